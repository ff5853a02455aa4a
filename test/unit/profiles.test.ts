import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { NO_SETTINGS, runs, severityOf } from '../../server/src/analysis/settings.ts';
import { rules } from '../../server/src/rules/index.ts';
import { PROFILES, type Profile, takesPart, underProfile } from '../../server/src/rules/profiles.ts';
import { cleanLetter } from '../support/letters.ts';
import { read } from '../support/project.ts';

const EVERY: readonly Profile[] = ['default', 'strict', 'submission', 'mun', 'archive'];
const FORM: readonly Profile[] = ['default', 'strict', 'submission', 'archive'];
const WORDS: readonly Profile[] = ['default', 'strict', 'submission', 'mun'];

/** The profiles in which the rules of each group are on, where a rule does not choose them itself. */
const GROUPS: Readonly<Record<string, readonly Profile[]>> = {
  header: FORM,
  session: FORM,
  agenda: FORM,
  title: FORM,
  letter: FORM,
  signature: FORM,
  annex: FORM,
  footnote: FORM,
  document: FORM,
  workspace: FORM,
  resolution: WORDS,
  name: WORDS,
  date: WORDS,
  number: WORDS,
  spelling: WORDS,
  capital: WORDS,
  abbreviation: WORDS,
  punctuation: WORDS,
  style: WORDS,
  report: ['default', 'strict', 'submission'],
  numbering: EVERY,
  citation: EVERY,
  symbol: EVERY,
  directive: EVERY,
};

test('every rule is on in the profiles of its group, or in those that it names', () => {
  for (const rule of rules) {
    const group = rule.id.split('/')[0]!;
    const usual = group === 'document' && rule.extraction ? EVERY : GROUPS[group];
    const expected = rule.profiles ?? usual;
    const on = PROFILES.filter(profile => runs(rule, { ...NO_SETTINGS, profile }));
    assert.deepEqual(on, expected, rule.id);
  }
});

test('a rule that names its profiles is on somewhere, and the page of the profiles says where', () => {
  for (const rule of rules.filter(each => each.profiles)) {
    assert.ok(rule.profiles!.length > 0, rule.id);
    for (const profile of rule.profiles!) assert.ok(read('docs/profiles.md').includes(`${rule.id}.md): ${profile}`));
  }
});

test('severities under each profile', () => {
  const under = (profile: Profile) =>
    (['error', 'warning', 'information', 'hint'] as const).map(severity => underProfile(severity, profile)).join(' ');
  assert.equal(under('default'), 'error warning information hint');
  assert.equal(under('strict'), 'error warning warning information');
  assert.equal(under('submission'), 'error off off off');
  assert.equal(under('mun'), 'error warning information hint');
  assert.equal(under('archive'), 'error warning information hint');
});

test('submission shows only what would have the document returned, and all of that', () => {
  const settings = { ...NO_SETTINGS, profile: 'submission' } as const;
  for (const rule of rules) {
    const shown = takesPart(rule, 'submission') && severityOf(rule, undefined, settings) !== 'off';
    const usual = takesPart(rule, 'default') && rule.severity === 'error';
    assert.equal(shown, usual, rule.id);
  }
});

/** A conference paper: no masthead, sponsors, clauses. */
const PAPER = `**Draft resolution 1/1**

Sponsors: Fiji, Russia, Kenya

The General Assembly,

Recalling General Assembly resolution 1373 (2001),

1. Calls upon all Member States to organise a conference on March 3, 2025;

2. Decides to remain seized of the matter.
`;

test('a letter and a paper under each profile', () => {
  const engine = new Engine(rules);
  const letter = cleanLetter()
    .replace('Distr.: General\n', '')
    .replace('of Tajikistan to', 'of Tadjikistan to')
    .replace('(see annex)', '(see the annex)');
  const groups = (text: string, profile: Profile) => {
    const found = engine.open(text, { ...NO_SETTINGS, profile }).diagnostics;
    return new Set(found.map(each => each.rule.id.split('/')[0]!));
  };
  assert.ok(groups(letter, 'default').has('header') && groups(letter, 'default').has('name'));
  assert.ok(groups(letter, 'strict').has('header') && groups(letter, 'strict').has('name'));
  assert.ok(groups(letter, 'submission').has('header'));
  assert.ok(groups(letter, 'archive').has('header') && !groups(letter, 'archive').has('name'));
  assert.ok(!groups(letter, 'mun').has('header') && groups(letter, 'mun').has('name'));
  assert.ok(groups(PAPER, 'mun').has('citation'));
  assert.ok(![...groups(PAPER, 'mun')].some(group => /^(?:header|session|agenda|title|signature)$/.test(group)));
});

for (const profile of PROFILES) {
  test(`a clean letter is clean under ${profile}`, () => {
    const found = new Engine(rules).open(cleanLetter(), { ...NO_SETTINGS, profile }).diagnostics;
    assert.deepEqual(
      found.map(each => each.rule.id),
      [],
    );
  });
}
