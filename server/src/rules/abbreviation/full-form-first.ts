import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const ACRONYM_FIRST = /(?<![\p{L}\p{N}/(-])(\p{Lu}{3,8})\s\((\p{Lu}[\p{L}’\s-]{3,120})\)/gu;
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'against', 'with', 'de', 'la', 'du', 'des', 'et']);

export default proseRule({
  id: 'abbreviation/full-form-first',
  summary: 'The full name comes first and the acronym behind it in parentheses.',
  severity: 'information',
  source: 'Editorial Manual, abbreviations: the full form at first mention, followed by the acronym in parentheses.',
  fixable: 'suggested',
  find: prose =>
    matches(prose, ACRONYM_FIRST, ([, acronym, name]) =>
      initials(name!) === acronym ? `${name} (${acronym})` : undefined,
    ),
  message: ({ text, right }) => say`“${text}” has the acronym before the name; write “${right}”.`,
});

function initials(name: string): string {
  const words = name.split(/[\s-]/).filter(word => word && !SMALL.has(word));
  return words.map(word => word[0]!.toUpperCase()).join('');
}
