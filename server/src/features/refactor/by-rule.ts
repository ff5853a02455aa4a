import type { Diagnostic, Draft } from '../../analysis/engine.ts';
import { fixesApart } from '../../analysis/fix-all.ts';
import { sayText, toSay } from '../../text/say.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

/** Rules whose fix is a change that people look for by name, wherever in the document the cursor stands. */
const OFFERED: readonly (readonly [rule: string, title: string, kind: string])[] = [
  ['session/missing', toSay`Insert the session`, 'session'],
  ['agenda/item-missing', toSay`Insert the line of the agenda item`, 'item'],
  ['title/split-over-lines', toSay`Join the two lines of the title`, 'title'],
  ['document/lines-joined', toSay`Write the joined lines apart`, 'title'],
  ['footnote/order', toSay`Number the footnotes in the order of their calls`, 'footnotes'],
  ['abbreviation/undefined', toSay`Spell out the acronyms at their first use`, 'acronym'],
];

/** The fixes of some rules as changes of the whole document. */
export function byRule(draft: Draft): Refactoring[] {
  const found = new Map<string, Diagnostic[]>();
  for (const each of draft.diagnostics) {
    const there = found.get(each.rule.id);
    if (there) there.push(each);
    else found.set(each.rule.id, [each]);
  }
  return OFFERED.flatMap(([rule, title, kind]): Refactoring[] => {
    const mended = (found.get(rule) ?? []).filter(each => each.rule.fix !== undefined);
    if (mended.length === 0) return [];
    return [
      {
        title: sayText(title),
        kind: `${REFACTOR}.${kind}`,
        edits: () => fixesApart(mended, fixes => fixes[0]).flatMap(fix => fix.edits),
      },
    ];
  });
}
