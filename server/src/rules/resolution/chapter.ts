import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const CHAPTER =
  /\b[Cc]hapter\s(7|8|6|seven|eight|six|Seven|Eight|Six|vii|vi|viii)\b(?=\sof\sthe\s(?:Charter|UN\sCharter|United\sNations\sCharter))/g;
const ROMAN: Readonly<Record<string, string>> = {
  '6': 'VI',
  six: 'VI',
  vi: 'VI',
  '7': 'VII',
  seven: 'VII',
  vii: 'VII',
  '8': 'VIII',
  eight: 'VIII',
  viii: 'VIII',
};

export default proseRule({
  id: 'resolution/chapter',
  summary: 'The chapters of the Charter have a capital and a Roman number.',
  severity: 'warning',
  source: 'Charter of the United Nations; “Acting under Chapter VII of the Charter of the United Nations,”.',
  fixable: 'suggested',
  wording: {},
  find: prose => matches(prose, CHAPTER, ([, number]) => `Chapter ${ROMAN[number!.toLowerCase()]}`),
  message: ({ text, right }) => say`“${text}” is not how the chapters of the Charter are named; write “${right}”.`,
});
