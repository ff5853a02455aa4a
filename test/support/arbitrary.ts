import { spawnSync } from 'node:child_process';
import fc from 'fast-check';

/**
 * The seed of this run; printed so that a failure can be repeated with SEED=… Every commit has its own, so that a commit
 * passes or fails wherever it is tested, and the next one goes other ways.
 */
export const seed = Number(process.env.SEED ?? commitSeed());
console.log(`# seed ${seed} (repeat with SEED=${seed})`);
fc.configureGlobal({ includeErrorInReport: true });

function commitSeed(): number {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  return Number.parseInt(stdout?.slice(0, 7) || '1', 16);
}

const PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\r\n\r\n',
  '\n \t\n',
  ' ',
  '  \n',
  '\u00a0',
  '\ufeff',
  '\u200b',
  'a',
  'é',
  '文',
  '😀',
  '\ud83d',
  '**',
  '*',
  '_',
  '\\',
  '****',
  '(',
  ')',
  '[',
  ']',
  '|',
  '#',
  '---',
  '<!--',
  '-->',
  '“',
  '”',
  '"',
  '</p>\n',
  '<p>',
  '<b>',
  '</b>',
  '<br>',
  '&nbsp;',
  '&#8217;',
  '\u00ad',
  '\u2060',
  '\u2009',
  '\f',
  'â€™',
  '**General Assembly**',
  'Distr.: General  \n',
  '4 December 2003',
  '31 November 2003',
  'English',
  'Original: Russian',
  '**Fifty-eighth session**',
  '**Eightieth year**',
  'Agenda item 156',
  'Agenda items 18 (a), (b) and 156',
  'Item 97 of the preliminary list*',
  '* A/58/50.',
  'A/58/624-S/2003/1169',
  'United Nations',
  '**Letter dated 3 December 2003 from the Permanent Representative of Tajikistan to the United Nations addressed to the Secretary-General**',
  'Identical letters dated',
  ' from ',
  ' addressed to ',
  'Annex',
  '**Annex II to the letter dated**',
  '*(Signed)* Rashid **Alimov**',
  'Ambassador',
  '(see annex)',
  'circulated as a document of the General Assembly under agenda item 156.',
  '1. ',
  '(a) ',
  '[^1]',
  '[^1]: ',
  '*The General Assembly*,',
  '*Recalling* its resolution,',
  '2. *Requests* the Secretary-General;',
  'In favour: Algeria, Angola\n',
  '3rd plenary meeting\n',
  '**Contents**',
  '**II. Conclusions**',
  '**A**',
  '**Table 1**',
  '| a | b |\n',
  '(i) ',
  '29.1 ',
  '• ',
  'The President: ',
  'Saudi-Arabia',
  'the Russian Federation',
  'resolution 57/145',
  'A/RES/57/145',
];

/** Text put together from the pieces of drafts, breaks of every kind, marks and stray characters. */
export function draftText(options: { maxLength: number }): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  return fc.array(piece, { maxLength: options.maxLength / 4 }).map(pieces => pieces.join(''));
}
