import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { LANGUAGE_CODES, OFFICIAL_LANGUAGES } from '../../server/src/knowledge/languages.ts';
import { rules } from '../../server/src/rules/index.ts';
import { formatItem } from '../../server/src/syntax/agenda.ts';
import { type CorpusEntry, corpus, NO_CORPUS } from '../support/project.ts';

const engine = new Engine(rules);
const documents = corpus() ?? [];
const skip = documents.length > 0 ? false : NO_CORPUS;
/** A bitext is in its first language, `English+Chinese`. */
const languageOf = (entry: CorpusEntry) => LANGUAGE_CODES[OFFICIAL_LANGUAGES.indexOf(entry.language.split('+')[0]!)];
const others = documents.filter(entry => entry.language !== 'English');

/** Where the document says something else than the index. */
const INDEX_IS_WRONG: Readonly<Record<string, { readonly items?: string; readonly session?: readonly string[] }>> = {
  // The header of the resolution reads 议程项目19(c).
  'docs/314-no-symbol-resolution-zh.md': { items: '19 (c)' },
  // A bitext is read in its first language, in which the line is 2023 session.
  'docs/338-messy-bitext.md': { session: ['2023 session'] },
};

test('every document is in the language of the index', { skip }, () => {
  const wrong = documents.filter(entry => engine.open(entry.text).model.language !== languageOf(entry));
  assert.deepEqual(
    wrong.map(entry => entry.file),
    [],
  );
});

test('documents in other languages: kind, session, items and annexes are those of the index', { skip }, () => {
  assert.ok(others.length >= 10);
  for (const entry of others) {
    const { model } = engine.open(entry.text);
    const found = {
      kind: model.kind,
      session: model.columns.flatMap(column => (column.session ? [column.session.text] : [])),
      items: (model.agenda?.value.refs ?? []).map(formatItem).join(),
      annexes: model.parts.length - 1,
    };
    const expected = {
      kind: entry.docType,
      session: entry.session ?? [],
      items: entry.agendaItems.join(),
      annexes: entry.annexes,
      ...INDEX_IS_WRONG[entry.file],
    };
    assert.deepEqual(found, expected, entry.file);
  }
});

test('documents in other languages: no rule about English words, no error, no warning', { skip }, () => {
  for (const entry of others) {
    const { model, diagnostics } = engine.open(entry.text);
    for (const { rule, severity, message } of diagnostics) {
      assert.ok((rule.languages ?? ['en']).includes(model.language), `${entry.file}: ${rule.id}`);
      assert.equal(model.language, languageOf(entry), entry.file);
      assert.ok(severity === 'information' || severity === 'hint', `${entry.file}: ${rule.id} ${message}`);
    }
  }
});
