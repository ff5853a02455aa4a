import type { Fact } from '../../model/facts.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { hasMasthead, rank } from './_shared.ts';

const ORDERED = ['organ', 'distribution', 'date', 'language', 'original'];

export default documentRule<{
  readonly text: string;
  readonly before: string;
  readonly facts: readonly Fact<'masthead'>[];
}>({
  id: 'header/order',
  summary: 'The lines of the masthead stand in their order: organ, distribution, date, language, original language.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers.',
  fixable: 'safe',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check(document) {
    if (!hasMasthead(document)) return;
    const facts = document.masthead.fields.filter(fact => ORDERED.includes(fact.value.field));
    const late = facts.findIndex((fact, i) => i > 0 && rank(fact) < rank(facts[i - 1]!));
    if (late < 0) return;
    const fact = facts[late]!;
    const follower = facts.find(each => rank(each) > rank(fact))!;
    yield { at: whole(fact), data: { text: fact.text, before: follower.text, facts } };
  },
  message: ({ text, before }) => say`“${text}” stands too low in the masthead; write it above “${before}”.`,
  fix(finding, document) {
    const { facts } = finding.data;
    const box = facts.filter(fact => fact.block === finding.at!.fact.block);
    const sorted = box.toSorted((a, b) => rank(a) - rank(b));
    const edits = box.flatMap((fact, i) =>
      fact === sorted[i] ? [] : [replace(document, whole(fact), sorted[i]!.text)],
    );
    if (edits.length === 0 || box.some(fact => fact.value.field === 'organ')) return undefined;
    return { title: say`Put the lines in order`, safe: true, edits };
  },
});
