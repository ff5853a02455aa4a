import { inOwnWords, inWords } from './operator.ts';

export const capital = [
  ...inOwnWords([
    ['a day of the week', 'It was agreed on a monday', 'capital/proper-word'],
    ['a language', 'The replies came in french', 'capital/proper-word'],
    ['countries without a capital', 'It was welcomed by all states of the region', 'capital/state'],
    ['a Government without a capital', 'It was welcomed by the government of Peru', 'capital/government'],
    ['an organ without capitals', 'The general assembly took note', 'capital/name'],
    ['half a Member State', 'All Member states took part', 'capital/name'],
    ['no capitals for the head', 'The secretary-general took part', 'capital/name'],
    ['a resolution with a capital', 'It was called for in Resolution 57/145', 'capital/citation'],
    ['a paragraph with a capital', 'It was called for in Paragraph 5 of that text', 'capital/citation'],
    ['a common noun', 'It was welcomed by the International Community', 'capital/common-noun'],
    ['an article of the Charter', 'It falls under article 51 of the Charter', 'capital/charter-article'],
    [
      'articles of the Charter',
      'It falls under articles 33 and 34 of the Charter of the United Nations',
      'capital/charter-article',
    ],
    ['an article of a treaty', 'It falls under Article 6 of the Convention', 'capital/treaty-article'],
    ['a session within a sentence', 'It was agreed at its seventy-eighth Session', 'capital/session'],
  ]),
  ...inWords([
    [
      'a month',
      /(?<=^1\. [^\n]*)March(?= 202\d)|(?<=\d to \d )March(?= 202\d)/m,
      'march',
      'capital/proper-word date/form',
    ],
    ['half a Member State', /Member States/, 'Member states', 'capital/name'],
    ['a resolution with a capital', /(?<=Assembly )resolution(?= \d)/, 'Resolution', 'capital/citation'],
  ]),
];
