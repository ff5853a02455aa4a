import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import {
  editHeader,
  FORM_FIELDS,
  type FormField,
  type FormFieldId,
  headerForm,
} from '../../server/src/features/header-form.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter } from '../support/letters.ts';
import { filesUnder, read } from '../support/project.ts';

const engine = new Engine(rules);

function field(text: string, id: FormFieldId): FormField | undefined {
  return headerForm(engine.open(text)).fields.find(each => each.id === id);
}

function written(text: string, id: FormFieldId, value: string): string {
  const edits = editHeader(engine.open(text), id, value);
  assert.ok(!('refused' in edits), JSON.stringify(edits));
  return applyEdits(text, edits);
}

function refused(text: string, id: FormFieldId, value: string): string {
  const found = editHeader(engine.open(text), id, value);
  assert.ok('refused' in found);
  return found.refused;
}

test('a letter shows the lines of its header with what may stand there', () => {
  const { present, fields } = headerForm(engine.open(cleanLetter()));
  assert.ok(present);
  assert.deepEqual(
    fields.map(({ id, value }) => `${id}: ${value}`),
    [
      'organ: GA',
      'symbol: A/79/9001',
      'distribution: General',
      'date: 2025-03-14',
      'original: Russian',
      'session: 79',
      'item: 110',
      'item-title: Measures to eliminate international terrorism',
      'letter-date: 2025-03-12',
    ],
  );
  assert.deepEqual(field(cleanLetter(), 'session')!.choices[2], { value: '79', label: 'Seventy-ninth session' });
  const items = field(cleanLetter(), 'item')!.choices;
  assert.ok(items.some(({ value, label }) => value === '71 (b)' && label.includes('human rights questions')));
  assert.deepEqual(
    fields.filter(({ problem, fixed }) => problem || fixed),
    [],
  );
});

test('what is missing is asked for with its finding, and written in its place', () => {
  for (const [id, line, value, rule] of [
    ['distribution', 'Distr.: General\n', 'General', 'distribution'],
    ['date', '14 March 2025\n', '2025-03-14', 'date'],
    ['original', 'Original: Russian\n', 'Russian', 'original language'],
    ['session', '**Seventy-ninth session**\n\n', '79', 'session'],
    ['item', 'Agenda item 110\n\n**Measures to eliminate international terrorism**\n\n', '110', 'item'],
    ['organ', '**General Assembly**\n\n', 'GA', 'organ'],
    ['symbol', 'A/79/9001\n', 'A/79/9001', 'symbol'],
  ] as const) {
    const text = cleanLetter().replace(line, '');
    const shown = field(text, id)!;
    assert.equal(shown.value, '', id);
    assert.equal(shown.range, undefined, id);
    assert.ok(shown.problem?.message.includes(rule), `${id}: ${shown.problem?.message}`);
    const whole = written(text, id, value);
    if (id === 'symbol') assert.ok(whole.startsWith('United Nations\n\nA/79/9001\n\n**General'), whole);
    else assert.equal(whole, cleanLetter(), id);
  }
});

test('a line that is there is written anew, and nothing else', () => {
  assert.equal(
    written(cleanLetter(), 'organ', 'SC'),
    cleanLetter().replace('**General A', '**Security C').replace('Cssembly', 'Council'),
  );
  assert.equal(
    written(cleanLetter(), 'distribution', 'Limited'),
    cleanLetter().replace('Distr.: General', 'Distr.: Limited'),
  );
  assert.equal(written(cleanLetter(), 'date', '2025-04-01'), cleanLetter().replace('14 March 2025', '1 April 2025'));
  assert.equal(
    written(cleanLetter(), 'original', 'Arabic'),
    cleanLetter().replace('Original: Russian', 'Original: Arabic'),
  );
  assert.equal(written(cleanLetter(), 'session', '80'), cleanLetter().replace('Seventy-ninth', 'Eightieth'));
  assert.equal(written(cleanLetter(), 'symbol', 'A/79/12'), cleanLetter().replace('A/79/9001', 'A/79/12'));
  assert.equal(written(cleanLetter(), 'symbol', ''), cleanLetter().replace('A/79/9001\n', ''));
  assert.equal(
    written(cleanLetter(), 'item-title', 'Another'),
    cleanLetter().replace('Measures to eliminate international terrorism', 'Another'),
  );
});

test('the same value changes nothing', () => {
  const draft = engine.open(cleanLetter());
  for (const { id, value } of headerForm(draft).fields) assert.deepEqual(editHeader(draft, id, value), []);
});

test('another item brings its title and stands in the request for circulation', () => {
  const text = written(cleanLetter(), 'item', '71 (b)');
  assert.match(text, /^Agenda item 71 \(b\)$/m);
  assert.match(text, /^\*\*Promotion and protection of human rights: human rights questions,.*\*\*$/m);
  assert.ok(text.includes('under agenda item 71 (b).'));
  assert.deepEqual(
    engine.open(text).diagnostics.filter(({ severity }) => severity !== 'hint'),
    [],
  );
  const several = written(cleanLetter(), 'item', '110 and 112');
  assert.match(several, /^Agenda items 110 and 112$/m);
});

test('the date of the letter is written in title and annexes', () => {
  const text = written(cleanLetter(), 'letter-date', '2025-03-13');
  assert.equal(text, cleanLetter().replaceAll('etter dated 12 March', 'etter dated 13 March'));
});

test('what cannot stand there is refused in one sentence', () => {
  assert.match(refused(cleanLetter(), 'symbol', 'seventy'), /^“seventy” is not the form of a symbol; write it as/);
  assert.match(refused(cleanLetter(), 'item', 'many'), /^“many” is not the form of agenda items/);
  assert.match(refused(cleanLetter(), 'item', '110 of the moon'), /is not the form of agenda items/);
  assert.match(refused(cleanLetter(), 'date', '2025-02-30'), /^This is not a date/);
  assert.match(refused(cleanLetter(), 'letter-date', 'x'), /^This is not a date/);
  assert.match(refused(cleanLetter(), 'session', '0'), /^Choose/);
  assert.match(refused(cleanLetter(), 'distribution', 'Secret'), /^Choose/);
});

test('a line that shares its block is changed in the text only', () => {
  const letter = cleanLetter().replace('**General Assembly**', '**General Assembly**\n\n**Security Council**');
  assert.equal(field(letter, 'organ')!.fixed, true);
  assert.match(refused(letter, 'organ', 'GA'), /in the text only/);
});

test('a text without a masthead has no form, and a letter of the Security Council no item', () => {
  assert.deepEqual(headerForm(engine.open('Some notes.\n')), { present: false, fields: [] });
});

test('whatever the form writes it shows again, in every kind and language', () => {
  for (const name of [...filesUnder('test/structure', '.un.md'), ...filesUnder('test/clean', '.un.md')]) {
    const draft = engine.open(read(name));
    for (const { id, choices, fixed, input } of headerForm(draft).fields) {
      if (fixed) continue;
      const values = input === 'date' ? ['2024-05-06'] : choices.slice(0, 8).map(({ value }) => value);
      for (const value of values) {
        const edits = editHeader(draft, id, value);
        if ('refused' in edits) continue;
        const after = headerForm(engine.open(applyEdits(draft.snapshot.getText(), edits)));
        assert.equal(after.fields.find(each => each.id === id)?.value, value, `${name}: ${id} ${value}`);
      }
    }
  }
  assert.equal(new Set(FORM_FIELDS).size, FORM_FIELDS.length);
});
