import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import type { Choices, OrganChoice } from '../../server/src/features/scaffold/choices.ts';
import { areChoices, scaffoldSnippet, scaffoldText, TEMPLATES } from '../../server/src/features/scaffold.ts';
import { rules } from '../../server/src/rules/index.ts';

const engine = new Engine(rules);
const DATE = { year: 2025, month: 3, day: 12 };
const ITEM = { number: 110, path: [], title: 'Measures to eliminate international terrorism' };

function choices(template: Choices['template'], organ: OrganChoice, more: Partial<Choices> = {}): Choices {
  const item =
    organ === 'E' ? { number: 2, path: [], title: 'Adoption of the agenda and other organizational matters' } : ITEM;
  const session = organ === 'E' ? 2025 : 79;
  const given = {
    template,
    organ,
    date: DATE,
    session,
    item,
    state: 'TJK',
    office: 'permanent-representative',
    annexes: 0,
  };
  return { ...given, ...more } as Choices;
}

const KINDS: Readonly<Record<string, string>> = { 'note-secretariat': 'note', addendum: 'sg-report' };

const SENDERS = [
  ['KEN', 'permanent-representative'],
  ['GBR', 'charge'],
  ['IRN', 'permanent-representative'],
  ['VAT', 'permanent-representative'],
] as const;

for (const { id, organs } of TEMPLATES) {
  test(`a document begun as ${id} is of its kind and has no finding, for every organ, sender and number of annexes`, () => {
    for (const organ of organs) {
      for (const annexes of [0, 1, 3]) {
        for (const [state, office] of SENDERS) {
          const text = scaffoldText(choices(id, organ, { annexes, state, office }));
          const { model, diagnostics } = engine.open(text);
          const found = diagnostics.filter(({ severity }) => severity !== 'hint');
          assert.deepEqual(
            found.map(({ rule, message }) => `${rule.id}: ${message}`),
            [],
            text,
          );
          assert.equal(model.kind, KINDS[id] ?? id, text);
        }
      }
    }
  });
}

test('an item of a provisional agenda has its asterisk and its note', () => {
  const list = { name: 'provisional agenda', symbol: 'A/81/150' } as const;
  const text = scaffoldText(choices('letter', 'A', { session: 81, date: { year: 2026, month: 8, day: 3 }, list }));
  assert.match(text, /^Item 110 of the provisional agenda\\\*$/m);
  assert.match(text, /^\\\* A\/81\/150\.$/m);
});

test('a snippet has its places in the order of reading, equal names as one, and ends with the cursor', () => {
  const snippet = scaffoldSnippet(choices('request-for-item', 'A'));
  assert.match(snippet, /\*\*\$\{1:Title of the item proposed\}\*\*/);
  assert.match(snippet, /entitled “\$1”/);
  assert.ok(snippet.endsWith('.$0\n'));
});

test('answers that no template takes are refused', () => {
  const good = choices('letter', 'A');
  assert.ok(areChoices(good));
  for (const bad of [
    null,
    {},
    { ...good, template: 'poem' },
    { ...good, organ: 'S+A' },
    { ...good, annexes: -1 },
    { ...good, annexes: 1e9 },
    { ...good, state: 'XX' },
    { ...good, date: undefined },
  ])
    assert.ok(!areChoices(bad), JSON.stringify(bad));
});
