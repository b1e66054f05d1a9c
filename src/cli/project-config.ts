/**
 * `batchray.config.{ts,js,json}`: what a project, or a user at a site, always asks for.
 *
 * Options of a batch system stand beside the common settings, and must then be known to the system that is chosen; or in a section with the
 * name of the system (`slurm: { partition: 'gpu' }`), which counts only when that one is chosen.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { SiteOption, SiteOptions } from '../batch/site-options.js';
import { InvalidOptionError } from '../common/errors.js';
import { closestOf } from './closest.js';

/** Settings that are the same for every batch system; those of the systems stand beside them. */
const COMMON = {
  scheduler: z.string(),
  nodes: z.int().min(1),
  minNodes: z.int().min(1),
  separateJobs: z.boolean(),
  sessionRoot: z.string().min(1),
  prologue: z.union([z.string(), z.array(z.string())]),
  numCpus: z.number().min(0),
  numGpus: z.number().min(0),
  memory: z.union([z.number().min(1), z.string().min(1)]),
  objectStoreBytes: z.union([z.number().min(1), z.string().min(1)]),
  resources: z.record(z.string(), z.number().min(0)),
  interface: z.string().min(1),
  niceness: z.int().min(0).max(19),
} as const;

export type CommonSettings = {
  readonly [Name in keyof typeof COMMON]?: z.infer<(typeof COMMON)[Name]>;
};

/** A batch system as the configuration sees it. */
export interface ConfigurableSystem {
  readonly name: string;
  readonly options: readonly SiteOption[];
}

/** Options of batch systems from one place of the file. */
interface SiteLayer {
  /** `''`, or `profiles.gpu.`. */
  readonly place: string;
  readonly beside: SiteOptions;
  /** By the name of the system. */
  readonly sections: Readonly<Record<string, SiteOptions>>;
}

export interface ProjectSettings {
  readonly common: CommonSettings;
  /** Those of the file, then those of the profile: see {@link siteOptionsFor}. */
  readonly site: readonly SiteLayer[];
  /** Where they come from; absent: there is no file. */
  readonly file?: string;
}

const NAMES = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `batchray.config.${ending}`);

export interface ConfigQuestion {
  /** `--config`: this file, which must be there. */
  readonly file?: string | undefined;
  /** `--profile`; default: what the file names as `profile`, if anything. */
  readonly profile?: string | undefined;
  /** The search begins here and ends at the home directory or the root. */
  readonly directory: string;
  /** All batch systems there are. */
  readonly systems: readonly ConfigurableSystem[];
}

/**
 * Reads the settings of the project: the file's own, and over them those of the profile.
 * @throws InvalidOptionError naming file, key and what it should be
 */
export async function loadProjectSettings(question: ConfigQuestion): Promise<ProjectSettings> {
  const file = question.file === undefined ? findConfig(question.directory) : path.resolve(question.file);
  if (file === undefined) {
    if (question.profile === undefined) return { common: {}, site: [] };
    throw new InvalidOptionError(
      `--profile ${question.profile}: there is no batchray.config.{ts,js,json} in ${question.directory} or above it. Name one with --config.`,
    );
  }
  const { systems } = question;
  const sections = Object.fromEntries(
    systems.map(({ name, options }) => [name, z.strictObject(siteShape(options)).partial()]),
  );
  const allOptions = siteShape(systems.flatMap(({ options }) => options));
  const settings = z.strictObject({ ...COMMON, ...allOptions, ...sections }).partial();
  const schema = z.strictObject({
    ...settings.shape,
    profile: z.string().optional(),
    profiles: z.record(z.string(), settings).optional(),
  });
  const parsed = schema.safeParse(await readConfig(file));
  if (!parsed.success) throw invalid(file, parsed.error.issues, knownKeys(schema, systems));
  const { profile: defaultProfile, profiles = {}, ...own } = parsed.data;
  const name = question.profile ?? defaultProfile;
  if (name !== undefined && !Object.hasOwn(profiles, name)) {
    const there = Object.keys(profiles).join(', ') || 'none';
    throw new InvalidOptionError(`${file} has no profile "${name}". It has: ${there}.`);
  }
  const layers = [split('', own, systems)];
  if (name !== undefined) layers.push(split(`profiles.${name}.`, profiles[name] ?? {}, systems));
  return {
    common: Object.assign({}, ...layers.map(({ common }) => common)) as CommonSettings,
    site: layers.map(({ site }) => site),
    file,
  };
}

/**
 * What the configuration asks of this batch system: profile over file, in each the section of the system over what stands beside it.
 * @throws InvalidOptionError for an option beside the sections that this system does not take, naming key and file
 */
export function siteOptionsFor({ site, file }: ProjectSettings, system: ConfigurableSystem): SiteOptions {
  const wrong = site.flatMap(({ place, beside }) =>
    Object.keys(beside)
      .filter((key) => !system.options.some(({ name }) => name === key))
      .map((key) => `${place}${key}`),
  );
  if (wrong.length > 0) {
    throw new InvalidOptionError(
      `the configuration ${file ?? ''} sets ${wrong.join(', ')}, which --scheduler ${system.name} does not take. ` +
        'Options of one batch system can stand in a section with its name, as "slurm": { "partition": "gpu" }: it counts only when that system is chosen.',
      { context: { keys: wrong.join(','), file: file ?? '' } },
    );
  }
  return Object.assign({}, ...site.flatMap(({ beside, sections }) => [beside, sections[system.name]])) as SiteOptions;
}

