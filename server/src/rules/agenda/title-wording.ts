import { formatItem } from '../../syntax/agenda.ts';
import { say, sayText } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, type Severity, whole } from '../rule.ts';
import { foldTitle, headerTitle, knownAgenda, titledItems } from './_shared.ts';
import { inOtherOrder, itemWithTitle, titleSlips } from './_titles.ts';

interface Wording {
  readonly item: string;
  readonly official: string;
  /** The item whose title stands here, where it is another one. */
  readonly other: string | undefined;
  readonly symbol: string;
}

export default documentRule<Wording>({
  id: 'agenda/title-wording',
  summary: 'The title of an agenda item has the words of the agenda.',
  severity: 'warning',
  source: 'The agenda of the session, for example A/79/251.',
  fixable: 'suggested',
  reads: ['masthead', 'session', 'agenda', 'title'],
  *check(document) {
    const agenda = knownAgenda(document);
    if (!agenda || document.agenda?.value.list !== 'agenda') return;
    const items = titledItems(document, agenda) ?? [];
    if (inOtherOrder(items)) return;
    for (const { ref, official, fact } of items) {
      const text = fact?.value.text;
      if (!fact || !text || !official || foldTitle(text) === foldTitle(official)) continue;
      if (foldTitle(official).startsWith(`${foldTitle(text)}:`)) continue;
      const other = itemWithTitle(agenda, text);
      const near = titleSlips(text, official) !== undefined;
      const item = formatItem(ref);
      const data = {
        item,
        official: headerTitle(official),
        other: other && formatItem(other),
        symbol: sayText(agenda.symbol),
      };
      const attested = agenda.status === 'adopted' || agenda.organ !== undefined;
      const severity: Severity = near || (other && agenda.status === 'adopted') ? 'warning' : 'information';
      if (near || attested) yield { at: whole(fact), data, severity };
    }
  },
  message: ({ item, official, other, symbol }) =>
    other
      ? say`This is the title of item ${other}, not of item ${item}; write “${official}” or correct the number.`
      : say`The title of item ${item} in ${symbol} is “${official}”; write it so.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.official, false),
});
