import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, Hover } from 'vscode-languageserver-types';
import type { Authoring, RuleSummary } from '../../server/src/lsp/protocol.ts';
import { Client } from '../support/client.ts';
import { cleanLetter } from '../support/letters.ts';

const uri = 'file:///drafts/letter.un.md';

test('an editor in French is answered in French, from findings to refusals', async () => {
  const client = new Client();
  try {
    const textDocument = { diagnostic: {}, codeAction: { codeActionLiteralSupport: {} }, rename: {} };
    await client.request('initialize', {
      processId: null,
      rootUri: null,
      locale: 'fr',
      capabilities: { textDocument },
    });
    client.notify('initialized', {});
    const text = cleanLetter().replace('of Tajikistan', 'of Tadjikistan');
    client.open(uri, text);
    const { items } = await client.request<{ items: { message: string; range: object }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.match(items[0]!.message, /écrivez «\u00a0Tajikistan\u00a0»/);
    const context = { diagnostics: items };
    const asked = { textDocument: { uri }, range: items[0]!.range, context };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', asked);
    assert.equal(actions[0]!.title, 'Écrire «\u00a0Tajikistan\u00a0»');
    assert.equal(actions[0]!.diagnostics?.length, 1);
    const line = text.split('\n').indexOf('Agenda item 110');
    const at = { textDocument: { uri }, position: { line, character: 13 } };
    const card = await client.request<Hover>('textDocument/hover', at);
    assert.match((card.contents as { value: string }).value, /^Point 110\u00a0: Measures to eliminate/);
    const { error } = await client.ask('textDocument/rename', { ...at, newName: 'ten' });
    assert.match(error!.message, /^«\u00a0ten\u00a0» n’a pas la forme d’un point de l’ordre du jour/);
    const { templates, assembly } = await client.request<Authoring>('masthead/authoring', {
      date: { year: 2025, month: 3, day: 12 },
    });
    assert.equal(templates[0]!.label, 'Lettre');
    assert.equal(assembly[0]!.label, '79e session');
    const rules = await client.request<RuleSummary[]>('masthead/rules', null);
    assert.equal(rules.find(({ id }) => id === 'header/date-missing')!.summary, 'L’en-tête comporte une date.');
  } finally {
    assert.equal(await client.stop(), 0);
  }
});