function siteShape(options: readonly SiteOption[]): Record<string, z.ZodType> {
  const kinds = {
    text: z.union([z.string().min(1), z.number()]),
    count: z.int().min(1),
    switch: z.boolean(),
    toggle: z.boolean(),
    words: z.string().min(1),
    optional: z.union([z.string().min(1), z.boolean()]),
  };
  return Object.fromEntries(options.map(({ name, kind }) => [name, kinds[kind]]));
}

function split(
  place: string,
  settings: Readonly<Record<string, unknown>>,
  systems: readonly ConfigurableSystem[],
): { readonly common: CommonSettings; readonly site: SiteLayer } {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  const isSection = (name: string): boolean => systems.some((system) => system.name === name);
  const isCommon = (name: string): boolean => name in COMMON;
  const those = (matches: (name: string) => boolean): object =>
    Object.fromEntries(given.filter(([name]) => matches(name)));
  return {
    common: those(isCommon),
    site: {
      place,
      beside: those((name) => !isCommon(name) && !isSection(name)) as SiteOptions,
      sections: those(isSection) as Record<string, SiteOptions>,
    },
  };
}

function findConfig(directory: string): string | undefined {
  const home = os.homedir();
  for (let dir = path.resolve(directory); ; dir = path.dirname(dir)) {
    const [found, second] = NAMES.map((name) => path.join(dir, name)).filter((file) => fs.existsSync(file));
    if (found !== undefined && second !== undefined) {
      throw new InvalidOptionError(`there are both ${found} and ${second}: keep one, or choose with --config.`);
    }
    if (found !== undefined) return found;
    if (dir === home || dir === path.dirname(dir)) return undefined;
  }
}

async function readConfig(file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(fs.readFileSync(file, 'utf8')) as unknown;
    fs.accessSync(file, fs.constants.R_OK);
    if (/\.m?ts$/.test(file)) await allowTypeScript(file);
    const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
    if (module.default === undefined) throw new InvalidOptionError('it has no default export');
    return module.default;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new InvalidOptionError(`the configuration ${file} cannot be read: ${message}`, { cause: error });
  }
}

/** Newer versions of Node strip types by themselves; otherwise tsx does it, from the project or from where we are run. */
async function allowTypeScript(file: string): Promise<void> {
  if ((process.features as { typescript?: unknown }).typescript) return;
  if (process.execArgv.join(' ').includes('tsx')) return;
  const { createRequire } = await import('node:module');
  const places = [file, path.join(process.cwd(), 'package.json'), import.meta.url];
  for (const place of places) {
    const api = findTsx(createRequire(place));
    if (api === undefined) continue;
    const { register } = (await import(pathToFileURL(api).href)) as { register: () => unknown };
    register();
    return;
  }
  throw new InvalidOptionError(
    `TypeScript needs tsx with Node ${process.versions.node} (npm install --save-dev tsx), or Node 22.18 or newer. ` +
      'Or rename it to batchray.config.js or .json.',
  );
}

/** The module that tsx offers to ESM; `require.resolve` would find the one for CommonJS. */
function findTsx(require: NodeJS.Require): string | undefined {
  try {
    const manifest = require.resolve('tsx/package.json');
    const { exports } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as {
      exports: Record<string, { import?: { default?: string } } | undefined>;
    };
    const entry = exports['./esm/api']?.import?.default;
    return entry === undefined ? undefined : path.join(path.dirname(manifest), entry);
  } catch {
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

/** Keys that may stand at a path of the file. */
type KnownKeys = (path: readonly string[]) => readonly string[];

function knownKeys(schema: z.ZodObject, systems: readonly ConfigurableSystem[]): KnownKeys {
  return (path) => {
    const inside = path[0] === 'profiles' ? path.slice(2) : path;
    const section = systems.find(({ name }) => name === inside[0]);
    if (section !== undefined) return section.options.map(({ name }) => name);
    const all = Object.keys(schema.shape);
    return path.length === 0 ? all : all.filter((key) => key !== 'profile' && key !== 'profiles');
  };
}

function invalid(file: string, issues: readonly Issue[], keysAt: KnownKeys): InvalidOptionError {
  const lines = issues.flatMap((issue) => {
    const at = issue.path.map(String);
    const place = at.join('.');
    if (issue.code !== 'unrecognized_keys') return [`${place === '' ? 'the default export' : place}: ${issue.message}`];
    return issue.keys.map((key) => {
      const close = closestOf(key, keysAt(at));
      const hint = close === undefined ? '' : ` Did you mean ${close}?`;
      return `${place === '' ? key : `${place}.${key}`}: there is no such key.${hint}`;
    });
  });
  return new InvalidOptionError(
    `the configuration ${file} is not valid:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  );
}
