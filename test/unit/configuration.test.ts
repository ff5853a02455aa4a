import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Configuration, chain, readConfiguration, settingsOf } from '../../server/src/analysis/configuration.ts';
import { Engine } from '../../server/src/analysis/engine.ts';
import { NO_SETTINGS, severityOf } from '../../server/src/analysis/settings.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);

/** What is wrong with a configuration: the words at the place of each problem, and what is said of them. */
function problems(text: string): string[] {
  return readConfiguration(text, rules).problems.map(
    ({ start, end, message }) => `${text.slice(start, end)} → ${message}`,
  );
}

function configured(text: string): Configuration {
  const { configuration, problems: found } = readConfiguration(text, rules);
  assert.deepEqual(found, []);
  return configuration;
}

test('a configuration with comments and trailing commas is read', () => {
  const configuration = configured(`{
    // the mission's own names
    "profile": "strict",
    "rules": { "name/informal": "off", "name/superseded": ["hint"], },
    "words": ["Dushanbeh"],
    "ignore": ["old/"],
    "overrides": [{ "files": ["reports/**"], "profile": "archive", "rules": { "name/informal": "error" } }],
  }`);
  const letter = settingsOf([configuration], 'letter.un.md');
  assert.equal(letter.profile, 'strict');
  assert.deepEqual(letter.severities, { 'name/informal': 'off', 'name/superseded': 'hint' });
  assert.ok(letter.words.has('dushanbeh'));
  assert.ok(!letter.ignored);
  const report = settingsOf([configuration], 'reports/2025/report.un.md');
  assert.equal(report.profile, 'archive');
  assert.equal(report.severities['name/informal'], 'error');
  assert.ok(settingsOf([configuration], 'old/1999/letter.un.md').ignored);
});

test('patterns without a stroke are about names in any folder', () => {
  const configuration = configured('{ "ignore": ["*.draft.un.md", "/top/"] }');
  for (const [path, ignored] of [
    ['a.draft.un.md', true],
    ['deep/er/a.draft.un.md', true],
    ['a.un.md', false],
    ['top/a.un.md', true],
    ['deep/top/a.un.md', false],
  ] as const)
    assert.equal(settingsOf([configuration], path).ignored, ignored, path);
});

test('faults are reported at their place, and the rest holds', () => {
  assert.deepEqual(problems('{ "profil": "strict" }'), ['"profil" → “profil” is no setting; write “profile”.']);
  assert.deepEqual(problems('{ "profile": "strickt" }'), [
    '"strickt" → There is no profile “strickt”; write “strict”.',
  ]);
  assert.deepEqual(problems('{ "rules": { "name/infrmal": "off", "name/informal": "of" } }'), [
    '"name/infrmal" → There is no rule “name/infrmal”; write “name/informal”.',
    '"of" → Write "off", "error", "warning", "information" or "hint" here.',
  ]);
  assert.deepEqual(problems('{ "rules": { "name/informal": ["off", { "limit": 1 }] } }'), [
    '{ "limit": 1 } → The rule “name/informal” has no options; leave them out.',
  ]);
  assert.deepEqual(problems('{ "overrides": [{ "profile": "mun" }] }'), [
    '{ "profile": "mun" } → An override names the files it is for: add "files": ["…"].',
  ]);
  assert.deepEqual(problems('[1]'), ['[1] → The configuration is an object: write { … }.']);
  assert.equal(readConfiguration('{ "words": 3, "profile": "mun" }', rules).configuration.profile, 'mun');
  const [broken] = readConfiguration('{\n  "profile": strict\n}', rules).problems;
  assert.match(broken!.message, /^This is no valid JSON \(.+\); mend it here\.$/);
  assert.equal(broken!.start, 15);
});

test('no text of a configuration throws', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"rules"',
    '"profile"',
    '"strict"',
    '//',
    '/*',
    '1',
    'null',
    ' ',
    '\n',
    '"',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
      const text = pieces.join('');
      for (const { start, end, message } of readConfiguration(text, rules).problems) {
        assert.ok(start >= 0 && start <= end && end <= text.length, message);
        assert.match(message, /\.$/);
      }
    }),
    { numRuns: 1000, examples: [[['[', '/*']]] },
  );
});

test('what a configuration extends comes before it, each file once', () => {
  const files: Record<string, string> = {
    'a/b': '{ "extends": "../c", "rules": { "name/informal": "hint" } }',
    c: '{ "extends": ["d", "a/b"], "profile": "strict", "rules": { "name/informal": "off" } }',
    d: '{ "profile": "mun", "words": ["one"] }',
  };
  const found = chain(
    'a/b',
    file => configured(files[file]!),
    (_, name) => name.replace('../', ''),
  );
  const settings = settingsOf(found, 'x.un.md');
  assert.equal(settings.profile, 'strict');
  assert.equal(settings.severities['name/informal'], 'hint');
  assert.ok(settings.words.has('one'));
});

const spoilt = cleanLetter()
  .replace('Distr.: General\n', '')
  .replace('against terrorism', 'against terrorism in Russia');
const shown = (text: string, settings = NO_SETTINGS) =>
  engine.open(text, settings).diagnostics.map(each => `${each.severity} ${each.rule.id}`);

test('profiles, severities and kinds of a document are obeyed', () => {
  assert.ok(shown(spoilt).includes('error header/distribution-missing'));
  assert.ok(shown(spoilt).includes('hint name/informal'));
  assert.ok(shown(spoilt, { ...NO_SETTINGS, profile: 'strict' }).includes('information name/informal'));
  assert.deepEqual(
    shown(spoilt, { ...NO_SETTINGS, profile: 'submission' }).filter(each => !each.startsWith('error')),
    [],
  );
  assert.ok(!shown(spoilt, { ...NO_SETTINGS, profile: 'mun' }).some(each => each.includes('header/')));
  assert.ok(!shown(spoilt, { ...NO_SETTINGS, profile: 'archive' }).some(each => each.includes('name/')));
  const off = { ...NO_SETTINGS, severities: { 'header/distribution-missing': 'off', 'name/informal': 'off' } } as const;
  assert.deepEqual(
    shown(spoilt, off).filter(each => /informal|distribution/.test(each)),
    [],
  );
  assert.deepEqual(shown(spoilt, { ...NO_SETTINGS, ignored: true }), []);
  assert.equal(engine.open(spoilt, { ...NO_SETTINGS, kind: 'sg-report' }).model.kind, 'sg-report');
  const informal = rules.find(rule => rule.id === 'name/informal')!;
  assert.equal(severityOf(informal, 'hint', { ...NO_SETTINGS, severities: { 'name/informal': 'error' } }), 'hint');
});

test('a draft under other settings is judged anew, and edits keep the settings', () => {
  const draft = engine.open(spoilt).with({ ...NO_SETTINGS, profile: 'archive' });
  const edited = engine.edit(draft, { start: spoilt.length, end: spoilt.length, newText: 'x' });
  assert.equal(edited.settings.profile, 'archive');
  assert.deepEqual(
    edited.diagnostics.filter(each => each.rule.id.startsWith('name/')),
    [],
  );
});
