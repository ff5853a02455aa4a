import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** Labels of a negotiation, and a number before a preambular paragraph, which ends with a comma. */
const LABEL =
  /^\s*(?:(?:PP|OP)\s?\d{1,3}(?:\s?(?:bis|ter|alt))?[.:)]?(?=\s)|\d{1,3}[.)](?=\s(?:Also\s|Further\s)?(?:Recalling|Reaffirming|Noting|Recognizing|Bearing\sin\smind|Welcoming|Emphasizing|Stressing|Taking\snote|Having\s(?:considered|examined|received)|Considering|Mindful|Convinced|Concerned|Guided|Aware)\b(?=[\s\S]*,\s*$)))/;

export default proseRule({
  id: 'resolution/label',
  summary: 'Preambular paragraphs have no number, and no paragraph has a label of the negotiation.',
  severity: 'warning',
  source: 'Editorial Manual, resolutions.',
  fixable: 'suggested',
  kinds: ['resolution', 'draft-resolution'],
  zones: ['body'],
  mainOnly: true,
  wording: { negotiated: 'warning' },
  *find(prose): Generator<SlipAt> {
    const match = LABEL.exec(prose);
    if (!match) return;
    const text = match[0].trim();
    const start = match[0].length - text.length;
    const end = match[0].length + (/^\s/.test(prose.slice(match[0].length)) ? 1 : 0);
    yield { start, end, text: prose.slice(start, end), right: '' };
  },
  message: ({ text }) => say`“${text.trim()}” before this paragraph is not part of a resolution; take it out.`,
});
