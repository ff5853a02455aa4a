import { rules } from '../rules/index.ts';
import { PROFILES, takesPart } from '../rules/profiles.ts';
import type { Rule } from '../rules/rule.ts';
import { UserError } from './errors.ts';
import type { Output } from './main.ts';

/** Lists every rule or those of a group, or prints the page of one. */
export function listRules(id: string | undefined, format: 'pretty' | 'json', output: Output): void {
  const found = id === undefined ? rules : rules.filter(rule => rule.id === id || rule.id.startsWith(`${id}/`));
  if (found.length === 0) throw new UserError(`there is no rule “${id}”; “masthead rules” lists them all.`);
  if (format === 'json') output.stdout(`${JSON.stringify(found.map(describe), undefined, 2)}\n`);
  else if (found.length === 1) output.stdout(output.page(found[0]!.id) ?? explain(found[0]!));
  else output.stdout(found.map(rule => `${rule.id.padEnd(34)} ${rule.severity.padEnd(12)} ${rule.summary}\n`).join(''));
}

function describe(rule: Rule) {
  const { id, summary, severity, fixable, source, kinds = 'all', languages = ['en'], years, options } = rule;
  const profiles = PROFILES.filter(profile => takesPart(rule, profile));
  return { id, summary, severity, fix: fixable, source, kinds, languages, profiles, years, options };
}

/** What stands in for a page. */
function explain(rule: Rule): string {
  const fix = { safe: 'can be mended safely', suggested: 'a fix is suggested', none: 'no fix' }[rule.fixable];
  return `${rule.id}\n${rule.summary}\n\nSeverity: ${rule.severity}; ${fix}.\nSource: ${rule.source}\n`;
}
