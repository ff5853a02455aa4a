import { stateById } from '../../knowledge/states.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { isUnderWay, wholeLetter } from './_shared.ts';

interface Office {
  readonly text: string;
  readonly right: string;
  readonly state: string;
  readonly observer: boolean;
}

const OBSERVER = /Permanent\s+Observers?(?:\s+Missions?)?/;
const MEMBER = /Permanent\s+(?:Representatives?|Missions?)/;

export default documentRule<Office>({
  id: 'title/observer-office',
  summary: 'A Member State has a Permanent Representative, an observer State a Permanent Observer.',
  severity: 'warning',
  source: 'Editorial Manual, communications; titles of letters from the Holy See and the State of Palestine.',
  fixable: 'suggested',
  reads: ['title', 'state', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    const entity = letter?.value.sender?.entity;
    if (!letter || !entity || !isUnderWay(document)) return;
    const statuses = new Set<string>();
    let name = '';
    for (const { fact } of document.facts('state')) {
      const at = fact.origin - letter.fact.origin;
      if (fact.block !== letter.fact.block || at < entity.start || at >= entity.end) continue;
      const state = stateById(fact.value.names[0]!.state);
      if (state && name === '') name = state.list;
      statuses.add(state?.status ?? 'unknown');
    }
    const [status] = statuses;
    if (statuses.size !== 1 || (status !== 'member' && status !== 'observer')) return;
    const { start } = letter.value.sender!;
    const office = letter.fact.value.text.slice(start, entity.start);
    const wrong = (status === 'observer' ? MEMBER : OBSERVER).exec(office);
    if (!wrong || (status === 'observer' && OBSERVER.test(office))) return;
    const span = { start: start + wrong.index, end: start + wrong.index + wrong[0].length };
    const data = { text: wrong[0], right: rightOffice(wrong[0]), state: name, observer: status === 'observer' };
    yield { at: within(letter.fact, span), data };
  },
  message: ({ text, right, state, observer }) =>
    observer
      ? say`${state} is an observer State, so it has no “${text}”; write “${right}”.`
      : say`${state} is a Member State, so it has no “${text}”; write “${right}”.`,
  fix: ({ at, data }, document) => rewrite(document, at!, data.right, false),
});

function rightOffice(office: string): string {
  if (/Observer\s+Mission/.test(office)) return office.replace(/Observer\s+/, '');
  if (office.includes('Observer')) return office.replace('Observer', 'Representative');
  return office.replace('Representative', 'Observer').replace('Mission', 'Observer Mission');
}
