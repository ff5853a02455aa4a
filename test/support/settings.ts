import { Engine } from '../../server/src/analysis/engine.ts';
import { NO_SETTINGS, type Settings } from '../../server/src/analysis/settings.ts';
import { takesPart } from '../../server/src/rules/profiles.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

const bare = new Engine([]);

/**
 * Settings under which a rule runs on a text: the usual ones, or the first profile that the rule belongs to. A text in
 * which nothing is recognized is given a kind, as a person may do, so that rules speak.
 */
export function settingsFor(rule: Rule, text: string, options?: Record<string, unknown>): Settings {
  const profile = takesPart(rule, 'default') ? NO_SETTINGS.profile : rule.profiles![0]!;
  const settings = { ...NO_SETTINGS, profile, options: options ? { [rule.id]: options } : {} };
  return rule.anyText || bare.open(text).model.recognized ? settings : { ...settings, kind: 'other' };
}
