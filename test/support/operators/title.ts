import { operator } from './operator.ts';

export const title = [
  operator('a heading with a full stop', /^(\*\*I+\. [^*\n]{8,})\*\*$/m, '$1.**', 'title/full-stop'),
  operator(
    'the title of a report with a full stop',
    /^\*\*Report of the Secretary-General\*\*$/m,
    '**Report of the Secretary-General.**',
    'title/full-stop title/paper-line',
  ),
  operator(
    'a small word with a capital',
    '**III. Conclusions and recommendations**',
    '**III. Conclusions And recommendations**',
    'title/small-words',
  ),
  operator('an article with a capital', '**Statement by the ', '**Statement by The ', 'title/small-words'),
  operator('two words with capitals', /^\*\*Summary of the /m, '**Summary Of The ', 'title/small-words', false),
  operator(
    'a heading in capitals',
    '**III. Conclusions and recommendations**',
    '**III. CONCLUSIONS AND RECOMMENDATIONS**',
    'title/capitals',
    false,
  ),
  operator('another heading in capitals', '**Terms of reference**', '**TERMS OF REFERENCE**', 'title/capitals', false),
  operator(
    'a title in quotation marks',
    /^\*\*(Measures to eliminate international terrorism)\*\*$/m,
    '**“$1”**',
    'title/quotation-marks agenda/title-wording',
  ),
  operator(
    'letters in a title',
    /^\*\*Report of the Secretary-General\*\*$/m,
    '**Report of the Secretary-General on the work of UNIDO**',
    'title/acronym',
    false,
  ),
];
