import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ACCEPTANCE_FILE } from '../analysis/acceptance-file.ts';
import {
  CONFIGURATION_FILE,
  type Configuration,
  chain,
  readConfiguration,
  settingsOf,
} from '../analysis/configuration.ts';
import { NO_SETTINGS, type Settings } from '../analysis/settings.ts';
import { rules } from '../rules/index.ts';
import { floorIndex, lineStarts } from '../text/lines.ts';
import { UserError } from './errors.ts';
import type { Output } from './main.ts';
import { nearestAbove, pathFrom } from './nearest.ts';

/** Finds the settings of files: those of the nearest configuration file above each, or of one that the call names. */
export class ConfigurationFinder {
  readonly #named: string | undefined;
  readonly #warn: (sentence: string) => void;
  readonly #read = new Map<string, Configuration>();
  /** True once a configuration file with a fault has been met. */
  faulty = false;

  /** `named` is the file of `--config`; `warn` is told, once a place, what is wrong in a configuration file. */
  constructor(named: string | undefined, warn: (sentence: string) => void) {
    if (named !== undefined && !existsSync(named)) throw new UserError(`there is no configuration file “${named}”.`);
    this.#named = named;
    this.#warn = warn;
  }

  /** The configuration file that a file comes under, if there is one. */
  fileFor(file: string): string | undefined {
    if (this.#named !== undefined) return path.resolve(this.#named);
    return nearestAbove(file, CONFIGURATION_FILE);
  }

  for(file: string): Settings {
    const nearest = this.fileFor(file);
    if (nearest === undefined) return NO_SETTINGS;
    const configurations = chain(
      nearest,
      each => this.#configuration(each),
      (each, name) => path.resolve(path.dirname(each), name),
    );
    return settingsOf(configurations, pathFrom(nearest, file));
  }

  #configuration(file: string): Configuration {
    const known = this.#read.get(file);
    if (known) return known;
    const name = path.relative(process.cwd(), file);
    let text = '{}';
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      this.#fault(`“${name}” cannot be read; check the name under “extends”.`);
    }
    const { configuration, problems } = readConfiguration(text, rules);
    const starts = lineStarts(text);
    for (const { start, message } of problems) {
      const line = floorIndex(starts, start);
      this.#fault(`“${name}”, line ${line + 1}: ${message}`);
    }
    this.#read.set(file, configuration);
    return configuration;
  }

  #fault(sentence: string): void {
    this.faulty = true;
    this.#warn(sentence);
  }
}

const INITIAL = `{
  // Which rules speak, and how loudly. “masthead rules” lists them all.
  // Profiles: "default", "strict", "submission", "mun", "archive".
  "profile": "default",
  "rules": {},
  // Words that are right here, such as names that the dictionary does not have.
  "words": [],
  // Files that are not looked at.
  "ignore": []
}
`;

/** Writes a first configuration file into the folder; throws where there is one. */
export function init(output: Output): void {
  if (existsSync(CONFIGURATION_FILE))
    throw new UserError(`there is a ${CONFIGURATION_FILE} here already; change that one.`);
  writeFileSync(CONFIGURATION_FILE, INITIAL);
  output.stdout(`Wrote ${CONFIGURATION_FILE}.\n`);
}

/** Prints what holds for a file, as JSON. */
export function printConfiguration(file: string, output: Output): number {
  const finder = new ConfigurationFinder(undefined, sentence => output.stderr(`masthead: ${sentence}\n`));
  const { profile, severities, options, words, ignored, kind } = finder.for(file);
  const shownAs = (found: string | undefined) => (found === undefined ? null : path.relative(process.cwd(), found));
  const shown = {
    file,
    configuration: shownAs(finder.fileFor(file)),
    profile,
    rules: severities,
    options,
    words: [...words],
    ignored,
    kind,
    accepted: shownAs(nearestAbove(file, ACCEPTANCE_FILE)),
  };
  output.stdout(`${JSON.stringify(shown, undefined, 2)}\n`);
  return finder.faulty ? 2 : 0;
}
