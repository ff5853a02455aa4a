import { inOwnWords, inWords } from './operator.ts';

export const number = [
  ...inOwnWords([
    ['a number in two words', 'It had twenty one members then', 'number/hyphen-missing'],
    ['an ordinal in two words', 'It was agreed at its forty second session', 'number/hyphen-missing'],
    ['a space before the sign', 'The share rose to 15 % in that year', 'number/percent-space'],
    ['per cent as one word', 'The share rose to 12 percent', 'number/per-cent'],
    ['no comma between thousands', 'In all 250000 families were reached', 'number/thousands'],
    ['no zero before the point', 'The share rose to .85 per cent', 'number/decimal-zero'],
    ['a decimal comma', 'The share rose to 3,75 per cent', 'number/decimal-comma'],
    ['dollars with letters', 'The cost was US$ 38 million', 'number/dollar-sign'],
    ['dollars by their code', 'The cost was USD 38 million', 'number/dollar-sign'],
    ['a million by its letter', 'The cost was $38m in all', 'number/short-million'],
    ['billions cut short', 'The cost was $2.5 bn in all', 'number/short-million'],
    ['a plural behind a figure', 'It reached 5 millions people', 'number/plural-million'],
    ['of behind a million', 'It reached 5 million of people', 'number/plural-million'],
    ['from with a dash', 'It rose from 5–10 per cent', 'number/range-between'],
    ['between with a hyphen', 'It took between 20-30 days', 'number/range-between number/range-dash'],
    ['a hyphen between figures', 'It took 20-30 days in all', 'number/range-dash'],
    ['the wrong ending', 'It was agreed at the 22th meeting', 'number/ordinal'],
    ['the ending of another word', 'It was agreed at the 113rd meeting', 'number/ordinal'],
    ['a century in figures', 'It is a task for the 21st century', 'number/century'],
    ['an anniversary in figures', 'It was the 80th anniversary of the Charter', 'number/century'],
    [
      'a sentence with a figure first',
      'The ceremony was held. 60 staff members were honoured',
      'number/sentence-start',
    ],
    ['a fraction with a hyphen', 'It was agreed by two-thirds of the members', 'number/fraction'],
    ['a sign beside words', 'The share rose from 12 per cent to 15%', 'number/percent-mixed'],
  ]),
  ...inWords([
    ['per cent as one word', /per cent/, 'percent', 'number/per-cent'],
    ['dollars with letters', /\$(?=\d)/, 'US$ ', 'number/dollar-sign'],
    ['a million by its letter', /(?<=\$\d\.\d) million/, 'm', 'number/short-million'],
  ]),
];
