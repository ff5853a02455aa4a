import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept } from '../../server/src/analysis/acceptance.ts';
import { Engine } from '../../server/src/analysis/engine.ts';
import { NO_SETTINGS } from '../../server/src/analysis/settings.ts';
import { WorkspaceNeighbours } from '../../server/src/lsp/workspace-neighbours.ts';
import { modelOf } from '../../server/src/model/structure.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Severity } from '../../server/src/rules/rule.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { settledFacts } from '../../server/src/workspace/file-facts.ts';
import { NeighbourIndex } from '../../server/src/workspace/neighbours.ts';
import { cleanLetter, longLetter } from '../support/letters.ts';
import { neighboursFrom } from '../support/neighbours.ts';

const LETTER = cleanLetter();
const MARCH = LETTER.replaceAll('12 March', '13 March');
const beside = (...texts: string[]) => neighboursFrom(texts.map((text, i) => ({ name: `${i}.un.md`, text })));
const facts = (uri: string, text: string) => settledFacts(uri, modelOf(Snapshot.of(text)));

test('other neighbours rerun the rules that hear them and judge no block, and only where they say something else', () => {
  const engine = new Engine(rules);
  const alone = engine.open(LETTER);
  assert.deepEqual(alone.diagnostics, []);
  const reset = () => Object.assign(engine.work, { blocksScanned: 0, blocksAnalysed: 0, documentRulesRun: 0 });
  reset();
  const far = alone.among(beside(MARCH.replace('A/79/9001', 'A/79/9002')));
  assert.equal(far.diagnostics, alone.diagnostics, 'the very same findings');
  assert.deepEqual(engine.work, { blocksScanned: 0, blocksAnalysed: 0, documentRulesRun: 0 });
  const near = far.among(beside(MARCH));
  assert.deepEqual(
    near.diagnostics.map(({ rule }) => rule.id),
    ['workspace/symbol-repeated'],
  );
  const hearing = rules.filter(rule => rule.scope === 'document' && rule.reads.includes('neighbours'));
  assert.ok(engine.work.documentRulesRun > 0 && engine.work.documentRulesRun <= hearing.length);
  assert.deepEqual([engine.work.blocksScanned, engine.work.blocksAnalysed], [0, 0]);
  reset();
  const typed = near.among(beside(`${MARCH}\nOne more paragraph.\n`));
  assert.equal(typed.diagnostics, near.diagnostics, 'what the other says in its text is of no concern');
  assert.equal(engine.work.documentRulesRun, 0);
});

test('a character typed in running text reruns no document rule, whatever the neighbours say', () => {
  const engine = new Engine(rules);
  const text = longLetter(60_000);
  const draft = engine.open(text, NO_SETTINGS, beside(MARCH));
  assert.ok(draft.diagnostics.some(({ rule }) => rule.id === 'workspace/symbol-repeated'));
  engine.work.documentRulesRun = 0;
  const at = text.indexOf('The working group', 30_000) + 4;
  const next = engine.edit(draft, { start: at, end: at, newText: 'x' });
  assert.ok(next.diagnostics.some(({ rule }) => rule.id === 'workspace/symbol-repeated'));
  assert.equal(engine.work.documentRulesRun, 0);
});

test('comments, settings, acceptance and profiles hold for what is found beside others', () => {
  const engine = new Engine(rules);
  const shown = (settings = NO_SETTINGS, text = LETTER) =>
    engine.open(text, settings, beside(MARCH)).diagnostics.map(({ rule, severity }) => `${rule.id} ${severity}`);
  const set = (severity: Severity | 'off') => ({
    ...NO_SETTINGS,
    severities: { 'workspace/symbol-repeated': severity },
  });
  assert.deepEqual(shown(), ['workspace/symbol-repeated warning']);
  assert.deepEqual(shown(set('error')), ['workspace/symbol-repeated warning'], 'a finding may be milder than its rule');
  assert.deepEqual(shown(set('off')), []);
  assert.deepEqual(shown({ ...NO_SETTINGS, profile: 'archive' }), ['workspace/symbol-repeated warning']);
  assert.deepEqual(shown({ ...NO_SETTINGS, profile: 'submission' }), []);
  assert.deepEqual(shown({ ...NO_SETTINGS, profile: 'mun' }), []);
  const comment = '<!-- masthead-disable-file workspace/symbol-repeated -->\n\n';
  assert.deepEqual(shown(NO_SETTINGS, comment + LETTER), []);
  assert.deepEqual(engine.open(comment + LETTER).diagnostics, [], 'the other file may only not be at hand');
  const draft = engine.open(LETTER, NO_SETTINGS, beside(MARCH));
  const accepted = accept(draft.snapshot, draft.diagnostics);
  assert.deepEqual(draft.with({ ...NO_SETTINGS, accepted }).diagnostics, []);
});

