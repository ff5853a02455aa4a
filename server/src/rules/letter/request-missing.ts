import { COMMUNICATIONS } from '../../model/kind.ts';
import { formatItems } from '../../syntax/agenda.ts';
import { hasMasthead } from '../header/_shared.ts';
import { documentRule, whole } from '../rule.ts';

interface Request {
  readonly organs: readonly string[];
  readonly items: string;
}

export default documentRule<Request>({
  id: 'letter/request-missing',
  summary: 'A letter from a mission asks to be circulated as a document of the organ.',
  severity: 'information',
  source: 'Editorial Manual, communications; no exception among issued letters from missions.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
  reads: ['masthead', 'agenda', 'title', 'request', 'signature'],
  *check(document) {
    const { masthead, main, letter, agenda } = document;
    const organs = masthead.organs.flatMap(fact => (fact.value.organ?.principal ? [fact.value.organ.name] : []));
    const sent = main.signatures.length > 0 || document.parts.length > 1;
    if (!hasMasthead(document) || organs.length === 0 || main.requests.length > 0 || !sent) return;
    if (!letter || !/^(?:permanent|charge)/.test(letter.value.sender?.office ?? '')) return;
    const at = main.signatures[0] ?? document.parts[1]?.heading;
    if (at) yield { at: whole(at), data: { organs, items: formatItems(agenda?.value.refs ?? []) } };
  },
  message({ organs, items }) {
    const under = items ? `, under agenda item${/ and |,/.test(items) ? 's' : ''} ${items}` : '';
    const of = organs.map(organ => `of the ${organ}`).join(' and ');
    return `The letter does not ask for its circulation; write, for example, “I should be grateful if the present letter could be circulated as a document ${of}${under}.” above this.`;
  },
});
