import { compareNames, type NameMatch, stateById } from '../../knowledge/states.ts';
import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { Span } from '../../syntax/markup.ts';
import type { ListUse } from '../../syntax/state-list.ts';
import type { TextEdit } from '../../text/edit.ts';
import { documentRule, type Severity, spanOf, whole, within } from '../rule.ts';

/** In a sentence the order may have a meaning of its own: only titles are judged. */
const SEVERITIES: Readonly<Record<ListUse, Severity>> = {
  sponsors: 'warning',
  vote: 'information',
  prose: 'information',
  entry: 'hint',
};

export default documentRule<{ readonly late: string; readonly before: string }>({
  id: 'name/list-order',
  summary: 'States stand in the English alphabetical order of the United Nations.',
  severity: 'warning',
  source: 'Editorial Manual, communications and draft resolutions: English alphabetical order.',
  fixable: 'suggested',
  reads: ['state-list', 'title'],
  *check(document) {
    for (const { fact, zone, part } of document.facts('state-list')) {
      const members = fact.value.members.filter(isState);
      const at = members.findIndex((member, i) => i > 0 && compare(member, members[i - 1]!) < 0);
      if (at < 0) continue;
      const late = members[at]!;
      const before = members.find(member => compare(late, member) < 0)!;
      const own = part === 0 && !fact.quoted;
      if (fact.value.use === 'prose' && !(own && zone === 'title')) continue;
      const severity = own ? SEVERITIES[fact.value.use] : 'hint';
      yield { at: whole(fact), data: { late: late.text, before: before.text }, severity };
    }
  },
  message: ({ late, before }) => `The States are not in alphabetical order; write “${late}” before “${before}”.`,
  fix(finding, document) {
    const fact = finding.at!.fact as Fact<'state-list'>;
    const { members } = fact.value;
    if (!members.every(isState) || starred(document, fact)) return undefined;
    const places = members.map(member => placeOf(document, fact, member));
    const sorted = members.map((member, i) => ({ member, place: places[i]! }));
    sorted.sort((a, b) => compare(a.member, b.member));
    const edits = sorted.flatMap(({ place }, i): TextEdit[] => {
      const { start, end } = places[i]!;
      const newText = document.snapshot.slice(place.start, place.end);
      return newText === document.snapshot.slice(start, end) ? [] : [{ start, end, newText }];
    });
    return { title: 'Put the States in alphabetical order', safe: false, edits };
  },
});

const isState = (member: NameMatch) => (stateById(member.names[0]!.state)?.order ?? 0) > 0;
const compare = (a: NameMatch, b: NameMatch) => compareNames(a.names[0]!, b.names[0]!);

/** True where asterisks tell sponsors apart: which belongs to whom would be lost. */
function starred(document: DocumentModel, fact: Fact): boolean {
  const start = document.offsetOf(fact);
  return document.snapshot.slice(start, start + fact.end - fact.start + 2).includes('*');
}

/** Where a name stands in the text, with its article. */
function placeOf(document: DocumentModel, fact: Fact, member: NameMatch): Span {
  const span = spanOf(within(fact, member));
  const base = document.snapshot.offsetIn(fact.block, 0);
  const start = base + span.start;
  const article = /\bthe\s$/.exec(document.snapshot.slice(Math.max(0, start - 5), start))?.[0] ?? '';
  return { start: start - article.length, end: base + span.end };
}
