import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import picomatch from 'picomatch';
import { DOCUMENT_KINDS, type DocumentKind } from '../model/kind.ts';
import { PROFILES, type Profile } from '../rules/profiles.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { Span } from '../syntax/markup.ts';
import { nearest } from '../text/distance.ts';
import { quoted, type Said, say, sayList } from '../text/say.ts';
import { NO_SETTINGS, type Settings } from './settings.ts';

/** The name of a configuration file. The one in the nearest folder above a document holds for it. */
export const CONFIGURATION_FILE = '.masthead.json';

/** A fault of a configuration file, in UTF-16 offsets of its text, as one sentence. */
export interface Problem extends Span {
  readonly message: Said;
  /** The word that was probably meant. */
  readonly meant?: string;
}

/** A name that stands in a configuration file. */
interface Named extends Span {
  readonly name: string;
}

/** What a configuration file says, or one of its overrides. */
interface Section {
  readonly profile?: Profile;
  readonly severities: Record<string, Severity | 'off'>;
  readonly options: Record<string, Record<string, unknown>>;
  readonly words: string[];
  readonly kind?: DocumentKind;
}

interface Override extends Section {
  readonly files: readonly string[];
}

/** A configuration file as read. Parts with a fault are left out of it. */
export interface Configuration extends Section {
  readonly extends: readonly Named[];
  readonly ignore: readonly string[];
  readonly overrides: readonly Override[];
}

export interface ConfigurationReading {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
}

const SEVERITIES: readonly string[] = ['off', 'error', 'warning', 'information', 'hint'];
const SECTION = ['profile', 'rules', 'words', 'kind'] as const;
const FILE = [...SECTION, '$schema', 'extends', 'ignore', 'overrides'] as const;
const OVERRIDE = [...SECTION, 'files'] as const;

/** Reads the text of a configuration file: JSON with comments. Never throws; what cannot be read is a problem. */
export function readConfiguration(text: string, rules: readonly Rule[]): ConfigurationReading {
  const reader = new Reader(rules);
  return { configuration: reader.file(text.replace(/^\ufeff/, ' ')), problems: reader.problems };
}

/**
 * The settings of a document. `configurations` come from the farthest to the nearest: each is laid over those before
 * it, and its overrides over itself, in their order; the farthest over `base`. `path` is relative to the folder of the
 * nearest, with `/`.
 */
export function settingsOf(
  configurations: readonly Configuration[],
  path: string,
  base: Settings = NO_SETTINGS,
): Settings {
  let settings = base;
  for (const configuration of configurations) {
    settings = over(settings, configuration);
    for (const override of configuration.overrides) {
      if (matchesPath(override.files, path)) settings = over(settings, override);
    }
    if (matchesPath(configuration.ignore, path)) settings = { ...settings, ignored: true };
  }
  return settings;
}

function over(settings: Settings, section: Section): Settings {
  return {
    ...settings,
    ...(section.profile && { profile: section.profile }),
    ...(section.kind && { kind: section.kind }),
    severities: { ...settings.severities, ...section.severities },
    options: { ...settings.options, ...section.options },
    words: section.words.length === 0 ? settings.words : new Set([...settings.words, ...section.words]),
  };
}

