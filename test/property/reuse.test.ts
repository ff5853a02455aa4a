import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Draft, Engine } from '../../server/src/analysis/engine.ts';
import { folding } from '../../server/src/features/folding.ts';
import { formatting } from '../../server/src/features/formatting.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { links } from '../../server/src/features/links.ts';
import { encoded, tokens } from '../../server/src/features/semantic-tokens.ts';
import { structureView } from '../../server/src/features/structure-view.ts';
import { symbols } from '../../server/src/features/symbols.ts';
import type { Fact } from '../../server/src/model/facts.ts';
import { outline } from '../../server/src/model/outline.ts';
import { rules } from '../../server/src/rules/index.ts';
import { draftText, seed } from '../support/arbitrary.ts';
import { findings } from '../support/exercise.ts';
import { longReport } from '../support/letters.ts';
import { filesUnder, read } from '../support/project.ts';

const RUNS = Number(process.env.RUNS ?? 400);
const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
const drafts = [longReport(8_000), ...filesUnder('test/structure', '.un.md').map(read)];

/** All that is worked out for a whole draft, in a form that can be compared. */
function told(draft: Draft) {
  const { model } = draft;
  const { sections, paragraphs } = model.body;
  const placed = (fact: Fact | undefined) => fact && `${model.offsetOf(fact)} ${fact.group} ${fact.text}`;
  return {
    zones: model.structure.zones,
    parts: [...model.structure.partOf],
    sections: sections.map(each => ({ ...each, fact: placed(each.fact) })),
    paragraphs: paragraphs.map(each => ({
      ...each,
      fact: placed(each.fact),
      parent: each.parent && placed(each.parent.fact),
      section: each.section && placed(each.section.fact),
      operative: placed(each.operative),
      ending: placed(each.ending),
    })),
    outline: outline(model),
    symbols: symbols(draft),
    structure: structureView(draft),
    folding: folding(draft),
    links: links(draft, { uri: 'file:///draft.un.md', asksLater: true }),
    tokens: encoded(tokens(draft)),
    hints: inlayHints(draft, EVERYWHERE, { itemTitles: true, formalNames: true, markdown: true }),
    formatting: [formatting(draft), formatting(draft, { trimTrailingWhitespace: false, trimFinalNewlines: false })],
    findings: findings(draft),
  };
}

test('whatever is taken over from before an edit is what a fresh reading of the text gives', () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(300)),
    newText: fc.oneof(fc.constantFrom('x', '', '\n\n', '4. ', '(b) ', '## ', 'ANNEX'), draftText({ maxLength: 16 })),
    asked: fc.constantFrom('nothing', 'findings', 'all', 'all'),
  });
  fc.assert(
    fc.property(fc.constantFrom(...drafts), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
      const engine = new Engine(rules);
      let draft = engine.open(text);
      told(draft);
      for (const { at, length, newText, asked } of edits) {
        const size = draft.snapshot.length;
        const start = at % (size + 1);
        draft = engine.edit(draft, { start, end: Math.min(size, start + length), newText });
        if (asked === 'findings') void draft.diagnostics;
        else if (asked === 'all') told(draft);
      }
      assert.deepEqual(told(draft), told(new Engine(rules).open(draft.snapshot.getText())));
    }),
    { seed, numRuns: Math.ceil(RUNS / 4) },
  );
});
