import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

const FIGURE =
  /(?<=\p{Ll}{3}[.!?][)\]”’]?\s)(\d{1,3}(?:,\d{3})?)(?=\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[a-z]{2,20}\b)/gu;

export default proseRule({
  id: 'number/sentence-start',
  summary: 'A sentence does not begin with a figure.',
  severity: 'information',
  source: 'Editorial Manual, numbers: a number that begins a sentence is in words.',
  fixable: 'none',
  zones: ['body'],
  *find(prose, { shape }): Generator<SlipAt> {
    if (shape !== 'paragraph' && shape !== 'list') return;
    for (const { 1: figure, index } of prose.matchAll(FIGURE)) {
      const before = prose.slice(Math.max(0, index - 8), index);
      if (/\b(?:paras?|chap|sect|vol|suppl|arts?|figs?|corr|resp|approx)\.\s$/i.test(before)) continue;
      yield { start: index, end: index + figure!.length, text: figure! };
    }
  },
  message: ({ text }) => say`A sentence begins with “${text}”; write the number in words, or begin with another word.`,
});
