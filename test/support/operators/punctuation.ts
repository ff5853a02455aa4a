import { END_OF_PARAGRAPH, inOwnWords, inReports, inWords, operator } from './operator.ts';

export const punctuation = [
  ...inOwnWords([
    ['two commas', 'It was a long,, hard year', 'punctuation/doubled-mark'],
    ['a comma before a full stop', 'It was a hard year,. The next one was better', 'punctuation/doubled-mark'],
    ['no space behind a comma', 'It was a long,hard year', 'punctuation/space-after'],
    ['no space behind a full stop', 'It was a hard year.The next one was better', 'punctuation/space-after'],
    ['a space before a comma', 'It was a long , hard year', 'punctuation/space-before'],
    ['a parenthesis left open', 'The experts (five women and four men met', 'punctuation/brackets'],
    ['a parenthesis never opened', 'The experts, five women and four men), met', 'punctuation/brackets'],
    ['a quotation never opened', 'It was called a new dawn” by some', 'punctuation/quotation-unopened'],
    ['a quotation in single marks', 'The term ‘land’ has many meanings', 'punctuation/single-quotes'],
    ['a sign for a word', 'Peace & security were discussed', 'punctuation/ampersand'],
    ['an em dash', 'The year—a hard one—was over', 'punctuation/dash'],
    ['two hyphens for a dash', 'The year -- a hard one -- was over', 'punctuation/dash'],
  ]),
  inReports(operator('report: a full stop twice', END_OF_PARAGRAPH, '..', 'punctuation/doubled-mark')),
  ...inWords([
    ['a space before a comma', /(?<=^\d+\. [^\n]*\p{Ll}), (?=\p{Ll})/mu, ' , ', 'punctuation/space-before'],
    ['no space behind a comma', /(?<=^\d+\. [^\n]*\p{Ll}), (?=\p{Ll})/mu, ',', 'punctuation/space-after'],
    ['two commas', /(?<=^\d+\. [^\n]*\p{Ll}), (?=\p{Ll})/mu, ',, ', 'punctuation/doubled-mark'],
  ]),
];
