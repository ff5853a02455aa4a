import { NO_SETTINGS, type Settings } from '../../server/src/analysis/settings.ts';
import { takesPart } from '../../server/src/rules/profiles.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

/** Settings under which a rule runs: the usual ones, or the first profile that the rule belongs to. */
export function settingsFor(rule: Rule): Settings {
  return takesPart(rule, 'default') ? NO_SETTINGS : { ...NO_SETTINGS, profile: rule.profiles![0]! };
}
