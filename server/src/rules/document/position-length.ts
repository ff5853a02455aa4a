import { say, sayNumber } from '../../text/say.ts';
import { paperLines } from '../resolution/_papers.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<{ readonly words: number; readonly limit: number }>({
  id: 'document/position-length',
  summary: 'A position paper is no longer than the conference allows.',
  severity: 'information',
  source: 'Rules of procedure of Model United Nations conferences; the limits differ.',
  fixable: 'none',
  profiles: ['mun'],
  options: { words: { value: 1000, description: 'Most words of a position paper.' } },
  reads: ['length', 'paper-line', 'enacting'],
  *check(document, options) {
    const lines = paperLines(document);
    const delegation = lines.get('delegation');
    const limit = Number(options.words);
    if (!delegation || document.enactments.length > 0 || !(document.words > limit)) return;
    yield { at: whole(delegation), data: { words: Math.max(limit, Math.floor(document.words / 100) * 100), limit } };
  },
  message: ({ words, limit }) =>
    say`The paper has more than ${sayNumber(words)} words, and at most ${sayNumber(limit)} are allowed; shorten it.`,
});
