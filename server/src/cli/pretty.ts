import type { Diagnostic, Draft } from '../analysis/engine.ts';
import type { Severity } from '../rules/rule.ts';

const COLORS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };
const WIDEST = 100;

/** Findings of one file for people: place, message, the line with carets, related places, the fix. Hints are left out. */
export function pretty(
  file: string,
  draft: Draft,
  diagnostics: readonly Diagnostic[],
  color: boolean,
  nameOf: (uri: string) => string,
): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const inOrder = diagnostics.filter(each => each.severity !== 'hint').toSorted((a, b) => a.start - b.start);
  return inOrder
    .map(each => {
      const { line, character } = draft.snapshot.positionAt(each.start);
      const head = `${file}:${line + 1}:${character + 1}: ${paint(COLORS[each.severity], each.severity)}: ${each.message} ${paint(90, `[${each.rule.id}]`)}`;
      const related = each.related.map(other => {
        if ('elsewhere' in other) {
          const { uri, range } = other.elsewhere;
          return `    ${nameOf(uri)}:${range.start.line + 1}: ${other.message}`;
        }
        const at = draft.snapshot.positionAt(other.start);
        return `    line ${at.line + 1}: ${other.message}`;
      });
      const [fix] = each.fixes();
      const mend = fix ? [`    fix: ${fix.title}${fix.safe ? ' (--fix does this)' : ''}`] : [];
      return [head, ...excerpt(draft, each), ...related, ...mend].join('\n');
    })
    .map(text => `${text}\n\n`)
    .join('');
}

/** The line of a finding, cut to a width that can be read, with carets below. */
function excerpt(draft: Draft, { start, end }: Diagnostic): string[] {
  const { snapshot } = draft;
  const { line, character } = snapshot.positionAt(start);
  const text = snapshot.slice(
    snapshot.offsetAt({ line, character: 0 }),
    snapshot.offsetAt({ line, character: 1_000_000_000 }),
  );
  if (text.trim() === '') return [];
  const from = character > WIDEST / 2 ? character - WIDEST / 4 : 0;
  const shown = text.slice(from, from + WIDEST).replaceAll('\t', ' ');
  const lead = from > 0 ? '…' : '';
  const length = Math.max(1, Math.min(end - start, shown.length - (character - from)));
  return [`    ${lead}${shown}`, `    ${' '.repeat(lead.length + character - from)}${'^'.repeat(length)}`];
}

/** One line over all files. */
export function summary(files: number, counts: Readonly<Record<Severity, number>>): string {
  if (files === 0) return '';
  const parts = (['error', 'warning', 'information'] as const)
    .filter(severity => counts[severity] > 0)
    .map(severity => `${counts[severity]} ${severity}${counts[severity] > 1 && severity !== 'information' ? 's' : ''}`);
  const what = parts.length > 0 ? parts.join(', ') : 'nothing to report';
  return `${files} file${files === 1 ? '' : 's'}: ${what}.\n`;
}
