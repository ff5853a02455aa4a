import type { Agenda } from '../../knowledge/agendas.ts';
import { agendaName, itemOf, lastNumber } from '../../knowledge/agendas.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { foldTitle, wholeAgenda } from './_shared.ts';
import { nearestTitle } from './_titles.ts';

interface Unknown {
  readonly number: number;
  readonly agenda: string;
  readonly last: number;
  readonly meant: number | undefined;
}

export default documentRule<Unknown>({
  id: 'agenda/item-unknown',
  summary: 'The agenda item is on the agenda of the session.',
  severity: 'error',
  source: 'The agenda of the session as adopted, for example A/79/251. Partial agendas report nothing.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda', 'title'],
  *check(document) {
    const agenda = wholeAgenda(document);
    const fact = document.agenda;
    if (!agenda || !fact) return;
    for (const [i, ref] of fact.value.refs.entries()) {
      if (itemOf(agenda, ref.number) || (agenda.mayHaveGrown && ref.number > lastNumber(agenda))) continue;
      const titled = document.language === 'en' && document.agendaTitles.length === fact.value.refs.length;
      const title = titled ? document.agendaTitles[i] : undefined;
      const meant = title && itemTitled(agenda, title.value.text);
      const end = ref.start + String(ref.number).length;
      yield {
        at: within(fact, { start: ref.start, end }),
        data: { number: ref.number, agenda: agendaName(agenda), last: lastNumber(agenda), meant },
      };
    }
  },
  message: ({ number, agenda, last, meant }) =>
    meant === undefined
      ? say`The ${agenda} has no item ${number}; its items run from 1 to ${last}.`
      : say`The ${agenda} has no item ${number}; the title below is that of item ${meant}: write “${meant}”.`,
  fix(finding, document) {
    const { meant } = finding.data;
    return meant === undefined
      ? undefined
      : { title: say`Write “${meant}”`, safe: false, edits: [replace(document, finding.at!, String(meant))] };
  },
});

function itemTitled(agenda: Agenda, title: string): number | undefined {
  const exact = agenda.items.find(item => item.title && foldTitle(item.title) === foldTitle(title));
  return exact?.number ?? nearestTitle(agenda, title)?.number;
}
