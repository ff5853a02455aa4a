import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { sayDate, sayDay, sayDays } from '../../server/src/knowledge/dates.ts';
import { sayOrdinal } from '../../server/src/knowledge/ordinals.ts';
import { emergencySession, humanRightsSession, specialSession } from '../../server/src/knowledge/sessions.ts';
import { say, sayList, sayNumber, sayText, speak } from '../../server/src/text/say.ts';

const french = {
  tag: 'fr',
  texts: {
    'Write “{0}” and {1}.': 'Écrivez {1}, puis «{0}».',
    '{0}, {1}': '{0} {1}',
    '{0}th': '{0}e',
    '1': '1er',
    March: 'mars',
    April: 'avril',
    September: 'septembre',
    October: 'octobre',
    November: 'novembre',
    December: 'décembre',
    Thursday: 'jeudi',
  },
};

afterEach(() => speak());

test('a sentence is looked up with its places, which may change their order', () => {
  const write = (one: string, two: number) => say`Write “${one}” and ${two}.`;
  assert.equal(write('a', 2), 'Write “a” and 2.');
  speak(french);
  assert.equal(write('a', 2), 'Écrivez 2, puis «a».');
  assert.equal(say`There is no text of ${'this'} yet.`, 'There is no text of this yet.');
});

test('what stands in a place is never looked into, and no text is found that is not there', () => {
  speak(french);
  const write = (one: string) => say`Write “${one}” and ${'{0} $& {1}'}.`;
  assert.equal(write('{1}'), 'Écrivez {0} $& {1}, puis «{1}».');
  for (const text of ['constructor', '__proto__', 'toString', '']) assert.equal(sayText(text), text);
});

test('days are said as they are, also those that the calendar does not have', () => {
  assert.equal(sayDate({ year: 2005, month: 4, day: 31 }), '31 April 2005');
  assert.equal(sayDate({ year: 2003, month: 12, day: 1 }), '1 December 2003');
  assert.equal(sayDay({ year: 2003, month: 12, day: 4 }), 'Thursday, 4 December 2003');
  speak(french);
  assert.equal(sayDate({ year: 2005, month: 4, day: 31 }), '31 avril 2005');
  assert.equal(sayDate({ year: 2003, month: 12, day: 1 }), '1er décembre 2003');
  assert.equal(sayDay({ year: 2003, month: 12, day: 4 }), 'jeudi 4 décembre 2003');
});

test('the days of sessions are said as they are in English, and with the months of another language', () => {
  const days = Array.from({ length: 60 }, (_, i) => [specialSession(i), emergencySession(i), humanRightsSession(i)]);
  for (const session of days.flat()) if (session) assert.equal(sayDays(session.dates), session.dates);
  speak(french);
  assert.equal(
    sayDays('18 September–6 October and 27–29 November 2006'),
    '18 septembre–6 octobre et 27–29 novembre 2006',
  );
  assert.equal(sayDays('3–28 March and 1 April 2008'), '3–28 mars et 1er avril 2008');
});

test('numbers, ordinals and lists are those of the language', () => {
  assert.deepEqual([sayNumber(8500), sayOrdinal(79), sayOrdinal(501)], ['8,500', 'seventy-ninth', '501st']);
  assert.equal(sayList(['a', 'b', 'c'], 'or'), 'a, b or c');
  speak(french);
  assert.deepEqual([sayNumber(8500), sayOrdinal(79)], ['8\u202f500', '79e']);
  assert.equal(sayList(['a', 'b', 'c'], 'and'), 'a, b et c');
});
