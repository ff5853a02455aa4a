import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accept, wordsOf } from '../../server/src/analysis/acceptance.ts';
import { readAcceptance, writeAcceptance } from '../../server/src/analysis/acceptance-file.ts';
import { Engine } from '../../server/src/analysis/engine.ts';
import { NO_SETTINGS, sameSettings } from '../../server/src/analysis/settings.ts';
import { rules } from '../../server/src/rules/index.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);
const faulty = cleanLetter()
  .replace('Distr.: General\n', '')
  .replaceAll('Tajikistan', 'Tadjikistan')
  .replace('Agenda item 110', 'Agenda item 977');

/** What is reported in a text when the findings of another were accepted. */
function left(text: string, before = faulty): string[] {
  const { snapshot, diagnostics } = engine.open(before);
  const settings = { ...NO_SETTINGS, accepted: accept(snapshot, diagnostics) };
  return engine.open(text, settings).diagnostics.map(each => each.rule.id);
}

test('accepted findings are not reported again, wherever they have moved to', () => {
  assert.ok(engine.open(faulty).diagnostics.length > 4);
  assert.deepEqual(left(faulty), []);
  assert.deepEqual(left(`\n\n${faulty.replaceAll('\n', '\r\n')}`), []);
});

test('a finding whose words or neighbours have changed is reported', () => {
  const changed = faulty.replace('Agenda item 977', 'Agenda item 978');
  assert.ok(left(changed).includes('agenda/item-unknown'));
  assert.ok(!left(changed).includes('header/distribution-missing'));
});

test('a fault that is accepted once and made twice is reported once', () => {
  const paragraph = '\nThe coast of Tadjikistan was named.\n';
  const once = faulty.replace('\n*(Signed)*', `${paragraph}\n*(Signed)*`);
  const twice = faulty.replace('\n*(Signed)*', `${paragraph}${paragraph}\n*(Signed)*`);
  assert.deepEqual(left(once, once), []);
  assert.deepEqual(left(twice, once), ['name/misspelt']);
});

test('words are those of the finding and a few around it in its block, in small letters, without marks', () => {
  const text = 'Another block.\n\nOne two three **four Five**, six\nseven eight nine ten.\n\nThe next block.\n';
  const start = text.indexOf('four');
  assert.equal(wordsOf(Snapshot.of(text), { start, end: start + 9 }), 'one two three four five six seven eight');
  assert.equal(wordsOf(Snapshot.of(text), { start: 0, end: 0 }), 'another block');
});

test('a list of accepted findings is written in the order of the alphabet and read again', () => {
  const acceptance = {
    'b.un.md': { 'name/b': ['two', 'one'], 'name/a': ['one'] },
    'a.un.md': {},
    'A.un.md': { 'x/y': ['ç'] },
  };
  const text = writeAcceptance(acceptance);
  assert.deepEqual(Object.keys(JSON.parse(text)), ['A.un.md', 'b.un.md']);
  assert.match(text, /"name\/a": \[\n {6}"one"\n {4}\],\n {4}"name\/b": \[\n {6}"one",\n {6}"two"/);
  const { acceptance: read, problems } = readAcceptance(`\ufeff${text}`);
  assert.deepEqual(problems, []);
  assert.equal(writeAcceptance(read), text);
});

test('a faulty list is reported at its place, and the rest of it holds', () => {
  const text = '{ "a.un.md": { "name/a": "one" }, "b.un.md": { "name/a": ["one"] } }';
  const { acceptance, problems } = readAcceptance(text);
  assert.equal(JSON.stringify(acceptance), '{"b.un.md":{"name/a":["one"]}}');
  assert.deepEqual(
    problems.map(({ start, end }) => text.slice(start, end)),
    ['{ "name/a": "one" }'],
  );
  for (const broken of ['', '[]', '{ "a": ', '{]'])
    assert.match(readAcceptance(broken).problems[0]!.message, /no list of accepted findings; mend it/);
});

test('no text of a list throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('{', '}', '[', ']', ':', ',', '"a/b"', '1', '"'), fc.string())),
      pieces => {
        const text = pieces.join('');
        for (const { start, end } of readAcceptance(text).problems)
          assert.ok(start >= 0 && start <= end && end <= text.length);
      },
    ),
  );
});

test('settings are the same when they ask for the same', () => {
  const one = { ...NO_SETTINGS, words: new Set(['a', 'b']) };
  assert.ok(sameSettings(one, { ...NO_SETTINGS, words: new Set(['b', 'a']) }));
  assert.ok(!sameSettings(one, NO_SETTINGS));
  assert.ok(!sameSettings(one, { ...one, accepted: { 'a/b': ['c'] } }));
});
