import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';
import { actingOrgan } from './_shared.ts';

const VERBS: Readonly<Record<string, string>> = { demands: 'Calls upon', authorizes: 'Encourages' };

export default documentRule<{ readonly words: string; readonly better: string }>({
  id: 'resolution/council-verb',
  summary: 'In a conference only the Security Council demands and authorizes; other organs recommend.',
  severity: 'information',
  source: 'Charter of the United Nations, Articles 10 and 25; rules of Model United Nations conferences.',
  fixable: 'none',
  profiles: ['mun'],
  reads: ['enacting', 'preambular', 'operative'],
  *check(document) {
    for (const enactment of document.enactments) {
      const organ = actingOrgan(enactment);
      if (organ === 'SC' || organ === undefined) continue;
      for (const clause of enactment.operative) {
        const { verb, words } = clause.value;
        const better = VERBS[verb];
        if (better) yield { at: within(clause, words), data: { words: words.text, better } };
      }
    }
  },
  message: ({ words, better }) =>
    say`“${words}” is for the Security Council; write “${better}” or another word that recommends.`,
});
