import { inOwnWords, inWords } from './operator.ts';

export const spelling = [
  ...inOwnWords([
    ['-ise', 'The work was organised well', 'spelling/ize'],
    ['-isation', 'The mobilisation of resources went on', 'spelling/ize'],
    ['-yze', 'The data were analyzed', 'spelling/yse'],
    ['labor', 'The labor market grew', 'spelling/british'],
    ['center', 'A center was opened', 'spelling/british'],
    ['favor', 'All were in favor of it', 'spelling/british'],
    ['a compound apart', 'The co-operation of all was welcomed', 'spelling/compound'],
    ['a slip of the pen', 'The goverment took part', 'spelling/misspelling'],
    ['an adverb with a hyphen', 'The newly-elected members took part', 'spelling/adverb-hyphen'],
    ['another adverb', 'It was a highly-developed market', 'spelling/adverb-hyphen'],
    ['the verb for the noun', 'It is a common practise to do so', 'spelling/noun-and-verb'],
    ['the noun for the verb', 'They will practice law', 'spelling/noun-and-verb'],
    ['a plural with a singular', 'The data shows a rise', 'spelling/usage'],
  ]),
  ...inWords([['a compound with a hyphen', /^(?=\(c\) )(\(c\) )Cooperation/m, '$1Co-operation', 'spelling/compound']]),
];
