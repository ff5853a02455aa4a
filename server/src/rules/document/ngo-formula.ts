import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';

const LINE = /^(?:joint\s+)?statement\s+submitted\s+by\b/i;

export default documentRule<null>({
  id: 'document/ngo-formula',
  summary: 'The title of a statement names the consultative status of the organization.',
  severity: 'information',
  source: 'Issued statements such as E/CN.6/2025/NGO/142; Economic and Social Council resolution 1996/31.',
  fixable: 'none',
  kinds: ['ngo-statement'],
  reads: ['title', 'masthead'],
  *check(document) {
    const line = document.facts('title').find(({ fact, part }) => part === 0 && LINE.test(fact.value.text));
    if (line && !/\bconsultative\s+status\b/i.test(line.fact.value.text)) yield { at: whole(line.fact), data: null };
  },
  message: () =>
    say`The title does not say that the organization has consultative status; add “, a non-governmental organization in consultative status with the Economic and Social Council”.`,
});
