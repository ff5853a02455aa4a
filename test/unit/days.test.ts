import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates, readDate } from '../../server/src/syntax/date.ts';
import { type DayOf, findDays } from '../../server/src/syntax/days.ts';

/** `10.3.2025` with `!` where there is no such day. */
const day = ({ day, month, year, possible }: DayOf) => `${day}.${month}.${year ?? ''}${possible ? '' : '!'}`;

/** The words that are read, and what they say: a stretch with its joint, days of a list with commas. */
function readings(text: string): [string, string][] {
  return findDays(text).map(({ start, end, days }) => {
    const stretches = days.stretches.map(({ first, last, joint }) =>
      joint ? `${day(first)} ${joint.form} ${day(last)}` : day(first),
    );
    return [text.slice(start, end), `${days.lead ? `${days.lead.word}: ` : ''}${stretches.join(', ')}`];
  });
}

/** A text, the words of it that are read where they are not all, and what they say; null where nothing is read. */
const FORMS: readonly (readonly [text: string, words: string | null, says?: string])[] = [
  ['10–21 March 2025', '', '10.3.2025 dash 21.3.2025'],
  ['18–26 February 2025', '', '18.2.2025 dash 26.2.2025'],
  ['28 April–2 May 2025', '', '28.4.2025 dash 2.5.2025'],
  ['19–23, 28 and 29 May and 5 June 2025', '', '19.5.2025 dash 23.5.2025, 28.5.2025, 29.5.2025, 5.6.2025'],
  ['20–24 and 29–31 January', '', '20.1. dash 24.1., 29.1. dash 31.1.'],
  ['9 and 10 April 2025', '', '9.4.2025, 10.4.2025'],
  ['16-18 October 2001', '', '16.10.2001 hyphen 18.10.2001'],
  ['13-16 February 2012', '', '13.2.2012 hyphen 16.2.2012'],
  ['30 April – 1 May 2018', '', '30.4.2018 dash 1.5.2018'],
  ['2 to 5 June 2025', '', '2.6.2025 word 5.6.2025'],
  ['27 to 31 January 2025', '', '27.1.2025 word 31.1.2025'],
  ['from 2 to 5 June 2025', '2 to 5 June 2025', 'from: 2.6.2025 word 5.6.2025'],
  ['between 2 and 5 June 2025', '2 and 5 June 2025', 'between: 2.6.2025 word 5.6.2025'],
  ['25 July 2024–30 July 2025', '', '25.7.2024 dash 30.7.2025'],
  ['New York, 3–7 March 2025', '3–7 March 2025', '3.3.2025 dash 7.3.2025'],
  ['2 to 5 June 2025, New York', '2 to 5 June 2025', '2.6.2025 word 5.6.2025'],
  ['Berlin (Germany), 11-13 September 2002', '11-13 September 2002', '11.9.2002 hyphen 13.9.2002'],
  [
    'Nairobi (hybrid), 22 and 23 February 2021\nand 28 February–2 March 2022',
    '22 and 23 February 2021\nand 28 February–2 March 2022',
    '22.2.2021, 23.2.2021, 28.2.2022 dash 2.3.2022',
  ],
  ['10–21\u00a0March\u00a02025', '', '10.3.2025 dash 21.3.2025'],
  ['10–21 MARCH 2025', '', '10.3.2025 dash 21.3.2025'],
  ['4–5 Dec. 2024', '', '4.12.2024 dash 5.12.2024'],
  ['1 January 2024 to 31 December 2024', '', '1.1.2024 word 31.12.2024'],
  ['30 December–2 January 2025', '', '30.12.2024 dash 2.1.2025'],
  ['5 June–2 May 2025', '', '5.6.2025 dash 2.5.2025'],
  ['Letter dated 10 July from the Secretary-General', '10 July', '10.7.'],
  ['31 November', '', '31.11.!'],
  ['28–31 June 2025', '', '28.6.2025 dash 31.6.2025!'],
  ['27–29 February 2025', '', '27.2.2025 dash 29.2.2025!'],
  ['27–29 February 2024', '', '27.2.2024 dash 29.2.2024'],
  ['(Fifty-fifth session, 16-18 October 2001,', '16-18 October 2001', '16.10.2001 hyphen 18.10.2001'],
  ['on 10 March 2025 and 11 members met on 12 May', '12 May', '12.5.'],
  // What extraction left of a date: day and month at most.
  ['25 July 19 84', '25 July', '25.7.'],
  ['2 June 19kd', '2 June', '2.6.'],
  ['17 June 19^8', '17 June', '17.6.'],
  ['26.October 1990', null],
  ['12 Juno 1992', null],
  // One whole date is a date and no series.
  ['9 January 2025', null],
  ['31\u00a0December\u00a01996', null],
  ['1 Dec. 1997', null],
  ['on the 5th day of August 2025', null],
  // Other languages have their own readers; other numbers are no days.
  ['13 de septiembre de 2023', null],
  ['11 марта 2024 года', null],
  ['2023年4月26日', null],
  ['1999915日', null],
  ['حزيران/يونيه', null],
  ['paragraphs 3, 4 and 45, and the 5 may decide', null],
  ['from 3.10 p.m., in A/79/5-7, 10–21 per cent', null],
];

test('stretches and lists of days are read in every form', () => {
  for (const [text, words, says] of FORMS) {
    for (const [before, after] of [
      ['', ''],
      ['It was held on ', ' and ended.'],
    ] as const) {
      const expected = words === null ? [] : [[words || text, says!]];
      assert.deepEqual(readings(before + text + after), expected, text);
    }
  }
});

test('single dates are read in every form', () => {
  const found = (text: string) =>
    findDates(text).map(({ start, end, reading }) => [text.slice(start, end), reading.form]);
  assert.deepEqual(found('of 9 January 2025,'), [['9 January 2025', 'standard']]);
  assert.deepEqual(found('on 31\u00a0December\u00a01996'), [['31\u00a0December\u00a01996', 'standard']]);
  assert.deepEqual(found('1 Dec. 1997'), [['1 Dec. 1997', 'abbreviated']]);
  assert.deepEqual(found('on the 5th day of August 2025.'), [['5th day of August 2025', 'solemn']]);
  assert.equal(readDate('12 Juno 1992')?.form, 'misspelt');
  for (const text of ['25 July 19 84', '26.October 1990', '2 June 19kd', '17 June 19^8', '1999915日']) {
    assert.deepEqual(findDates(text), [], text);
  }
});

test('days of the week belong to the day that follows them', () => {
  const text = 'from Monday, 2 June, to Friday, 6 June 2025';
  const [{ start, days } = assert.fail()] = findDays(text);
  const [{ first, last } = assert.fail()] = days.stretches;
  const named = [first, last].map(({ weekday }) => weekday && text.slice(start + weekday.start, start + weekday.end));
  assert.deepEqual(named, ['Monday', 'Friday']);
});

test('long rows of numbers are read in passing', () => {
  const started = performance.now();
  for (const part of ['1, ', '1–', '1 and ', '1 May, ', '30 ', 'from ']) findDays(part.repeat(40_000));
  assert.ok(performance.now() - started < 3000);
});
