import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { readConfiguration } from '../../server/src/analysis/configuration.ts';
import { type Diagnostic, type Draft, Engine } from '../../server/src/analysis/engine.ts';
import { actions } from '../../server/src/features/actions.ts';
import { toRange } from '../../server/src/features/ranges.ts';
import { rules } from '../../server/src/rules/index.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter } from '../support/letters.ts';
import { OPERATORS } from '../support/operators.ts';
import { cleanDocuments, spoil } from '../support/score.ts';

const engine = new Engine(rules);
const uri = 'file:///drafts/letter.un.md';
const CONFIGURATION = 'file:///drafts/.masthead.json';

/** The ways to silence what speaks at a place. */
function offered(draft: Draft, found: Diagnostic, configuration?: string, snippets = false): CodeAction[] {
  const silence = {
    snippets,
    configuration: { uri: CONFIGURATION, ...(configuration !== undefined && { text: configuration }) },
  };
  return actions(draft, toRange(draft.snapshot, found), { uri, only: undefined, diagnostics: [], silence });
}

function titled(all: readonly CodeAction[], id: string, where: string): CodeAction {
  return all.find(each => each.title.startsWith(`Disable “${id}” ${where}`))!;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const snapshot = Snapshot.of(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      start: snapshot.offsetAt(range.start),
      end: snapshot.offsetAt(range.end),
      newText,
    })),
  );
}

const after = (text: string, action: CodeAction) => applied(text, action.edit!.changes![uri]!);
const told = (diagnostics: readonly Diagnostic[]) => diagnostics.map(each => `${each.rule.id}: ${each.message}`).sort();
const kinds = (draft: Draft) => draft.model.structure.zones.filter(zone => zone !== 'blank');

/** Silences the first finding of a rule on its line and in the file, and gives the text with the comment on the line. */
function silenced(text: string, id: string): string {
  const draft = engine.open(text);
  const found = draft.diagnostics.find(each => each.rule.id === id)!;
  assert.ok(found, `${id} is not found in the text.`);
  const line = (at: number, of: Draft) => of.snapshot.positionAt(at).line;
  const all = offered(draft, found);
  const here = after(text, titled(all, id, 'for this line'));
  const others = draft.diagnostics.filter(
    each => each.rule.id !== id || line(each.start, draft) !== line(found.start, draft),
  );
  assert.deepEqual(told(engine.open(here).diagnostics), told(others), here);
  const everywhere = after(text, titled(all, id, 'in this file'));
  const rest = draft.diagnostics.filter(each => each.rule.id !== id);
  assert.deepEqual(told(engine.open(everywhere).diagnostics), told(rest), everywhere);
  return here;
}

/** The line on which a comment stands, and the one below. */
function around(text: string): string[] {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex(each => each.includes('<!--'));
  return lines.slice(at, at + 2);
}

const withBody = (body: string) => cleanLetter().replace('\n*(Signed)*', `\n${body}\n\n*(Signed)*`);

const PLACES: readonly [place: string, text: string, id: string, lines: string[]][] = [
  [
    'a line of the masthead',
    cleanLetter().replace('Original: Russian', 'Orignal: Russian'),
    'header/original-form',
    ['Orignal: Russian <!-- masthead-disable-line header/original-form -->', ''],
  ],
  [
    'the organ, first of its block',
    cleanLetter().replace('Distr.: General\n', ''),
    'header/distribution-missing',
    ['<!-- masthead-disable-next-line header/distribution-missing -->', '**General Assembly**'],
  ],
  [
    'the title',
    cleanLetter().replace('of Tajikistan to', 'of Tadjikistan to'),
    'name/misspelt',
    [
      '<!-- masthead-disable-next-line name/misspelt -->',
      cleanLetter()
        .replace('of Tajikistan to', 'of Tadjikistan to')
        .match(/^\*\*Letter dated.*/m)![0],
    ],
  ],
  [
    'the agenda line',
    cleanLetter().replace('Agenda item 110', 'Agenda item 977'),
    'agenda/item-unknown',
    ['<!-- masthead-disable-next-line agenda/item-unknown -->', 'Agenda item 977'],
  ],
  [
    'a list',
    withBody('- the port of Aden\n- the coast of Tadjikistan\n- the sea'),
    'name/misspelt',
    ['- the coast of Tadjikistan <!-- masthead-disable-line name/misspelt -->', '- the sea'],
  ],
  [
    'a table',
    withBody('| State | Ships |\n| --- | --- |\n| Tadjikistan | 14 |\n| Fiji | 12 |'),
    'name/misspelt',
    ['| Tadjikistan | 14 <!-- masthead-disable-line name/misspelt --> |', '| Fiji | 12 |'],
  ],
  [
    'a footnote',
    withBody('The port was named.[^1]\n\n[^1]: By the authorities of Tadjikistan.'),
    'name/misspelt',
    ['<!-- masthead-disable-next-line name/misspelt -->', '[^1]: By the authorities of Tadjikistan.'],
  ],
  [
    'the second line of a paragraph',
    withBody('The coast  \nof Tadjikistan  \nwas named.'),
    'name/misspelt',
    ['of Tadjikistan <!-- masthead-disable-line name/misspelt -->  ', 'was named.'],
  ],
];

for (const [place, text, id, lines] of PLACES) {
  test(`a comment in ${place} silences what it names and nothing else`, () => {
    assert.deepEqual(around(silenced(text, id)), lines);
  });
}

