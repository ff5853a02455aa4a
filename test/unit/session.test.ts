import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ordinalFigures, ordinalWords, parseOrdinal } from '../../server/src/knowledge/ordinals.ts';
import { readSession, type SessionReading, sessionWithBody } from '../../server/src/syntax/session.ts';

type Expected = Partial<Pick<SessionReading, 'kind' | 'number' | 'near' | 'year' | 'resumed'>> & { core?: string };

/** Every form of a session line that issued documents show, and what it says. */
const FORMS: readonly (readonly [line: string, says: Expected])[] = [
  ['Seventy-ninth session', { kind: 'regular', number: 79 }],
  ['Seventy-ninth Session', { kind: 'regular', number: 79 }],
  ['SEVENTY-NINTH SESSION', { kind: 'regular', number: 79 }],
  ['79th session', { kind: 'regular', number: 79 }],
  ['Fifty-eighth session**', { kind: 'regular', number: 58 }],
  ['Third session,', { kind: 'regular', number: 3 }],
  ['Second regular session', { kind: 'regular', number: 2 }],
  ['One hundred and third session', { kind: 'regular', number: 103 }],
  ['Two hundredth session', { kind: 'regular', number: 200 }],
  ['Seventy-nineth session', { kind: 'regular', near: 79 }],
  ['Seventy-ninth sesion', { kind: 'regular', number: 79 }],
  ['Eightieth year', { kind: 'year', number: 80 }],
  ['Twentieth special session', { kind: 'special', number: 20 }],
  ['Tenth emergency special session', { kind: 'emergency', number: 10 }],
  ['Fifty-eighth session (resumed)', { kind: 'regular', number: 58, resumed: 'after', core: 'Fifty-eighth session' }],
  ['Fifty-eighth session, (resumed)', { kind: 'regular', number: 58, resumed: 'after', core: 'Fifty-eighth session' }],
  ['Seventy-ninth resumed session', { kind: 'regular', number: 79, resumed: 'within' }],
  [
    'Tenth emergency special session (resumed)',
    { kind: 'emergency', number: 10, resumed: 'after', core: 'Tenth emergency special session' },
  ],
  [
    'Resumed tenth emergency special session',
    { kind: 'emergency', number: 10, resumed: 'before', core: 'tenth emergency special session' },
  ],
  ['Tenth resumed emergency special session', { kind: 'emergency', number: 10, resumed: 'within' }],
  ['2025 session', { kind: 'annual', year: 2025 }],
  ['Substantive session of 2003', { kind: 'annual', year: 2003 }],
  ['Organizational session for 2004', { kind: 'annual', year: 2004 }],
  ['Resumed organizational session', { kind: 'annual', resumed: 'before', core: 'organizational session' }],
  ['Resumed organizational session for 2004', { kind: 'annual', year: 2004, resumed: 'before' }],
  ['Annual session of 2025', { kind: 'annual', year: 2025 }],
  ['Annual Session of 2025', { kind: 'annual', year: 2025 }],
  ['Annual session 2025', { kind: 'annual', year: 2025 }],
  ['Annual session, 2025', { kind: 'annual', year: 2025, core: 'Annual session' }],
  ['First regular session 2025', { kind: 'annual', year: 2025 }],
  ['First regular session of 1990', { kind: 'annual', year: 1990 }],
  ['Second session, 2025', { kind: 'regular', number: 2, year: 2025, core: 'Second session' }],
  [
    'Fifty-sixth session, Geneva, 3–14 June 2024',
    { kind: 'regular', number: 56, year: 2024, core: 'Fifty-sixth session' },
  ],
  ['Third session, New York, 5–9 May 2025', { kind: 'regular', number: 3, year: 2025, core: 'Third session' }],
  [
    '(Fifty-fifth session, 16-18 October 2001,',
    { kind: 'regular', number: 55, year: 2001, core: 'Fifty-fifth session' },
  ],
  ['(Fifty-fifth session)', { kind: 'regular', number: 55, core: 'Fifty-fifth session' }],
];

for (const [line, says] of FORMS) {
  test(`“${line}” is read as a session`, () => {
    const reading = readSession(line);
    assert.ok(reading);
    const { core, ...rest } = says;
    for (const [name, value] of Object.entries(rest)) assert.equal(reading[name as keyof SessionReading], value, name);
    if (rest.number !== undefined || rest.near !== undefined) {
      const words = line.slice(reading.ordinal.start, reading.ordinal.end);
      if (rest.number !== undefined) assert.equal(parseOrdinal(words), rest.number, words);
      const noun = line.slice(reading.noun?.start, reading.noun?.end).toLowerCase();
      assert.match(noun, /^(?:sess?ion|year)$/);
    }
    if (core !== undefined) {
      assert.equal(reading.core?.text, core);
      assert.equal(line.slice(reading.core?.start, reading.core?.end), core);
    } else assert.ok(rest.resumed || !reading.core);
  });
}

/** Lines that speak of sessions and are none, and those that another reader takes. */
const OTHERS = [
  'Seventy-ninth session Eightieth year',
  'Report on the first session',
  'Opening of the session',
  'High-level segment',
  'Documents for the 2025 session',
  'Provisional agenda of the eightieth session',
  'At its third session, the Council decided',
  'The third session, held in 2024, was short',
  'Third session, held in Geneva in 2024, of the Committee',
  'session',
  'Eightieth',
  '(resumed)',
  'Resumed eightieth year',
  'Eightieth year, Geneva, 3 June 2025',
  'First reading',
  `${'very '.repeat(30)}long session`,
];

for (const line of OTHERS) {
  test(`“${line.slice(0, 50)}” is no line of a session`, () => assert.equal(readSession(line), undefined));
}

test('a session is found in a line that names its body', () => {
  const line = 'Committee on Science and Technology Eighth session';
  const found = sessionWithBody(line);
  assert.equal(line.slice(found?.start, found?.end), 'Eighth session');
  assert.equal(sessionWithBody('Report of the Committee on its eighth session'), undefined);
});

test('every ordinal from 1 to 200 is written and read, in words and figures', () => {
  const seen = new Set<string>();
  for (let n = 1; n <= 200; n++) {
    const words = ordinalWords(n)!;
    assert.ok(!seen.has(words), words);
    seen.add(words);
    assert.equal(parseOrdinal(words), n);
    assert.equal(parseOrdinal(words.toUpperCase()), n);
    assert.equal(parseOrdinal(ordinalFigures(n)), n);
    assert.equal(readSession(`${words} session`)?.number, n);
  }
  for (const n of [0, -1, 201, 1.5, Number.NaN]) assert.equal(ordinalWords(n), undefined);
});
