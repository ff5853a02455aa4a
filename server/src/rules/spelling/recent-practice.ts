import { proseRule } from '../prose.ts';
import { slipsOf } from './_dictionary.ts';

export default proseRule({
  id: 'spelling/recent-practice',
  summary: 'Words whose spelling has changed of late are written as they are today.',
  severity: 'warning',
  source: 'Editorial Manual, spelling list; usage in documents edited in 2025.',
  fixable: 'suggested',
  years: { from: 2020 },
  words: true,
  find: (prose, facts) => slipsOf('recent', prose, facts),
  message: ({ text, right }) => `“${text}” is no longer the United Nations spelling; write “${right}”.`,
});
