import { formatItem, formatItems, type ItemRef, sayItems } from '../../syntax/agenda.ts';
import { formatItemsIn } from '../../syntax/languages/agenda.ts';
import { type Said, say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, whole, within } from '../rule.ts';
import { isSettled, REQUESTS_JUDGED } from './_shared.ts';

interface Disagreement {
  readonly asked: Said;
  readonly header: Said;
  /** False where the letter names items in several places, or in words that other numbers would change. */
  readonly correctable: boolean;
}

export default documentRule<Disagreement>({
  id: 'letter/request-item-disagrees',
  summary: 'The request for circulation names the agenda items of the header.',
  severity: 'error',
  source: 'Editorial Manual, communications; no exception in 232 letters and notes verbales.',
  fixable: 'suggested',
  languages: REQUESTS_JUDGED,
  reads: ['agenda', 'request', 'title', 'signature'],
  *check(document) {
    const { agenda } = document;
    if (!agenda || agenda.value.broken || !document.letter) return;
    const wanted = new Set(agenda.value.refs.map(formatItem));
    for (const request of document.main.requests) {
      if (!isSettled(document, request)) continue;
      const refs = request.value.items.flatMap(item => item.refs);
      const asked = new Set(refs.map(formatItem));
      if (refs.length === 0 || (asked.size === wanted.size && [...asked].every(item => wanted.has(item)))) continue;
      const only = request.value.items.length === 1 ? request.value.items[0] : undefined;
      // In other languages the word before the numbers takes another form for several items.
      const alike = document.language === 'en' || refs.length > 1 === wanted.size > 1;
      const data = {
        asked: itemsIn(refs),
        header: itemsIn(agenda.value.refs),
        correctable: only !== undefined && alike,
      };
      const related = [{ at: whole(agenda), message: say`The header says “${agenda.text.replace(/\\/g, '')}”.` }];
      const start = document.language === 'en' ? only?.start : undefined;
      const span = { start: start ?? refs[0]!.start, end: refs.at(-1)!.end };
      yield { at: within(request, span), data, related };
      return;
    }
  },
  message: ({ asked, header }) =>
    say`The letter asks for circulation under ${asked} and the header names ${header}; make the two agree.`,
  fix(finding, document) {
    if (!finding.data.correctable) return undefined;
    const { list, refs } = document.agenda!.value;
    const english = `${list === 'agenda' ? 'agenda ' : ''}${refs.length > 1 ? 'items' : 'item'} ${formatItems(refs)}`;
    const right = document.language === 'en' ? english : formatItemsIn(document.language, refs);
    return { title: say`Write “${right}” in the letter`, safe: false, edits: [replace(document, finding.at!, right)] };
  },
});

/** Items in words for the reader: “item 34”, “items 34 and 110”. */
function itemsIn(refs: readonly ItemRef[]): Said {
  return refs.length > 1 ? say`items ${sayItems(refs)}` : say`item ${sayItems(refs)}`;
}
