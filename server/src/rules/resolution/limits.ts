import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<{ readonly what: string; readonly count: number; readonly limit: number }>({
  id: 'resolution/limits',
  summary: 'A draft resolution of a conference has no more paragraphs than the conference allows.',
  severity: 'information',
  source: 'Rules of procedure of Model United Nations conferences; the limits differ.',
  fixable: 'none',
  profiles: ['mun'],
  options: {
    preambular: { value: 15, description: 'Most preambular paragraphs.' },
    operative: { value: 25, description: 'Most operative paragraphs.' },
  },
  reads: ['enacting', 'preambular', 'operative'],
  *check(document, options) {
    for (const { preamble, operative, enacting } of document.enactments) {
      for (const [what, count, limit] of [
        ['preambular', preamble.length, Number(options.preambular)],
        ['operative', operative.length, Number(options.operative)],
      ] as const) {
        if (count > limit) yield { at: whole(enacting), data: { what, count, limit } };
      }
    }
  },
  message: ({ what, count, limit }) =>
    what === 'preambular'
      ? say`The draft has ${count} preambular paragraphs, and at most ${limit} are allowed; join some, or leave some out.`
      : say`The draft has ${count} operative paragraphs, and at most ${limit} are allowed; join some, or leave some out.`,
});