/** A pattern without a stroke is about names in any folder; one that ends in a stroke about all in a folder. */
export function matchesPath(patterns: readonly string[], path: string): boolean {
  return patterns.some(pattern => {
    const whole = pattern.replace(/\/$/, '/**').replace(/^\.?\//, '');
    return picomatch.isMatch(path, whole, { dot: true, windows: false, basename: !whole.includes('/') });
  });
}

/** Every configuration file that a document comes under, the farthest first: the nearest one and what it extends. */
export function chain<F>(
  nearest: F,
  read: (file: F) => Configuration,
  resolve: (file: F, name: string) => F | undefined,
): Configuration[] {
  const found: Configuration[] = [];
  const seen = new Set<F>();
  const visit = (file: F) => {
    if (seen.has(file)) return;
    seen.add(file);
    const configuration = read(file);
    for (const { name } of configuration.extends) {
      const parent = resolve(file, name);
      if (parent !== undefined) visit(parent);
    }
    found.push(configuration);
  };
  visit(nearest);
  return found;
}

class Reader {
  readonly problems: Problem[] = [];
  readonly #rules: ReadonlyMap<string, Rule>;
  #length = 0;

  constructor(rules: readonly Rule[]) {
    this.#rules = new Map(rules.map(rule => [rule.id, rule]));
  }

  file(text: string): Configuration {
    const root = this.#parse(text);
    const members = this.#members(root, FILE, say`The configuration is an object: write { … }.`);
    return {
      ...this.#section(members),
      extends: this.#names(members.get('extends'), say`“extends” names files: write "../.masthead.json" or a list.`),
      ignore: this.#strings(members.get('ignore'), say`“ignore” is a list of patterns, such as ["old/**"].`),
      overrides: this.#overrides(members.get('overrides')),
    };
  }

  #parse(text: string): Node | undefined {
    this.#length = text.length;
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true });
    for (const { error, offset, length } of errors.slice(0, 1)) {
      const words = printParseErrorCode(error)
        .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
        .toLowerCase();
      this.#problem({ offset, length: Math.max(1, length) }, say`This is no valid JSON (${words}); mend it here.`);
    }
    return root;
  }

  /** A fault at a node; the nodes of a text that breaks off can reach beyond its end. */
  #problem({ offset, length }: Pick<Node, 'offset' | 'length'>, message: Said, meant?: string): undefined {
    const end = Math.min(this.#length, offset + length);
    this.problems.push({ start: Math.min(offset, end), end, message, ...(meant !== undefined && { meant }) });
    return undefined;
  }

  /** A name that is not known: `what` it is not, and what to write for it. */
  #unknown(node: Node, what: Said, name: string, known: readonly string[]): undefined {
    const meant = nearest(name, known, each => each, 3);
    return this.#problem(node, say`${what}; ${instead(meant, known)}.`, meant);
  }

  #members(node: Node | undefined, known: readonly string[], otherwise: Said): Map<string, Node> {
    const members = new Map<string, Node>();
    if (node && node.type !== 'object') this.#problem(node, otherwise);
    for (const { key, name, value } of membersOf(node)) {
      if (known.includes(name)) members.set(name, value);
      else this.#unknown(key, say`“${name}” is no setting`, name, known);
    }
    return members;
  }

  #section(members: Map<string, Node>): Section {
    const profile = this.#oneOf(members.get('profile'), PROFILES, given => say`There is no profile “${given}”`);
    const kind = this.#oneOf(
      members.get('kind'),
      DOCUMENT_KINDS,
      given => say`There is no kind of document “${given}”`,
    );
    const words = this.#strings(members.get('words'), say`“words” is a list of words, such as ["Dushanbe"].`);
    return {
      ...(profile && { profile }),
      ...(kind && { kind }),
      words: words.map(word => word.toLowerCase()),
      ...this.#ruleSettings(members.get('rules')),
    };
  }

  #overrides(node: Node | undefined): Override[] {
    if (!node) return [];
    if (node.type !== 'array') {
      this.#problem(node, say`“overrides” is a list of objects with “files”.`);
      return [];
    }
    return (node.children ?? []).flatMap(value => {
      const members = this.#members(value, OVERRIDE, say`An override is an object: write { … }.`);
      const files = this.#strings(members.get('files'), say`“files” is a list of patterns, such as ["archive/**"].`);
      if (value.type === 'object' && files.length === 0)
        this.#problem(value, say`An override names the files it is for: add "files": ["…"].`);
      return files.length === 0 ? [] : [{ ...this.#section(members), files }];
    });
  }

  #ruleSettings(node: Node | undefined): Pick<Section, 'severities' | 'options'> {
    const severities: Section['severities'] = {};
    const options: Section['options'] = {};
    if (node && node.type !== 'object') this.#problem(node, say`“rules” is an object: { "name/informal": "off" }.`);
    for (const { key, name: id, value } of membersOf(node)) {
      const rule = this.#rules.get(id);
      if (!rule) {
        this.#unknown(key, say`There is no rule “${id}”`, id, [...this.#rules.keys()]);
        continue;
      }
      const [first = value, second] = value.type === 'array' ? (value.children ?? []) : [value];
      const severity = this.#severity(first);
      if (severity) severities[id] = severity;
      const read = second && this.#options(second, rule);
      if (read) options[id] = read;
    }
    return { severities, options };
  }

  #severity(node: Node): Severity | 'off' | undefined {
    if (SEVERITIES.includes(node.value)) return node.value as Severity | 'off';
    const message = say`Write "off", "error", "warning", "information" or "hint" here.`;
    const meant = node.type === 'string' ? nearest(String(node.value), SEVERITIES, each => each, 3) : undefined;
    return this.#problem(node, message, meant);
  }

  #options(node: Node, rule: Rule): Record<string, unknown> | undefined {
    const known = rule.options ?? {};
    const names = Object.keys(known);
    if (names.length === 0) return this.#problem(node, say`The rule “${rule.id}” has no options; leave them out.`);
    const read: Record<string, unknown> = {};
    for (const [name, value] of this.#members(
      node,
      names,
      say`What follows the severity of “${rule.id}” is an object: write { … }.`,
    )) {
      const given: unknown = getNodeValue(value);
      const { value: usual } = known[name]!;
      if (typeof given === typeof usual) read[name] = given;
      else
        this.#problem(
          value,
          typeof usual === 'number' ? say`“${name}” is a number, such as ${usual}.` : say`“${name}” is true or false.`,
        );
    }
    return read;
  }

  #oneOf<T extends string>(
    node: Node | undefined,
    known: readonly T[],
    unknown: (given: string) => Said,
  ): T | undefined {
    if (!node) return undefined;
    const found = known.find(each => each === node.value);
    if (found) return found;
    const given = node.type === 'string' ? String(node.value) : '…';
    return this.#unknown(node, unknown(given), given, known);
  }

  #strings(node: Node | undefined, message: Said): string[] {
    return this.#names(node, message).map(({ name }) => name);
  }

  #names(node: Node | undefined, message: Said): Named[] {
    if (!node) return [];
    const list = node.type === 'array' ? (node.children ?? []) : [node];
    return list.flatMap(each => {
      const { offset, length } = each;
      if (each.type === 'string' && each.value !== '')
        return [{ name: String(each.value), start: offset, end: offset + length }];
      this.#problem(each, message);
      return [];
    });
  }
}

/** The members of an object that have a value; none of what is no object. */
function membersOf(node: Node | undefined): { key: Node; name: string; value: Node }[] {
  const properties = node?.type === 'object' ? (node.children ?? []) : [];
  return properties.flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key, name: String(key.value), value }] : [],
  );
}

/** What to write for a name that is not known: the one that was probably meant, or the choice. */
function instead(meant: string | undefined, known: readonly string[]): Said {
  if (meant !== undefined) return say`write “${meant}”`;
  return known.length > 12 ? say`“masthead rules” lists them` : say`write ${sayList(known.map(quoted), 'or')}`;
}
