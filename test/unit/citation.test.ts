import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearsOfCouncilResolution } from '../../server/src/knowledge/council.ts';
import { formatDate } from '../../server/src/knowledge/dates.ts';
import { citedSymbol, findCitations } from '../../server/src/syntax/citation.ts';

/** What is read in a sentence: act, number, organ, symbol and date of each citation. */
function read(text: string): string[] {
  return findCitations(text).map(each => {
    const parts = [
      each.act,
      text.slice(each.target.start, each.target.end),
      each.organ ?? '',
      citedSymbol(each) ?? '',
      each.date ? formatDate(each.date.day) : '',
    ];
    return parts.filter(part => part).join(' | ');
  });
}

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['General Assembly resolution 57/145', 'resolution | 57/145 | General Assembly | A/RES/57/145'],
  ['resolution 57/145', 'resolution | 57/145 | A/RES/57/145'],
  [
    'Assembly resolution 57/145 of 16 December 2002',
    'resolution | 57/145 | General Assembly | A/RES/57/145 | 16 December 2002',
  ],
  ['resolution 48/12', 'resolution | 48/12'],
  ['Human Rights Council resolution 48/12', 'resolution | 48/12 | Human Rights Council | A/HRC/RES/48/12'],
  [
    'Security Council resolution 1373 (2001) of 28 September 2001',
    'resolution | 1373 (2001) | Security Council | S/RES/1373 (2001) | 28 September 2001',
  ],
  [
    'resolutions 1267 (1999), 1989 (2011) and 2253 (2015)',
    'resolution | 1267 (1999) | S/RES/1267 (1999)',
    'resolution | 1989 (2011) | S/RES/1989 (2011)',
    'resolution | 2253 (2015) | S/RES/2253 (2015)',
  ],
  [
    'its resolutions 57/145 of 16 December 2002 and 58/136 of 22 December 2003',
    'resolution | 57/145 | A/RES/57/145 | 16 December 2002',
    'resolution | 58/136 | A/RES/58/136 | 22 December 2003',
  ],
  ['General Assembly resolution 217 A (III)', 'resolution | 217 A (III) | General Assembly | A/RES/217(III)'],
  ['resolution 2625 (XXV)', 'resolution | 2625 (XXV) | A/RES/2625(XXV)'],
  [
    'Economic and Social Council resolution 1503 (XLVIII)',
    'resolution | 1503 (XLVIII) | Economic and Social Council | E/RES/1503(XLVIII)',
  ],
  [
    'Economic and Social Council resolution 1996/31',
    'resolution | 1996/31 | Economic and Social Council | E/RES/1996/31',
  ],
  ['resolution 1996/31', 'resolution | 1996/31'],
  ['General Assembly resolution ES-10/14', 'resolution | ES-10/14 | General Assembly | A/RES/ES-10/14'],
  ['resolution S-21/2', 'resolution | S-21/2 | A/RES/S-21/2'],
  ['resolution 78/254 A–C', 'resolution | 78/254 A–C | A/RES/78/254'],
  ['resolution 48/218 B', 'resolution | 48/218 B | A/RES/48/218'],
  ['General Assembly decision 58/565', 'decision | 58/565 | General Assembly'],
  ['Council decision 2025/201', 'decision | 2025/201'],
  ['United Nations Environment Assembly resolution 4/1', 'resolution | 4/1'],
  ['United Nations General Assembly resolution 60/1', 'resolution | 60/1 | General Assembly | A/RES/60/1'],
  ['resolution of 57 lines'],
  ['resolution 12'],
];

for (const [text, ...expected] of CASES) test(`citations in “${text}”`, () => assert.deepEqual(read(text), expected));

test('the number of a resolution of the Security Council tells its year', () => {
  for (const [number, from, to] of [
    [1373, 2001, 2001],
    [1600, 2005, 2005],
    [1958, 2010, 2010],
    [2064, 2012, 2012],
    [1500, 2001, 2004],
    [1, 1946, 1948],
  ] as const)
    assert.deepEqual(yearsOfCouncilResolution(number), { from, to }, String(number));
  assert.equal(yearsOfCouncilResolution(9999).to, Number.POSITIVE_INFINITY);
  for (let n = 1; n < 3000; n++) {
    const { from, to } = yearsOfCouncilResolution(n);
    assert.ok(from <= to && from <= yearsOfCouncilResolution(n + 1).from && to <= yearsOfCouncilResolution(n + 1).to);
  }
});
