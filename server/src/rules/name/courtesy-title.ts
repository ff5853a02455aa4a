import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const BARE = /(?<![\p{L}\p{N}])(Mr|Mrs|Ms|Dr)(?=\s\p{Lu}[\p{L}.’-])/gu;

export default proseRule({
  id: 'name/courtesy-title',
  summary: '“Mr.”, “Mrs.”, “Ms.” and “Dr.” have a full stop.',
  severity: 'warning',
  source: 'Editorial Manual, abbreviations: Mr. Al-Nasser (Qatar).',
  fixable: 'safe',
  wording: { negotiated: 'information', sponsors: 'hint' },
  find: prose => matches(prose, BARE, ([text]) => `${text}.`),
  message: ({ text, right }) => say`“${text}” has a full stop in United Nations documents; write “${right}”.`,
});
