import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { read } from '../support/project.ts';

type Snippets = Record<string, { prefix: string[]; description: string; body: string[] }>;

/** A snippet with what its places hold at first. */
function filled(body: readonly string[]): string {
  const text = body.join('\n');
  const first = new Map<string, string>();
  const places = text.replace(/\$\{(\d+):([^}]*)\}|\$\{(\d+)\|([^|]*)\|\}/g, (_, number, word, choice, words) => {
    const value = word ?? words.split(',')[0];
    first.set(number ?? choice, value);
    return value;
  });
  return places.replace(/\$(\d+)/g, (_, number) => first.get(number) ?? 'the outcome of the meeting');
}

const snippets = JSON.parse(read('syntaxes/snippets.json')) as Snippets;

for (const [name, { body, prefix, description }] of Object.entries(snippets)) {
  test(`snippet ${name} gives text without a fault`, () => {
    assert.ok(prefix.length > 0 && description.length > 0);
    const found = new Engine(rules).open(filled(body)).diagnostics.filter(each => each.severity !== 'hint');
    assert.deepEqual(
      found.map(each => `${each.rule.id}: ${each.message}`),
      [],
      filled(body),
    );
  });
}
