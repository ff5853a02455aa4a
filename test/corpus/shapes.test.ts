import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { cleanUp } from '../../server/src/analysis/fix-all.ts';
import { rules } from '../../server/src/rules/index.ts';
import { formatItem } from '../../server/src/syntax/agenda.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { assertCleanUp } from '../support/clean-up.ts';
import { type CorpusEntry, corpus, NO_CORPUS } from '../support/project.ts';

const engine = new Engine(rules);
const documents = corpus() ?? [];
const skip = documents.length > 0 ? false : NO_CORPUS;

type Part = 'session' | 'items' | 'annexes';

/** Where the document says something else than the index, with what it says. */
const INDEX_IS_WRONG: Readonly<Record<string, string>> = {
  'A/AC.121/2025/INF/2 session': 'no session line; “2025 session” is part of the title',
  'A/AC.182/2025/L.5 session': 'no session line; the 2019 session is spoken of in paragraph 1',
  'E/ICEF/2025/L.9 session': 'the line is “Annual session 2025”',
  'A/HRC/RES/19/26 session': 'one session line; “Council session” is none',
  'ICCD/COP(8)/CST/8 items': 'the line is “Item 6 (b) of the provisional agenda”',
  'E/CN.9/2004/1 items': 'the line is “Item 2 of the provisional agenda”',
  'docs/314-no-symbol-resolution-zh.md items': 'the line is “议程项目19(c)”',
  'A/51/950 annexes': 'one; the other stands in the list of contents only',
  'A/79/718-S/2025/21 annexes': 'the file holds the head of the document alone',
};

/** What is not read, and why. */
const NOT_READ: Readonly<Record<string, string>> = {
  'docs/338-messy-bitext.md session': 'two languages on one line with nothing between them',
  'docs/338-messy-bitext.md items': 'two languages on one line with nothing between them',
};

function found(entry: CorpusEntry): Record<Part, string> {
  const { model } = engine.open(entry.text);
  return {
    session: model.columns.flatMap(each => (each.session ? [each.session.text.replace(/[*\\,]+$/, '')] : [])).join(),
    items: (model.agenda?.value.refs ?? []).map(formatItem).join(),
    annexes: String(model.parts.filter(part => part.index > 0 && part.level !== 'document').length),
  };
}

function expected(entry: CorpusEntry): Record<Part, string> {
  return {
    session: (entry.session ?? []).join(),
    items: entry.agendaItems.join(),
    annexes: String(entry.annexes),
  };
}

for (const part of ['session', 'items', 'annexes'] as const) {
  test(`${part} of every document as in the index, or the index is wrong`, { skip }, () => {
    const wrong = documents.filter(entry => found(entry)[part] !== expected(entry)[part]);
    const excused = (entry: CorpusEntry) =>
      INDEX_IS_WRONG[`${entry.symbol} ${part}`] ?? INDEX_IS_WRONG[`${entry.file} ${part}`];
    const missed = wrong.filter(entry => !excused(entry));
    const unknown = missed.filter(entry => !NOT_READ[`${entry.file} ${part}`]);
    assert.deepEqual(
      unknown.map(entry => `${entry.file}: ${found(entry)[part]}, not ${expected(entry)[part]}`),
      [],
    );
    assert.ok(missed.length <= documents.length * 0.03, `${missed.length} of ${documents.length}`);
  });
}

test('clean-up keeps every word of every document, and a second time changes nothing', { skip }, () => {
  for (const entry of documents) assertCleanUp(engine, entry.text, entry.file);
});

test('the damaged documents are mended: nothing of the damage is left to report', { skip }, () => {
  const damaged = documents.filter(entry => /-messy-(?!bitext|ods|blank|two|trunc|header-only)/.test(entry.file));
  assert.ok(damaged.length >= 10);
  for (const entry of damaged) {
    const draft = engine.open(entry.text);
    const mended = engine.open(applyEdits(entry.text, cleanUp(draft).edits));
    const left = mended.diagnostics.filter(each => each.rule.extraction && each.severity !== 'hint');
    assert.deepEqual(
      left.map(each => each.message),
      [],
      entry.file,
    );
  }
});

test('a document on one line is a letter with its masthead once it is cleaned up', { skip }, () => {
  const { text } = documents.find(entry => entry.file.includes('single-line'))!;
  const { model } = engine.open(applyEdits(text, cleanUp(engine.open(text)).edits));
  assert.equal(model.kind, 'letter');
  assert.deepEqual(
    model.masthead.fields.map(fact => fact.value.field),
    ['organ', 'distribution', 'date', 'original', 'separator'],
  );
  assert.ok(model.letter!.value.addressee);
});
