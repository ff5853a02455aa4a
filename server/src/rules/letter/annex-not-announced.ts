import { term } from '../../knowledge/languages.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, type Severity, whole, within } from '../rule.ts';

export default documentRule<{ readonly count: number; readonly see: string }>({
  id: 'letter/annex-not-announced',
  summary: 'A letter announces its annex with “(see annex)”.',
  severity: 'warning',
  source: 'Editorial Manual, communications; three exceptions in 232 letters, all from the Secretary-General.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['title', 'annex-reference'],
  *check(document) {
    const annexes = document.parts.filter(part => part.level === 'annex');
    const heading = annexes[0]?.heading;
    if (!heading) return;
    const references = document.facts('annex-reference').filter(each => each.part === 0);
    if (references.some(each => each.fact.value.form === 'see')) return;
    const office = document.letter?.value.sender?.office;
    const { language } = document;
    const mild = office === 'secretary-general' || office === 'president' || references.length > 0 || language !== 'en';
    const severity: Severity = mild ? 'information' : 'warning';
    const see = language === 'en' ? `(see annex${annexes.length > 1 ? 'es' : ''})` : term(language, 'see-annex').text;
    const word = heading.value.annex?.word;
    yield { at: word ? within(heading, word) : whole(heading), data: { count: annexes.length, see }, severity };
  },
  message: ({ count, see }) =>
    count > 1
      ? say`The letter does not announce its annexes; write “${see}” where it first speaks of the texts.`
      : say`The letter does not announce its annex; write “${see}” where it first speaks of the text.`,
});
