/** How a container starts things: by paths that all nodes share, or by what was shipped into its own directory. */
import { shellCommand, shellWord } from '../../src/batch/shell-words.js';
import { SHIPPED_PROJECT_VARIABLE } from '../../src/common/shipped-project.js';
import type { Command } from './application-spec.js';
import { NODE_BINARY, PROJECT_LINK, type Shipment } from './shipping/shipment.js';

/** As an argument vector for a process whose working directory is the container's. */
export function containerCommand([node, script = '', ...more]: Command, shipment: Shipment | undefined): Command {
  const base = script.slice(script.lastIndexOf('/') + 1);
  const { batchray } = shipment ?? {};
  return [
    shipment?.hasNode === true ? NODE_BINARY : node,
    batchray === undefined ? script : joined(PROJECT_LINK, batchray, 'dist/bin', base),
    ...more,
  ];
}

/** As shell text, anywhere in a script that began with {@link enterLines}. */
export function shellText(command: Command, shipment: Shipment | undefined): string {
  const [node, script = '', ...more] = containerCommand(command, shipment);
  const words = [
    shipment?.hasNode === true ? `"$container"/${node}` : shellWord(node),
    shipment?.batchray === undefined ? shellWord(script) : `"$project"${shellWord(script.slice(PROJECT_LINK.length))}`,
  ];
  return [...words, ...(more.length === 0 ? [] : [shellCommand(more)])].join(' ');
}

/** Goes to the working directory, and sees to it that what was shipped is found. */
export function enterLines(workingDirectory: string, shipment: Shipment | undefined): string[] {
  if (shipment === undefined) return [`cd ${shellWord(workingDirectory)} || exit 2`];
  const shipped = shipment.workingDirectory;
  return [
    ...shipment.archives.map(({ description }) => `# Shipped: ${description.replaceAll(/\s+/g, ' ')}`),
    'container=$PWD',
    ...(shipment.hasNode ? ['export PATH="$container/node/bin:$PATH"'] : []),
    ...(shipped === undefined
      ? [`cd ${shellWord(workingDirectory)} || exit 2`]
      : [
          '# Its real path is another one on every node.',
          `project=$(cd ${PROJECT_LINK} && pwd -P) || exit 2`,
          `export ${SHIPPED_PROJECT_VARIABLE}="$project" PATH="$project/node_modules/.bin:$PATH"`,
          `cd "$project"${shipped === '' ? '' : `/${shellWord(shipped)}`} || exit 2`,
        ]),
  ];
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}
