import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const SPACES = /(?<=[\p{L}\p{N},;:)”’])\s?[  ]{2,}(?=[\p{L}\p{N}(“‘])/gu;

export default proseRule({
  id: 'punctuation/double-space',
  summary: 'One space parts two words.',
  severity: 'hint',
  source: 'Editorial Manual, punctuation; usage.',
  fixable: 'safe',
  wording: {},
  find: (prose, { plain, block }) =>
    matches(prose, SPACES, ({ 0: text, index }) => {
      const source = block.text.slice(plain.sourceStart(index), plain.sourceEnd(index + text.length));
      return text.includes('\n') || source !== text ? undefined : ' ';
    }),
  message: () => say`There is more than one space between these words; write one.`,
});
