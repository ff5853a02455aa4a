import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const PAIRS = [
  [
    /(?<=\b(?:to|will|would|should|must|may|can|could|not|who|they|we)\s)practice(?=\s(?:law|medicine|their|its|his|her|the)\b|[.,;])/gu,
    'practise',
  ],
  [/\bpractic(?:ed|ing)\b(?!\s(?:Catholic|Muslim|Christian)\b)/gu, 'practis'],
  [
    /(?<=\b(?:the|a|best|good|this|common|current|standard|in|State|established|sound)\s)practise(?:s(?![\p{L}]))?(?![\p{L}])/gu,
    'practice',
  ],
  [
    /(?<=\b(?:a|the|export|import|this|driving|mining|operating|export|no|any|valid)\s)licenses?(?![\p{L}]|\s(?:to|the)\b)/gu,
    'licence',
  ],
  [/(?<=\b(?:to|will|would|should|must|may)\s)licence(?=\s(?:the|its|their|a|an|new)\b)/gu, 'license'],
] as const;

export default proseRule({
  id: 'spelling/noun-and-verb',
  summary: 'Practice and licence are nouns, practise and license are verbs.',
  severity: 'information',
  source: 'Editorial Manual, spelling list: practice (noun), practise (verb), licence (noun), license (verb).',
  fixable: 'suggested',
  *find(prose) {
    for (const [pattern, right] of PAIRS) yield* matches(prose, pattern, ([text]) => right + text.slice(right.length));
  },
  message: ({ text, right }) => say`“${text}” is the other part of speech; write “${right}”.`,
});
