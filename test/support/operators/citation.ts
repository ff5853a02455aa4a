import { add, END_OF_LETTER, operator } from './operator.ts';

export const citation = [
  operator(
    'a session to come',
    END_OF_LETTER,
    add('It recalls General Assembly resolution 95/10'),
    'citation/session-to-come',
    false,
  ),
  operator(
    'a symbol for a number',
    END_OF_LETTER,
    add('It recalls resolution A/RES/57/145'),
    'citation/symbol-for-number',
    false,
  ),
  operator(
    'a symbol of the Council for a number',
    END_OF_LETTER,
    add('It recalls Security Council resolution S/RES/1373 (2001)'),
    'citation/symbol-for-number',
    false,
  ),
  operator(
    'the Council without a year',
    END_OF_LETTER,
    add('It recalls Security Council resolution 1373'),
    'citation/council-year',
    false,
  ),
  ...(
    [
      ['the Council with a number of the Assembly', 'Security Council resolution 57/145', 'citation/organ-form'],
      ['the Assembly with a number of the Council', 'General Assembly resolution 1373 (2001)', 'citation/organ-form'],
      ['the Assembly with a year', 'General Assembly resolution 1996/31', 'citation/organ-form'],
      ['a Roman session too late', 'General Assembly resolution 145 (LVII)', 'citation/early-session'],
      ['a session before 1976 with a stroke', 'General Assembly resolution 25/26', 'citation/early-session'],
      ['the Council with a wrong year', 'Security Council resolution 1373 (2002)', 'citation/year-disagrees'],
      ['the Council with a year long before', 'Security Council resolution 2719 (1998)', 'citation/year-disagrees'],
      ['a year of the Council to come', 'Security Council resolution 2800 (2041)', 'citation/session-to-come'],
      ['a date after the session', 'General Assembly resolution 57/145 of 16 December 2004', 'citation/date-disagrees'],
      ['a date in another year', 'resolution 1373 (2001) of 28 September 2011', 'citation/date-disagrees'],
      ['letters for the Assembly', 'UNGA resolution 57/145', 'citation/organ-in-full'],
      ['letters for the Council', 'UNSC resolution 1373 (2001)', 'citation/organ-in-full'],
      ['a document to come', 'document A/97/12', 'citation/symbol-to-come'],
      ['a document of a year to come', 'document S/2052/18', 'citation/symbol-to-come'],
    ] as const
  ).map(([name, words, rules]) => operator(name, END_OF_LETTER, add(`It recalls ${words}`), rules, false)),
];