test('a file is told of by its way from the draft, and is no neighbour of itself', () => {
  const one = facts('file:///drafts/a/one.un.md', LETTER);
  const two = facts('file:///drafts/b/the%20other.un.md', MARCH);
  const index = new NeighbourIndex([one, two]);
  const heard = (uri: string) => new Engine(rules).open(LETTER, NO_SETTINGS, index.of(uri)).diagnostics;
  assert.match(heard('file:///drafts/a/one.un.md')[0]!.message, /^“\.\.\/b\/the other\.un\.md” carries/);
  assert.deepEqual(heard('git:/drafts/a/one.un.md?HEAD'), [], 'what is none of the set is judged alone');
  assert.equal(index.saidTo('file:///drafts/none.un.md'), '');
  assert.notEqual(index.saidTo('file:///drafts/a/one.un.md'), '');
});

test('of many that say the same a few are heard, and the odd one is still told', () => {
  const item = (n: number, title: string) =>
    LETTER.replace('A/79/9001', `A/90/${n}`)
      .replace('Seventy-ninth', 'Ninetieth')
      .replace('Measures to eliminate international terrorism', title)
      .replaceAll('12 March', `${1 + (n % 28)} March`);
  const texts = [...Array(200)].map((_, n) =>
    item(n + 1, n === 150 ? 'Sea walls' : 'Harbours and the safety of ships'),
  );
  const index = new NeighbourIndex(texts.map((text, n) => facts(`file:///w/${n}.un.md`, text)));
  assert.ok(index.of('file:///w/150.un.md').about('item', 'en GA regular 90 110').length <= 20);
  const told = texts.map((text, n) =>
    new Engine(rules.filter(({ id }) => id === 'workspace/item-title-disagrees'))
      .open(text, NO_SETTINGS, index.of(`file:///w/${n}.un.md`))
      .diagnostics.map(({ message }) => message),
  );
  assert.deepEqual(
    told.flatMap((messages, n) => messages.map(() => n)),
    [150],
  );
  assert.match(told[150]!.join(), /^“0\.un\.md” and others give item 110 /);
});

test('nothing waits for the workspace to be read, and what changes meanwhile is taken up after it', async () => {
  let read = () => {};
  let rounds = 0;
  let files = [facts('file:///one.un.md', LETTER), facts('file:///two.un.md', MARCH)];
  const neighbours = new WorkspaceNeighbours({
    ready: () => new Promise(resolve => (read = resolve)),
    files: () => files,
    exchanged: () => rounds++,
  });
  const settled = async () => {
    read();
    await new Promise(resolve => setTimeout(resolve, 0));
  };
  const heard = () => neighbours.of('file:///one.un.md').about('document', 'en A/79/9001').length;
  neighbours.changed();
  assert.equal(rounds, 0);
  neighbours.says({ uri: 'file:///none.un.md', claims: [] });
  await settled();
  assert.equal(rounds, 0, 'a draft that says nothing needs nobody');
  neighbours.says(files[0]!);
  assert.equal(heard(), 0, 'no neighbours are known yet');
  neighbours.says(files[0]!);
  files = files.slice(0, 1);
  neighbours.changed();
  await settled();
  await settled();
  assert.deepEqual([rounds, heard()], [2, 0]);
  files = [files[0]!, facts('file:///two.un.md', MARCH)];
  neighbours.changed();
  await settled();
  assert.deepEqual([rounds, heard()], [3, 1]);
});
