import { add, END_OF_LETTER, operator } from './operator.ts';

/** The State in the title of a letter or note verbale. */
const STATE =
  /(?<=^\*\*(?:Letter|Note verbale|Identical letters) dated \d+ \w+ \d+ from the Permanent (?:Representative|Mission) of )(\p{Lu}\p{L}+)/mu;

export const name = [
  ...(
    [
      ['Tadjikistan', 'name/misspelt'],
      ['Kirgizstan', 'name/misspelt'],
      ['Phillipines', 'name/misspelt'],
      ['Kazakhtsan', 'name/misspelt'],
      ['Argentinia', 'name/misspelt'],
      ['Columbia', 'name/misspelt'],
      ['Russia', 'name/informal'],
      ['Syria', 'name/informal'],
      ['South Korea', 'name/informal'],
      ['Bolivia', 'name/informal'],
      ['Moldova', 'name/informal'],
      ['Tanzania', 'name/informal'],
      ['Swaziland', 'name/superseded'],
      ['Turkey', 'name/superseded'],
      ['Cape Verde', 'name/superseded'],
      ['the former Yugoslav Republic of Macedonia', 'name/superseded'],
      ['Iran (Islamic Republic of)', 'name/bracketed-in-title'],
      ['Venezuela (Bolivarian Republic of)', 'name/bracketed-in-title'],
      ['Sudan', 'name/article-in-title'],
      ['Niger', 'name/article-in-title'],
      ['the Ukraine', 'name/informal name/article-in-title'],
      ['Afganistan', 'name/misspelt'],
      ['Guinea Bissau', 'name/misspelt'],
      ['Viet-Nam', 'name/misspelt'],
      ['Turkiye', 'name/misspelt'],
      ['North Korea', 'name/informal'],
      ['Micronesia', 'name/informal'],
      ['Ivory Coast', 'name/superseded'],
      ['the Kingdom of Morocco', 'name/formal-in-title'],
      ['the Republic of Kenya', 'name/formal-in-title'],
    ] as const
  ).map(([name, rules]) => operator(`State named ${name}`, STATE, name, rules, false)),
  operator(
    'a State twice in a list',
    END_OF_LETTER,
    add('Armenia, the Russian Federation and Russia took part'),
    'name/mixed-in-list',
    false,
  ),
  operator(
    'the office of an observer',
    /(?<=^\*\*(?:Letter|Identical letters) dated .* from the )Permanent Representative/m,
    'Permanent Observer',
    'title/observer-office',
    false,
  ),
];
