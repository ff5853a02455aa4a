import type { DocumentKind } from '../model/kind.ts';
import { type Profile, takesPart, underProfile } from '../rules/profiles.ts';
import { milder, type Rule, type Severity } from '../rules/rule.ts';
import type { Accepted } from './acceptance.ts';

/** What is asked of one document: the sum of its configuration files and of what the editor was told. */
export interface Settings {
  readonly profile: Profile;
  /** Severity by rule id, or `off`. A rule that is not named keeps its own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Options by rule id. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Words that are right in this document, in lower case. */
  readonly words: ReadonlySet<string>;
  /** True for a file that is not to be looked at. */
  readonly ignored: boolean;
  /** The kind of document, where it is not to be worked out. */
  readonly kind?: DocumentKind;
  /** Findings that are accepted as they are, by rule id; see `acceptance.ts`. */
  readonly accepted: Accepted;
}

export const NO_SETTINGS: Settings = {
  profile: 'default',
  severities: {},
  options: {},
  words: new Set(),
  ignored: false,
  accepted: {},
};

/** True where two settings ask for the same. */
export function sameSettings(one: Settings, other: Settings): boolean {
  return one === other || written(one) === written(other);
}

/** Settings as a text: the same for settings that ask for the same. */
export function written(settings: Settings): string {
  return JSON.stringify({ ...settings, words: [...settings.words].sort() });
}

/** True where a rule is to run on a document. A severity given by name brings a rule in that its profile leaves out. */
export function runs(rule: Rule, settings: Settings): boolean {
  if (settings.ignored) return false;
  const set = settings.severities[rule.id];
  return set === undefined ? takesPart(rule, settings.profile) : set !== 'off';
}

/**
 * The severity of a finding. A finding may be milder than its rule, and stays so under a severity that was set for the
 * rule; a profile judges the milder of both.
 */
export function severityOf(rule: Rule, own: Severity | undefined, settings: Settings): Severity | 'off' {
  const set = settings.severities[rule.id];
  const base = set === undefined || set === 'off' ? rule.severity : set;
  const severity = milder(own, base);
  return set === undefined ? underProfile(severity, settings.profile) : severity;
}
