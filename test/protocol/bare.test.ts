import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from '../support/client.ts';
import { cleanLetter } from '../support/letters.ts';
import { announced } from '../support/requests.ts';

const uri = 'file:///drafts/letter.un.md';

/** Members that an answer may have for a client that has said nothing of them. */
const OPTIONAL = ['relatedInformation', 'codeDescription', 'tags', 'documentChanges', 'children', 'data'];

test('a client that can do nothing optional has a valid answer to every announced request', async () => {
  const client = new Client();
  const { capabilities } = await client.request<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  client.notify('initialized', {});
  const text = cleanLetter().replace('They welcomed', 'Under agenda item 110, Tajikistan welcomed');
  client.open(uri, text);
  const end = { line: text.split('\n').length, character: 0 };
  const methods = new Set<string>();
  for (const [line, words] of text.split('\n').entries()) {
    for (const character of [0, Math.floor(words.length / 2), words.length]) {
      for (const [method, params] of announced(capabilities, { uri, position: { line, character }, end })) {
        methods.add(method);
        const { result, error } = await client.ask(method, params);
        if (method === 'textDocument/rename' && error) continue;
        assert.equal(error, undefined, method);
        assert.notEqual(result, undefined, method);
        const written = JSON.stringify(result);
        for (const name of OPTIONAL) assert.ok(!written.includes(`"${name}":`), `${method} gives ${name}`);
        assert.ok(!written.includes('"kind":"markdown"'), `${method} gives Markdown`);
        assert.ok(!written.includes('"insertTextFormat":2'), `${method} gives snippets`);
      }
    }
  }
  assert.ok(methods.has('textDocument/hover') && methods.size > 10);
  assert.deepEqual(client.asked, [], 'nothing is asked of a client that offers nothing');
  assert.equal(await client.stop(), 0);
});
