import { inNotesVerbales, inReports, operator } from './operator.ts';

export const structure = [
  operator(
    'a symbol of the Council under the Assembly',
    /(?<=^United Nations *\n)A\/79\/(\d+)$/m,
    'S/2025/$1',
    'symbol/organ-disagrees',
    false,
  ),
  operator('a symbol of last year', /(?<=^United Nations *\n)S\/2025\//m, 'S/2024/', 'symbol/year-disagrees', false),
  operator(
    'a draft in the general series',
    /(?<=^United Nations *\n)A\/79\/L\./m,
    'A/79/',
    'symbol/series-disagrees header/distribution-level',
    false,
  ),
  operator(
    'one symbol for two organs',
    /(?<=^United Nations *\nA\/79\/\d+)-S\/2025\/\d+$/m,
    '',
    'symbol/two-organs',
    false,
  ),
  operator('the line of an addendum removed', /^\*\*Addendum\*\*\n\n/m, '', 'document/part-line', false),
  operator(
    'a line of addendum too many',
    /(?<=\nA\/79\/\d+\n[\s\S]*^\*\*Report of the Secretary-General\*\*)$/m,
    '\n\n**Addendum**',
    'document/part-line',
    false,
  ),
  operator(
    'an agenda line under the Council',
    /^(?=\*\*(?:Letter|Note verbale) dated .* addressed to the President of the Security Council\*\*$)/m,
    'Agenda item 5\n\n**Reports of committees**\n\n',
    'agenda/not-in-council',
    false,
  ),
  operator(
    'a report by',
    /^\*\*Report of the Secretary-General\*\*$/m,
    '**Report by the Secretary-General**',
    'title/paper-line',
  ),
  operator(
    'a report of Secretary General',
    /^\*\*Report of the Secretary-General\*\*$/m,
    '**Report of the Secretary General**',
    'title/paper-line title/secretary-general',
  ),
  operator('a note of', /^\*\*Note by the Secretariat\*\*$/m, '**Note of the Secretariat**', 'title/paper-line'),
  operator(
    'a note from',
    /^\*\*Note by the Secretary-General\*\*$/m,
    '**Note from the Secretary-General**',
    'title/paper-line',
  ),
  operator('an executive summary', /^\*Summary\*$/m, '**Executive summary**', 'report/summary-heading', false),
  operator(
    'this report',
    /(?<=^(?:\d+\. )?)The present report(?= (?:is|has|describes|contains)\b)/m,
    'This report',
    'report/present',
  ),
  inNotesVerbales(
    operator(
      'a note verbale in the first person',
      /, and has the honour to | and has the honour to /,
      '. I have the honour to ',
      'letter/third-person',
      false,
    ),
  ),
  inNotesVerbales(
    operator(
      'a note verbale with a courtesy',
      /(?<=would be grateful if the present note verbale[^\n]*)\.$/m,
      '. The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.',
      'letter/closing-courtesy',
      false,
    ),
  ),
  inReports(
    operator(
      'note verbales',
      /(?<=^1\. [^\n]*)\.$/m,
      '. Replies came in note verbales.',
      'letter/notes-verbales',
      false,
    ),
  ),
  operator(
    'no consultative status',
    /, a non-governmental organization in consultative status with the Economic and Social Council/,
    '',
    'document/ngo-formula',
    false,
  ),
];
