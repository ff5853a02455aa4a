import assert from 'node:assert/strict';
import type { Draft } from '../../server/src/analysis/engine.ts';
import { actions, wholeRange } from '../../server/src/features/actions.ts';
import { codeLenses } from '../../server/src/features/code-lenses.ts';
import { cardData, resolve } from '../../server/src/features/completion/resolve.ts';
import { complete } from '../../server/src/features/completion.ts';
import { definition } from '../../server/src/features/definition.ts';
import { folding } from '../../server/src/features/folding.ts';
import { formatting } from '../../server/src/features/formatting.ts';
import { nextItem } from '../../server/src/features/formatting-on-type.ts';
import { editHeader, headerForm } from '../../server/src/features/header-form.ts';
import { hover } from '../../server/src/features/hover.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { inlineCompletions } from '../../server/src/features/inline-completion.ts';
import { links, resolveLink } from '../../server/src/features/links.ts';
import { moveAnnex } from '../../server/src/features/move-annex.ts';
import { occurrences } from '../../server/src/features/occurrences.ts';
import { toRange } from '../../server/src/features/ranges.ts';
import { refactorings } from '../../server/src/features/refactor.ts';
import { definitionElsewhere, isKnownElsewhere, references } from '../../server/src/features/references.ts';
import { rename, renaming } from '../../server/src/features/rename.ts';
import { renameFiles } from '../../server/src/features/rename-files.ts';
import { selectionRanges } from '../../server/src/features/selection.ts';
import { encoded, tokens } from '../../server/src/features/semantic-tokens.ts';
import { signatureHelp } from '../../server/src/features/signature-help.ts';
import { status } from '../../server/src/features/status.ts';
import { structureView } from '../../server/src/features/structure-view.ts';
import { flatSymbols, symbols } from '../../server/src/features/symbols.ts';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

import { WorkspaceIndex } from '../../server/src/workspace/index.ts';

const URI = 'file:///draft.un.md';
const index = new WorkspaceIndex();

/** Asks every feature about a place for an answer at an offset of a draft, which may lie outside its text. None may throw. */
export function askAt(draft: Draft, offset: number): void {
  const view = index.view([{ uri: URI, model: draft.model }]);
  const elsewhere = { symbols: view.symbols('file:///other.un.md') };
  const proposals = complete(draft, offset, { snippets: offset % 2 === 0, asksLater: URI, ...elsewhere });
  for (const item of proposals.slice(0, 8)) {
    const data = cardData(item);
    if (data) resolve(draft, item, data.card, true);
  }
  inlineCompletions(draft, offset);
  signatureHelp(draft, offset);
  hover(draft, offset, { markdown: true, issuers: symbol => view.issuers(symbol) });
  definition(draft, offset);
  if (isKnownElsewhere(draft, offset)) definitionElsewhere(draft, offset, view, []);
  references(draft, URI, offset, view, offset % 2 === 0);
  occurrences(draft, offset);
  selectionRanges(draft, [offset]);
  nextItem(draft, offset);
  const found = renaming(draft, offset);
  if (found && found.refuses('98 (j)') === undefined) rename(found, '98 (j)');
}

/** Asks for all that can be done at an offset. */
export function askActions(draft: Draft, offset: number): void {
  const range = toRange(draft.snapshot, { start: offset, end: offset });
  const silence = { snippets: offset % 2 === 0, configuration: { uri: 'file:///.masthead.json', text: '{}' } };
  actions(draft, range, { uri: URI, only: undefined, diagnostics: [], silence });
  // The edits of one change never overlap: applying them would throw.
  for (const each of refactorings(draft, { start: offset, end: offset + 60 }))
    applyEdits(draft.snapshot.getText(), each.edits());
}

/** Asks every feature that is about a whole draft. */
export function askWhole(draft: Draft): void {
  const view = index.view([{ uri: URI, model: draft.model }]);
  symbols(draft);
  flatSymbols(draft, URI);
  folding(draft);
  for (const link of links(draft, { uri: URI, asksLater: true })) resolveLink(link, view);
  workspaceSymbols(view, 'a');
  renameFiles([{ oldUri: URI, newUri: 'file:///folder/other.un.md' }], view);
  structureView(draft);
  applyEdits(draft.snapshot.getText(), moveAnnex(draft, 0, 1));
  for (const { id, value } of headerForm(draft).fields) {
    for (const words of [value, '', 'A/79/1', '110 (a)', '2025-02-03']) {
      const edits = editHeader(draft, id, words);
      if (!('refused' in edits)) applyEdits(draft.snapshot.getText(), edits);
    }
  }
  encoded(tokens(draft));
  applyEdits(draft.snapshot.getText(), formatting(draft));
  inlayHints(draft, wholeRange(draft), { itemTitles: true, formalNames: true, markdown: true });
  codeLenses(draft, { uri: URI });
  status(draft);
}

/** The findings of a draft in a form that can be compared. */
export function findings(draft: Draft): string[] {
  return draft.diagnostics.map(
    each =>
      `${each.start}–${each.end} ${each.severity} ${each.rule.id}: ${each.message} ${each.related.map(one => ('elsewhere' in one ? JSON.stringify(one) : `${one.start}–${one.end} ${one.message}`)).join(' ')}`,
  );
}

/** Every finding and every fix lies inside the text, and every finding says something. */
export function assertInside(draft: Draft): void {
  const { length } = draft.snapshot;
  for (const each of draft.diagnostics) {
    assert.ok(each.start >= 0 && each.start <= each.end && each.end <= length, each.rule.id);
    assert.ok(each.message.length > 0, each.rule.id);
    for (const fix of each.fixes()) {
      for (const edit of fix.edits)
        assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= length, `fix of ${each.rule.id}`);
    }
  }
}
