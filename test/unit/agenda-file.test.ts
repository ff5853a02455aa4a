import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Engine } from '../../server/src/analysis/engine.ts';
import { importAgenda } from '../../server/src/features/import-agenda.ts';
import { readAgendaFile, writeAgendaFile } from '../../server/src/knowledge/agenda-file.ts';
import { type Agenda, agendaOf, officialTitle, withAgendas } from '../../server/src/knowledge/agendas.ts';
import { rules } from '../../server/src/rules/index.ts';
import { seed } from '../support/arbitrary.ts';
import { agendaDocument, cleanLetter } from '../support/letters.ts';

const OWN = {
  session: 79,
  symbol: 'A/79/251',
  status: 'adopted',
  items: [
    { number: 1, title: 'Opening' },
    { number: 2, title: 'Harbour lights', subItems: [{ letter: 'a', title: 'Red' }] },
  ],
};
const read = (value: unknown) => readAgendaFile(JSON.stringify(value), '.masthead/agenda/79.json');
const agenda = () => (read(OWN) as { agenda: Agenda }).agenda;

test('an agenda file is read and written back', () => {
  for (const session of [78, 79, 80]) {
    assert.equal((readAgendaFile(writeAgendaFile(agendaOf(session)!), 'x') as { problem?: string }).problem, undefined);
    const { file: _, ...again } = (readAgendaFile(writeAgendaFile(agendaOf(session)!), 'x') as { agenda: Agenda })
      .agenda;
    const { asOf: __, ...known } = agendaOf(session)!;
    assert.deepEqual(again, known);
  }
  assert.equal(officialTitle(agenda(), 2, ['a']), 'Harbour lights: Red');
});

test('a fault is named with its place, and the file is left aside', () => {
  const problem = (value: unknown) => (read(value) as { problem: string }).problem;
  assert.match((readAgendaFile('{', 'x') as { problem: string }).problem, /no valid JSON/);
  assert.match(problem([]), /the file is no object/);
  assert.match(problem({ ...OWN, session: '79' }), /“session” is no whole number/);
  assert.match(problem({ ...OWN, status: 'final' }), /“status” is none of/);
  assert.match(problem({ ...OWN, items: [{ number: 1 }, { number: 1 }] }), /item 1 stands in “items” twice/);
  assert.match(
    problem({ ...OWN, items: [{ number: 1, subItems: [{ letter: 'A', title: 'x' }] }] }),
    /sub-item 0 of “items\[0\]”/,
  );
});

test('no file makes the reader throw', () => {
  fc.assert(
    fc.property(fc.json(), text => void readAgendaFile(text, 'x')),
    { seed },
  );
  fc.assert(
    fc.property(fc.string(), text => void readAgendaFile(text, 'x')),
    { seed },
  );
});

test('an agenda of the workspace outranks the built-in one, at once and in messages', () => {
  const engine = new Engine(rules);
  const draft = engine.open(cleanLetter());
  const shown = () => [...draft.diagnostics];
  assert.equal(shown().length, 0);
  engine.agendas = withAgendas([agenda()]);
  const found = shown().find(each => each.rule.id === 'agenda/item-unknown');
  assert.match(
    found!.message,
    /The agenda of the seventy-ninth session \(A\/79\/251, from \.masthead\/agenda\/79\.json\) has no item 110/,
  );
  engine.agendas = withAgendas([]);
  assert.equal(shown().length, 0);
});

test('an agenda document becomes an agenda file', () => {
  const imported = importAgenda(new Engine(rules).open(agendaDocument()))!;
  assert.equal(imported.session, 81);
  assert.equal(imported.items, 3);
  const { agenda: own } = readAgendaFile(imported.text, 'x') as { agenda: Agenda };
  assert.equal(own.symbol, 'A/81/251');
  assert.deepEqual(
    own.items.map(item => item.title),
    ['Opening of the session', 'Oceans and the law of the sea', 'Harbour lights'],
  );
  assert.deepEqual(
    own.items[1]!.subItems.map(sub => `${sub.letter} ${sub.title}`),
    ['a Oceans', 'b Sustainable fisheries'],
  );
  assert.equal(importAgenda(new Engine(rules).open('No agenda.')), undefined);
});
