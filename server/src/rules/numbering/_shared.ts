import type { Paragraph } from '../../model/body.ts';
import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { DocumentKind } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { type Fix, whole, within } from '../rule.ts';

/** Kinds whose paragraphs run from one number to the next. Corrections, records and agendas quote numbers of others. */
export const NUMBERED: readonly DocumentKind[] = [
  'sg-report',
  'note',
  'committee-report',
  'mission-report',
  'report',
  'draft-report',
  'resolution',
  'draft-resolution',
  'decision',
  'draft-decision',
  'working-paper',
  'concluding-observations',
];

/** Two numbers in a row and the next one, which tells a slip from a new beginning. */
export interface Step {
  readonly before: Paragraph;
  readonly at: Paragraph;
  readonly after: Paragraph | undefined;
  /** The list that both stand in, and the place of `at` there. */
  readonly list: readonly Paragraph[];
  readonly index: number;
}

/** More paragraphs are not numbered anew by one fix. */
const MOST = 400;

/** The numbered paragraphs of each list, in pairs: those of the text, and those within one paragraph. */
export function steps(document: DocumentModel): Step[] {
  const lists = new Map<Paragraph | string, Paragraph[]>();
  for (const paragraph of document.body.paragraphs) {
    const key = paragraph.parent ?? `${paragraph.part} ${paragraph.numbering.style}`;
    const list = lists.get(key);
    if (list) list.push(paragraph);
    else lists.set(key, [paragraph]);
  }
  return [...lists.values()].flatMap(list =>
    list.slice(1).flatMap((at, i): Step[] => {
      const before = list[i]!;
      if (before.numbering.style !== at.numbering.style) return [];
      return [{ before, at, after: list[i + 2], list, index: i + 1 }];
    }),
  );
}

/** The number as its paragraph has it. */
export const labelOf = ({ fact }: Paragraph): string => fact.value.label;

/** The label with another number: `(d)` for the fourth of `(b)`. */
export function labelFor({ fact, numbering }: Paragraph, value: number): string | undefined {
  const { label } = fact.value;
  const { style } = numbering;
  if (style === 'arabic' || style === 'arabic-bracket' || style === 'decimal')
    return label.replace(/\d+(?=\D*$)/, String(value));
  if (style === 'letter' || style === 'letter-stop')
    return value > 26 ? undefined : label.replace(/[a-z]+/, String.fromCharCode(96 + value));
  return undefined;
}

/**
 * Numbers a paragraph anew, and with it those that go on from it. What the document says of them by number and place is
 * mended as well.
 */
export function renumber(document: DocumentModel, first: Fact, by: number): Fix | undefined {
  const step = steps(document).find(({ at }) => at.fact === first);
  if (!step) return undefined;
  const rest = step.list.slice(step.index, step.index + MOST);
  const run = rest.filter(({ numbering }, i) => numbering.value === step.at.numbering.value + i);
  const edits = run.flatMap(each => {
    const label = labelFor(each, each.numbering.value + by);
    return label ? [replace(document, whole(each.fact), label)] : [];
  });
  const right = labelFor(step.at, step.at.numbering.value + by);
  const last = run.at(-1)!.numbering.value;
  const references = step.at.level > 0 || by > 0 ? [] : document.facts('reference');
  for (const { fact, part } of references) {
    if (fact.value.what !== 'paragraph' || part !== step.at.part) continue;
    for (const number of fact.value.numbers) {
      const value = Number(number.text);
      if (value >= step.at.numbering.value && value <= last)
        edits.push(replace(document, within(fact, number), String(value + by)));
    }
  }
  const title = run.length > 1 ? say`Write “${right}” and number those after it anew` : say`Write “${right}”`;
  return { title, safe: false, edits };
}
