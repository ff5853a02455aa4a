import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { insertBefore, lineBreak } from '../edit.ts';
import { scaffold } from '../header/_scaffold.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<undefined>({
  id: 'document/masthead-missing',
  summary: 'A letter or note verbale begins with a masthead.',
  severity: 'information',
  source: 'Editorial Manual, mastheads and covers.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda', 'title', 'request'],
  *check(document) {
    const { letter } = document;
    if (document.masthead.present || !letter) return;
    yield { at: within(letter.fact, letter.fact.value.letter!.lead), data: undefined };
  },
  message: () =>
    say`No masthead stands above this title; insert one with the organ, the distribution, the date and the original language.`,
  fix(_, document) {
    const first = document.columns[0]?.session ?? document.agenda ?? document.agendaTitles[0] ?? document.title;
    if (!first) return undefined;
    const block = { ...first, start: 0 };
    const text = scaffold(document).replaceAll('\n', lineBreak(document));
    return { title: say`Insert a masthead`, safe: false, edits: [insertBefore(document, block, text)] };
  },
});
