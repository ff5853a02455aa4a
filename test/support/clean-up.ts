import assert from 'node:assert/strict';
import type { Engine } from '../../server/src/analysis/engine.ts';
import { cleanUp } from '../../server/src/analysis/fix-all.ts';
import { plainText } from '../../server/src/syntax/markup.ts';
import { findMojibake } from '../../server/src/syntax/mojibake.ts';
import { findFurniture } from '../../server/src/syntax/page-furniture.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const LETTERS = /[^\p{L}\p{N}]/gu;

/** A text without garbled characters; a text may have been garbled more than once. */
function readable(text: string): string {
  let current = text;
  for (let round = 0; round < 10; round++) {
    const edits = findMojibake(current).map(({ start, end, meant }) => ({ start, end, newText: meant }));
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
  }
  return current;
}

/**
 * Clean-up keeps the letters and figures of a text in their order, but for lines that are furniture of a page, and
 * leaves nothing that it would mend again.
 */
export function assertCleanUp(engine: Engine, text: string, label: string): void {
  const cleaned = applyEdits(text, cleanUp(engine.open(text)).edits);
  assert.deepEqual(cleanUp(engine.open(cleaned)).edits, [], `${label}: a second time`);
  const kept = plainText(cleaned).text.replace(LETTERS, '');
  let at = 0;
  for (const line of plainText(readable(text)).text.split(/[\r\n]/)) {
    const letters = line.replace(LETTERS, '');
    if (kept.startsWith(letters, at)) at += letters.length;
    else assert.ok(isFurniture(line), `${label}: “${line.slice(0, 80)}” is changed`);
  }
  assert.equal(at, kept.length, `${label}: there is more in the text than before`);
}

function isFurniture(line: string): boolean {
  return findFurniture(line).length > 0 || /^\s*\d{6}\s*$/.test(line);
}
