import { say } from '../../text/say.ts';
import { spellingRule } from './_dictionary.ts';

export default spellingRule('recent', {
  id: 'spelling/recent-practice',
  summary: 'Words whose spelling has changed of late are written as they are today.',
  severity: 'warning',
  source: 'Editorial Manual, spelling list; usage in documents edited in 2025.',
  fixable: 'suggested',
  years: { from: 2020 },
  // An adopted text without a date is of any year; a draft without one is of today.
  suits: ({ date, kind }) => date !== undefined || (kind !== 'resolution' && kind !== 'decision'),
  message: ({ text, right }) => say`“${text}” is no longer the United Nations spelling; write “${right}”.`,
});
