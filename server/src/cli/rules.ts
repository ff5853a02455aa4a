import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { UserError } from './errors.ts';
import type { Output } from './main.ts';

/** Lists every rule, or explains one. */
export function listRules(id: string | undefined, format: 'pretty' | 'json', output: Output): void {
  const found = id === undefined ? rules : rules.filter(rule => rule.id === id || rule.id.startsWith(`${id}/`));
  if (found.length === 0) throw new UserError(`there is no rule “${id}”; “masthead rules” lists them all.`);
  if (format === 'json') output.stdout(`${JSON.stringify(found.map(describe), undefined, 2)}\n`);
  else if (found.length === 1) output.stdout(explain(found[0]!));
  else output.stdout(found.map(rule => `${rule.id.padEnd(34)} ${rule.severity.padEnd(12)} ${rule.summary}\n`).join(''));
}

function describe({ id, summary, severity, fixable, source, kinds, languages }: Rule) {
  return { id, summary, severity, fix: fixable, source, kinds: kinds ?? 'all', languages: languages ?? ['en'] };
}

function explain(rule: Rule): string {
  const fix = { safe: 'can be mended safely', suggested: 'a fix is suggested', none: 'no fix' }[rule.fixable];
  return `${rule.id}\n${rule.summary}\n\nSeverity: ${rule.severity}; ${fix}.\nSource: ${rule.source}\n`;
}
