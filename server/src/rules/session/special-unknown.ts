import { ordinalWords, sayOrdinal } from '../../knowledge/ordinals.ts';
import { emergencySession, specialSession } from '../../knowledge/sessions.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { assemblySessionLine } from './_shared.ts';

interface Unknown {
  readonly name: string;
  readonly because: string;
}

/** A session may have been called since the list was made. */
const AHEAD = 1;
/** Years for which a special session is prepared, with documents of its own. */
const PREPARED = 2;

export default documentRule<Unknown>({
  id: 'session/special-unknown',
  summary: 'A special or emergency special session is one that has been called.',
  severity: 'warning',
  source: 'List of the special and emergency special sessions of the General Assembly.',
  fixable: 'none',
  reads: ['masthead', 'session', 'title'],
  *check(document) {
    const line = assemblySessionLine(document);
    const { kind, number } = line?.value ?? {};
    if (!line || number === undefined || (kind !== 'special' && kind !== 'emergency')) return;
    const find = kind === 'special' ? specialSession : emergencySession;
    const name = kind === 'special' ? 'special session' : 'emergency special session';
    const latest = latestOf(find);
    const year = find(number)?.year;
    if (number > latest + AHEAD)
      yield {
        at: whole(line),
        data: { name: `${ordinalWords(number)} ${name}`, because: say`the latest was the ${sayOrdinal(latest)}` },
      };
    else if (year !== undefined && document.date && document.date.year < year - (kind === 'special' ? PREPARED : 0))
      yield {
        at: whole(line),
        data: {
          name: `${ordinalWords(number)} ${name}`,
          because: say`it was called in ${year}, after the date of the document`,
        },
      };
  },
  message: ({ name, because }) => say`There was no ${name} yet: ${because}; correct the session or the date.`,
});

function latestOf(find: (n: number) => unknown): number {
  let n = 1;
  while (find(n + 1)) n++;
  return n;
}
