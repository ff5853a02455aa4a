import { inLetters, operator } from './operator.ts';

const SESSION = /(?<=^\*\*)(Seventy-ninth)( session)(?=\*\*$)/m;
const YEAR = /(?<=^\*\*)(\p{Lu}\p{L}+(?:-\p{L}+)?)( year)(?=\*\*$)/mu;

export const session = [
  operator('ordinal with a slip', SESSION, 'Seventy-nineth$2', 'session/spelling'),
  operator('cardinal', SESSION, 'Seventy-nine$2', 'session/spelling'),
  operator('in figures', SESSION, '79th$2', 'session/form'),
  operator('capitals', SESSION, 'Seventy-Ninth Session', 'session/form'),
  operator('noun with a slip', SESSION, '$1 sesssion', 'session/spelling'),
  inLetters(operator('long ago', SESSION, 'Forty-second$2', 'session/symbol-disagrees session/date-disagrees')),
  inLetters(
    operator('the next one', SESSION, 'Eighty-first$2', 'session/symbol-disagrees session/date-disagrees', false),
  ),
  inLetters(operator('removed', /^\*\*[^*]+ session\*\*\n\n/m, '', 'session/missing')),
  operator('year of the Council: the session taken for it', YEAR, 'Seventy-ninth$2', 'session/year-disagrees'),
  operator('year of the Council: a slip', YEAR, 'Eigthieth$2', 'session/spelling'),
  operator('year of the Council removed', /^\*\*[^*]+ year\*\*\n\n/m, '', 'session/year-missing'),
  inLetters(
    operator(
      'an emergency special session that was not',
      SESSION,
      'Fortieth emergency special$2',
      'session/special-unknown',
      false,
    ),
  ),
  inLetters(
    operator(
      'a special session for a regular one',
      SESSION,
      'Twentieth special$2',
      'session/symbol-disagrees session/date-disagrees',
      false,
    ),
  ),
  operator('two letters swapped', SESSION, 'Sevnety-ninth$2', 'session/spelling'),
  operator('without its hyphen', SESSION, 'Seventy ninth$2', 'session/form session/spelling'),
  operator('year of the Council in figures', YEAR, '80th$2', 'session/form'),
  operator('resumed, with a slip', SESSION, 'Sevnety-ninth session (resumed)', 'session/spelling', false),
  operator('resumed, with a capital', SESSION, 'Seventy-ninth Session (resumed)', 'session/form', false),
  operator(
    'the agenda of this session again',
    /(?<=^A\/79\/L\.[\s\S]*^1\. \*Decides\*) [^\n]*;$/m,
    ' to include the item in the provisional agenda of its seventy-ninth session;',
    'session/already-begun',
    false,
  ),
];
