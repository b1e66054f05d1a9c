/**
 * Where the batch system unpacks a shipped project, its path is another one on every node. So paths inside of it travel as
 * {@link toPortable} makes them, and become paths of the node where they arrive.
 */
import { pathToFileURL } from 'node:url';

/** Of the processes of a node: real path of the shipped project; not set where the project is on a shared file system. */
export const SHIPPED_PROJECT_VARIABLE = 'BATCHRAY_SHIPPED_PROJECT';

const PATH_TOKEN = '<shipped-project>';
const URL_TOKEN = '<shipped-project-url>';

/** Paths and file URLs inside the project, wherever in `text` they are, in the form that means the same on every node. */
export function toPortable(text: string, root = process.env[SHIPPED_PROJECT_VARIABLE]): string {
  if (root === undefined || root === '') return text;
  return replacePrefix(replacePrefix(text, pathToFileURL(root).href, URL_TOKEN), root, PATH_TOKEN);
}

/** The inverse of {@link toPortable} on this node. */
export function toLocal(text: string, root = process.env[SHIPPED_PROJECT_VARIABLE]): string {
  if (root === undefined || root === '') return text;
  return text.replaceAll(URL_TOKEN, () => pathToFileURL(root).href).replaceAll(PATH_TOKEN, () => root);
}

/** Not in the name of a neighbour that begins alike. */
function replacePrefix(text: string, prefix: string, token: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, from)) {
    const end = at + prefix.length;
    const isWhole = end === text.length || !/[\w.@~%+-]/.test(text.charAt(end));
    result += text.slice(from, at) + (isWhole ? token : prefix);
    from = end;
  }
  return result + text.slice(from);
}
