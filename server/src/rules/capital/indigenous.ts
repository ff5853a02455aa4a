import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const PEOPLES =
  /\bindigenous(?=\s(?:peoples?|Peoples?|communit(?:y|ies)|women|men|children|youth|persons|people|leaders|populations?|groups|languages|territories|representatives|organizations)\b)/gu;

export default proseRule({
  id: 'capital/indigenous',
  summary: '“Indigenous” has a capital for peoples and communities.',
  severity: 'hint',
  source: 'Editorial Manual, capitals: Indigenous communities, but indigenous species; documents edited in 2025.',
  fixable: 'suggested',
  years: { from: 2022 },
  zones: ['body', 'heading'],
  wording: { negotiated: 'off', sponsors: 'off' },
  find: prose => matches(prose, PEOPLES, () => 'Indigenous'),
  message: ({ text, right }) => say`“${text}” has a capital for peoples and communities; write “${right}”.`,
});
