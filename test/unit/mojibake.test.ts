import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMojibake } from '../../server/src/syntax/mojibake.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { fromWindows1252 } from '../../server/src/text/windows-1252.ts';

const garbled = (text: string) => [...new TextEncoder().encode(text)].map(fromWindows1252).join('');
const mended = (text: string) =>
  applyEdits(
    text,
    findMojibake(text).map(({ start, end, meant }) => ({ start, end, newText: meant })),
  );

test('every letter and sign of Western Europe is mended within a word', () => {
  for (let code = 0xa0; code <= 0xff; code++) {
    const text = `ab${String.fromCharCode(code)}cd`;
    assert.equal(mended(garbled(text)), text);
  }
});

test('sentences in several languages are mended', () => {
  for (const text of [
    'The Council’s “work” – in Côte d’Ivoire – continues… €5',
    'Recep Tayyip Erdoğan, Miloš Đukanović, Łódź, São Tomé, Türkiye, Ñuñoa, Óscar, À propos',
    'Организация Объединенных Наций',
  ])
    assert.equal(mended(garbled(text)), text);
});

test('nothing in texts that are not garbled is touched', () => {
  for (const text of [
    'The Council’s “work” – in Côte d’Ivoire – continues… €5',
    '“IRMÔ, ‘CAFÉ’, MÉXICO—É, “Â”, “Ñ”, Straße”, Ærø…, ÎLE‑DE‑FRANCE, à “É”',
    'Организация Объединенных Наций',
    '联合国大会',
    'الأمم المتحدة',
  ])
    assert.deepEqual(findMojibake(text), [], text);
});
