import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { fixAll } from '../../server/src/analysis/fix-all.ts';
import { COMMUNICATIONS } from '../../server/src/model/kind.ts';
import { wordingOf } from '../../server/src/model/wording.ts';
import { rules } from '../../server/src/rules/index.ts';
import { formatItem } from '../../server/src/syntax/agenda.ts';
import { type CorpusEntry, corpus, NO_CORPUS, seedLetter } from '../support/project.ts';

const engine = new Engine(rules);
const documents = corpus() ?? [];
const skip = documents.length > 0 ? false : NO_CORPUS;

const fair = (entry: CorpusEntry) => !entry.tags.some(tag => tag === 'ocr' || tag.startsWith('messy'));
const communications = documents.filter(entry => fair(entry) && (COMMUNICATIONS as string[]).includes(entry.docType));

const shown = (text: string) =>
  engine.open(text).diagnostics.map(each => `${each.severity} ${each.rule.id} ${each.start}: ${each.message}`);

test('the seed has its joined titles and no other error or warning', { skip }, () => {
  const found = engine.open(seedLetter()!).diagnostics;
  const serious = found.filter(each => each.severity === 'error' || each.severity === 'warning');
  assert.deepEqual(
    serious.map(each => `${each.severity} ${each.rule.id}`),
    ['error title/own-block'],
  );
  assert.ok(serious[0]!.fixes()[0]!.safe);
  const fixed = engine.open(fixAll(engine, seedLetter()!)).diagnostics;
  assert.deepEqual(
    fixed.filter(each => each.severity !== 'hint').map(each => each.message),
    [],
  );
});

test('letters and notes verbales: no error, at most one warning in 1,000 words', { skip }, () => {
  let warnings = 0;
  let words = 0;
  for (const entry of communications) {
    const found = engine.open(entry.text).diagnostics;
    assert.deepEqual(
      found.filter(each => each.severity === 'error').map(each => each.message),
      [],
      entry.file,
    );
    warnings += found.filter(each => each.severity === 'warning').length;
    words += entry.text.split(/\s+/).length;
  }
  assert.ok(warnings <= words / 1000, `${warnings} warnings in ${words} words`);
});

test('every document: safe fixes twice equal once', { skip }, () => {
  for (const entry of documents) {
    const once = fixAll(engine, entry.text);
    assert.equal(fixAll(engine, once), once, entry.file);
  }
});

test('every document: safe fixes change no word in quotations and in the annexes of others', { skip }, () => {
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  for (const entry of documents) {
    const draft = engine.open(entry.text);
    const { model, snapshot } = draft;
    for (const { rule, fixes } of draft.diagnostics) {
      if (rule.fixable !== 'safe' || rule.extraction) continue;
      for (const edit of fixes().flatMap(fix => (fix.safe ? fix.edits : []))) {
        if (words(entry.text.slice(edit.start, edit.end)) === words(edit.newText)) continue;
        const block = snapshot.blockAt(edit.start);
        const zone = model.structure.zones[block]!;
        const part = model.structure.partOf[block]!;
        const at = edit.start - snapshot.offsets[block]!;
        const facts = model.blocks[block]!;
        const quoted = facts.quotes.some(
          quote => facts.plain.sourceStart(quote.start) < at && at < facts.plain.sourceEnd(quote.end),
        );
        const ofOthers = part > 0 && zone === 'body' && wordingOf(model, zone, part) === 'sponsors';
        assert.ok(!quoted && !ofOthers, `${entry.file}: ${rule.id} at ${edit.start}: ${edit.newText}`);
      }
    }
  }
});

test('every document: findings after a keystroke are those of a fresh analysis', { skip }, () => {
  for (const entry of documents) {
    const at = Math.floor(entry.text.length / 2);
    const before = engine.open(entry.text);
    void before.diagnostics;
    const after = engine.edit(before, { start: at, end: at, newText: 'x' });
    const found = after.diagnostics.map(each => `${each.severity} ${each.rule.id} ${each.start}: ${each.message}`);
    assert.deepEqual(found, shown(after.snapshot.getText()), entry.file);
  }
});

/** Annexes at the top, where the index counts the enclosures of an annex with them. */
const WITH_ENCLOSURES: Readonly<Record<string, number>> = {
  // One annex, a strategic review, with four enclosures.
  'A/79/907-S/2025/268': 1,
  // One annex, an announcement, with one enclosure.
  'S/2024/870': 1,
};

test('the model of communications agrees with the index', { skip }, () => {
  const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/\\?\*/g, '');
  const differences: string[] = [];
  for (const entry of communications) {
    const { model } = engine.open(entry.text);
    const items = (model.agenda?.value.refs ?? []).map(formatItem);
    const sessions = model.columns.flatMap(column => (column.session ? [plain(column.session.text)] : []));
    const parts = model.parts.length - 1;
    const annexes = model.parts.filter(part => part.level === 'annex' && part.parent === 0).length;
    if (model.kind !== entry.docType) differences.push(`${entry.file}: kind ${model.kind}, not ${entry.docType}`);
    if (items.join() !== entry.agendaItems.join())
      differences.push(`${entry.file}: items ${items}, not ${entry.agendaItems}`);
    if (sessions.join() !== (entry.session ?? []).join())
      differences.push(`${entry.file}: sessions ${sessions}, not ${entry.session}`);
    if (parts !== entry.annexes)
      differences.push(`${entry.file}: ${parts} annexes and enclosures, not ${entry.annexes}`);
    const expected = WITH_ENCLOSURES[entry.symbol] ?? entry.annexes;
    if (annexes !== expected) differences.push(`${entry.file}: ${annexes} annexes at the top, not ${expected}`);
  }
  assert.deepEqual(differences, []);
});
