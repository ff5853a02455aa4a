import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-types';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { Client, FULL } from '../support/client.ts';
import { cleanLetter } from '../support/letters.ts';

const client = new Client();
const uri = 'file:///drafts/sort.un.md';
const text = cleanLetter().replace('They welcomed the efforts under way.', 'They thanked Peru, Chad and Benin.');
const SORT = 'Sort the States in English alphabetical order';

before(async () => {
  const codeAction = {
    ...FULL.codeAction,
    dataSupport: true,
    disabledSupport: true,
    resolveSupport: { properties: ['edit'] },
  };
  await client.start({ ...FULL, codeAction }, {});
  client.open(uri, text);
});
after(async () => {
  assert.equal(await client.stop(), 0);
});

async function offered(of: string, content: string, only?: string[]): Promise<CodeAction[]> {
  const at = Snapshot.of(content).positionAt(content.indexOf('Chad') + 1);
  const range = { start: at, end: at };
  return client.request('textDocument/codeAction', {
    textDocument: { uri: of },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });
}

test('the change of a refactoring is worked out when it is chosen', async () => {
  const action = (await offered(uri, text)).find(({ title }) => title === SORT);
  assert.ok(action);
  assert.equal(action.edit, undefined);
  const resolved = await client.request<CodeAction>('codeAction/resolve', action);
  assert.equal(resolved.edit?.changes?.[uri]?.map(({ newText }) => newText).join(), 'Benin,Peru');
});

test('an action that is no longer offered, or was never, comes back as it is', async () => {
  const stray = { title: 'Something else', kind: 'refactor', data: { uri, start: 3, end: 3 } };
  assert.deepEqual(await client.request('codeAction/resolve', stray), stray);
  for (const data of [undefined, 7, { uri: 'file:///none.un.md', start: 0, end: 0 }, { uri, start: 'x' }]) {
    const action = { title: SORT, kind: 'refactor', ...(data !== undefined && { data }) };
    assert.deepEqual(await client.request('codeAction/resolve', action), action);
  }
});

test('what cannot be done says why, to those who ask for refactorings', async () => {
  const sorted = text.replace('Peru, Chad and Benin', 'Benin, Chad and Peru');
  const other = 'file:///drafts/sorted.un.md';
  client.open(other, sorted);
  const asked = (await offered(other, sorted, ['refactor'])).find(({ title }) => title === SORT);
  assert.deepEqual(asked?.disabled, { reason: 'The States stand in English alphabetical order.' });
  assert.ok(!(await offered(other, sorted)).some(({ title }) => title === SORT));
});
