import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { signatureHelp } from '../../server/src/features/signature-help.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter } from '../support/letters.ts';

const draft = new Engine(rules).open(cleanLetter());

const LETTER =
  'Letter dated 3 December 2003 from the Permanent Representative of … to the United Nations addressed to the Secretary-General';

/** The form of the line and the part that is being written, behind some words of the letter. */
function behind(words: string): string | undefined {
  const help = signatureHelp(draft, cleanLetter().indexOf(words) + words.length);
  const [form] = help?.signatures ?? [];
  const part = form?.parameters?.[help!.activeParameter!];
  return form && `${form.label} | ${part?.label}`;
}

test('each line of a fixed form names its parts, and the one that is being written', () => {
  for (const [words, expected] of [
    ['Distr.: ', 'Distr.: General | General'],
    ['Original: Ru', 'Original: English | English'],
    ['14 ', 'day month year | month'],
    ['14 March 20', 'day month year | year'],
    ['**Seventy', 'Fifty-eighth session | Fifty-eighth'],
    ['**Seventy-ninth se', 'Fifty-eighth session | session'],
    ['Agenda item 1', 'Agenda item number (sub-item) and further items | number'],
    ['**Letter dated 12', `${LETTER} | 3 December 2003`],
    ['**Letter dated 12 March 2025 from the Perm', `${LETTER} | the Permanent Representative of …`],
    ['*(Signed)* ', '(Signed) Given name Family name | Given name'],
    ['*(Signed)* Zarina **Naz', '(Signed) Given name Family name | Family name'],
    ['**Annex to the let', 'Annex number to the letter dated … | letter dated …'],
  ]) {
    assert.equal(behind(words!), expected);
  }
});

test('items and sub-items are told apart', () => {
  const at = (line: string) => {
    const text = cleanLetter().replace('Agenda item 110', line);
    const open = new Engine(rules).open(text);
    return signatureHelp(open, text.indexOf(line) + line.length)?.activeParameter;
  };
  assert.deepEqual(['Agenda item 18', 'Agenda item 18 (', 'Agenda items 18 (a) and 1'].map(at), [0, 1, 2]);
  assert.equal(at('Item 97 of the pre'), 1);
});

test('running text has no form', () => {
  assert.equal(behind('I have the honour'), undefined);
  assert.equal(behind('2. They welcomed'), undefined);
});
