import { COMMUNICATIONS } from '../../model/kind.ts';
import { formatItems } from '../../syntax/agenda.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole, within } from '../rule.ts';
import { isSettled } from './_shared.ts';

export default documentRule<string>({
  id: 'letter/request-item-missing',
  summary: 'The request for circulation as a document of the General Assembly names the agenda item.',
  severity: 'warning',
  source: 'Editorial Manual, communications: the text must name the item.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
  reads: ['agenda', 'request', 'signature'],
  *check(document) {
    const { agenda, main } = document;
    if (!agenda || agenda.value.broken || agenda.value.refs.length === 0) return;
    if (main.requests.length === 0 || main.requests.some(request => request.value.items.length > 0)) return;
    const request = main.requests.find(each => each.value.organs.some(organ => organ.organ === 'General Assembly'));
    const organ = request?.value.organs.find(each => each.organ === 'General Assembly');
    if (!request || !organ || !isSettled(document, request)) return;
    const related = [{ at: whole(agenda), message: say`The header says “${agenda.text}”.` }];
    yield { at: within(request, organ), data: formatItems(agenda.value.refs), related };
  },
  message(items) {
    const right = `General Assembly, under agenda item${/ and |,/.test(items) ? 's' : ''} ${items}`;
    return say`The request names no agenda item; write “${right}”.`;
  },
});
