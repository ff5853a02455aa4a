import { inOwnWords, inWords } from './operator.ts';

export const style = [
  ...inOwnWords([
    ['a word twice', 'It was the the first of its kind', 'style/doubled-word'],
    ['something to be filled in', 'The meeting was held on [insert date] in New York', 'style/placeholder'],
    ['letters for a figure', 'The meeting was held in room XX of the building', 'style/placeholder'],
    ['words to come', 'The number of members is TBC', 'style/placeholder'],
    ['a note of a reviewer', 'The meeting was held [Comment: which one?] in May', 'style/review-mark'],
    ['a lost reference', 'It is told in Error! Reference source not found. below', 'style/review-mark'],
    ['words drawn together', 'The meeting didn’t take place', 'style/contraction'],
    ['a pronoun and its verb', "It's not known when the meeting took place", 'style/contraction'],
    ['a before a vowel', 'It was a important step', 'style/a-or-an'],
    ['an before a consonant', 'It was an necessary step', 'style/a-or-an'],
    ['an before the name', 'It was an United Nations mission', 'style/a-or-an'],
    ['a day in brackets', 'The meeting was held on [date] in New York', 'style/placeholder'],
    ['foreign words in italics', 'It was, *inter alia*, a matter of time', 'style/foreign-italics'],
    ['a word that is stressed', 'It was a *very* long meeting', 'style/emphasis'],
  ]),
  ...inWords([['a word twice', /(?<=\n\d+\. [^\n]*) of /, ' of of ', 'style/doubled-word']]),
];