test('wherever a defect is, a comment silences it and leaves the document as it is understood', () => {
  let tried = 0;
  for (const [i, { text, settings }] of cleanDocuments().entries()) {
    for (const [j, operator] of Object.values(OPERATORS).flat().entries()) {
      if ((i + j) % 7 !== 0) continue;
      const spoilt = spoil(text, operator);
      const draft = engine.open(spoilt, settings);
      const found = draft.diagnostics.find(each => operator.rules.includes(each.rule.id));
      if (spoilt === text || !found) continue;
      tried++;
      const { id } = found.rule;
      const line = draft.snapshot.positionAt(found.start).line;
      const others = draft.diagnostics.filter(
        each => each.rule.id !== id || draft.snapshot.positionAt(each.start).line !== line,
      );
      const here = engine.open(after(spoilt, titled(offered(draft, found), id, 'for this line')), settings);
      assert.deepEqual(told(here.diagnostics), told(others), here.snapshot.getText());
      assert.deepEqual(kinds(here), kinds(draft));
    }
  }
  assert.ok(tried > 40, `${tried} places`);
});

test('a comment that is there already names the next rule as well', () => {
  const text = cleanLetter()
    .replace('of Tajikistan to', 'of Tadjikistan to')
    .replace('12 March 2025 from', 'March 12, 2025 from');
  const first = silenced(text, 'name/misspelt');
  const draft = engine.open(first);
  const [found] = draft.diagnostics.filter(each => each.rule.id === 'title/date-form');
  const second = after(first, titled(offered(draft, found!), 'title/date-form', 'for this line'));
  assert.equal(around(second)[0], '<!-- masthead-disable-next-line name/misspelt title/date-form -->');
  assert.ok(!engine.open(second).diagnostics.some(each => /name\/misspelt|date-form|directive/.test(each.rule.id)));
});

test('line breaks stay as they are', () => {
  const text = cleanLetter().replace('Agenda item 110', 'Agenda item 977').replaceAll('\n', '\r\n');
  assert.ok(!/[^\r]\n/.test(silenced(text, 'agenda/item-unknown')));
});

test('to silence is offered last and never preferred', () => {
  const text = cleanLetter().replace('Orignal', 'Original').replace('Original:', 'Orignal:');
  const draft = engine.open(text);
  const titles = offered(draft, draft.diagnostics[0]!);
  const first = titles.findIndex(each => each.title.startsWith('Disable'));
  assert.ok(first > 0);
  assert.ok(titles.slice(first).every(each => each.title.startsWith('Disable') && each.isPreferred !== true));
});

test('a client that can be filled in is led to the reason', () => {
  const text = cleanLetter().replace('Agenda item 110', 'Agenda item 977');
  const draft = engine.open(text);
  const action = titled(offered(draft, draft.diagnostics[0]!, undefined, true), 'agenda/item-unknown', 'for this line');
  const [change] = action.edit!.documentChanges as TextDocumentEdit[];
  const [edit] = change!.edits as { snippet: { value: string } }[];
  assert.equal(edit!.snippet.value, '<!-- masthead-disable-next-line agenda/item-unknown -- $' + '{1:reason} -->\n');
});

const inWorkspace = (configuration?: string) => {
  const draft = engine.open(cleanLetter().replace('Agenda item 110', 'Agenda item 977'));
  return titled(offered(draft, draft.diagnostics[0]!, configuration), 'agenda/item-unknown', 'in this workspace');
};

test('a configuration file is made where there is none', () => {
  const [made, change] = inWorkspace().edit!.documentChanges as [object, TextDocumentEdit];
  assert.deepEqual(made, { kind: 'create', uri: CONFIGURATION, options: { ignoreIfExists: true } });
  const [edit] = change.edits as TextEdit[];
  assert.equal(edit!.newText, '{\n  "rules": {\n    "agenda/item-unknown": "off"\n  }\n}\n');
});

test('a configuration file keeps its comments and its form', () => {
  for (const [before, expected] of [
    [
      '{\n\t// ours\n\t"profile": "strict"\n}\n',
      '{\n\t// ours\n\t"profile": "strict",\n\t"rules": {\n\t\t"agenda/item-unknown": "off"\n\t}\n}\n',
    ],
    [
      '{\n  "rules": {\n    // kept\n    "name/informal": "off" // and this\n  }\n}\n',
      '{\n  "rules": {\n    // kept\n    "name/informal": "off",\n    "agenda/item-unknown": "off" // and this\n  }\n}\n',
    ],
    ['{ "rules": { "agenda/item-unknown": "hint" } }', '{ "rules": { "agenda/item-unknown": "off" } }'],
    ['{ "rules": { "agenda/item-unknown": ["hint"] } }', '{ "rules": { "agenda/item-unknown": ["off"] } }'],
  ] as const) {
    const changed = applied(before, inWorkspace(before).edit!.changes![CONFIGURATION]!);
    assert.equal(changed, expected);
    assert.deepEqual(readConfiguration(changed, rules).configuration.severities['agenda/item-unknown'], 'off');
  }
});

test('a configuration file that cannot be read is left alone', () => {
  for (const broken of ['{ "rules": ', '[]', '{ "rules": [] }']) assert.equal(inWorkspace(broken), undefined);
});
