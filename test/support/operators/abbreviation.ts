import { inOwnWords, inWords } from './operator.ts';

export const abbreviation = [
  ...inOwnWords([
    ['an organ by its letters', 'The matter was taken to UNSC', 'abbreviation/principal-organ'],
    ['the Council for economic matters', 'A note was sent to ECOSOC in July', 'abbreviation/principal-organ'],
    ['the head of the Secretariat', 'It was for the SG to reply', 'abbreviation/principal-organ'],
    ['United Nations by two letters', 'Two UN agencies took part', 'abbreviation/united-nations'],
    [
      'United Nations with full stops',
      'Two U.N. agencies took part',
      'abbreviation/united-nations abbreviation/full-stops',
    ],
    ['a possessive', 'That was UNDP’s task', 'abbreviation/possessive'],
    ['a possessive with a straight mark', "It was a matter of WHO's mandate", 'abbreviation/possessive'],
    ['a plural with an apostrophe', 'Two NGO’s were heard', 'abbreviation/plural'],
    ['an article before a verb', 'In that year the WHO has sent two teams', 'abbreviation/article'],
    [
      'acronym before the name',
      'The IAEA (International Atomic Energy Agency) took part',
      'abbreviation/full-form-first',
    ],
    ['a paragraph cut short', 'The request in para. 4 of that report was met', 'abbreviation/reference'],
    ['a chapter cut short', 'It is told in chap. III of that report', 'abbreviation/reference'],
    ['a country by its letters', 'An office was opened in the DRC', 'abbreviation/country'],
    ['a kingdom by its letters', 'An office was opened in the UK', 'abbreviation/country'],
    ['an acronym out of nothing', 'The work was done with UNIDO', 'abbreviation/undefined'],
    ['two of them', 'Both IAEA and OPCW took part', 'abbreviation/undefined'],
    [
      'a name and its letters twice',
      'The International Trade Centre (ITC) took part. Thanks went to the International Trade Centre (ITC)',
      'abbreviation/defined-twice',
    ],
  ]),
  ...inWords([
    ['an organ by its letters', /(?<=the )General Assembly(?= requested)/, 'UNGA', 'abbreviation/principal-organ'],
    ['United Nations by two letters', /United Nations(?= Office)/, 'UN', 'abbreviation/united-nations'],
    ['a paragraph cut short', /paragraph(?= \d+ above)/, 'para.', 'abbreviation/reference'],
  ]),
];
