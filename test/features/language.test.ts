import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { readAcceptance } from '../../server/src/analysis/acceptance-file.ts';
import { readConfiguration } from '../../server/src/analysis/configuration.ts';
import { Engine } from '../../server/src/analysis/engine.ts';
import { actions } from '../../server/src/features/actions.ts';
import { authoring } from '../../server/src/features/authoring.ts';
import { codeLenses } from '../../server/src/features/code-lenses.ts';
import { complete } from '../../server/src/features/completion.ts';
import { hover } from '../../server/src/features/hover.ts';
import { links } from '../../server/src/features/links.ts';
import { toRange } from '../../server/src/features/ranges.ts';
import { refactorings } from '../../server/src/features/refactor.ts';
import { renaming } from '../../server/src/features/rename.ts';
import { areChoices, scaffoldSnippet, TEMPLATES } from '../../server/src/features/scaffold.ts';
import { signatureHelp } from '../../server/src/features/signature-help.ts';
import { status } from '../../server/src/features/status.ts';
import { readAgendaFile } from '../../server/src/knowledge/agenda-file.ts';
import { BUILT_IN } from '../../server/src/knowledge/agendas.ts';
import { speakFor } from '../../server/src/lsp/language.ts';
import { rules } from '../../server/src/rules/index.ts';
import { speak } from '../../server/src/text/say.ts';
import { parseFixtures } from '../support/fixture.ts';
import { neighboursFrom } from '../support/neighbours.ts';
import { read } from '../support/project.ts';
import { settingsFor } from '../support/settings.ts';

const URI = 'file:///draft.un.md';
const SAMPLES = ['letter', 'letter-clean', 'identical-letters', 'note-verbale', 'mun-draft-resolution'];

/** A language in which every text that is said can be told: `⟦Write “{0}”.⟧`. */
const marked: Record<string, string> = new Proxy({}, { get: (_, text) => `⟦${String(text)}⟧` });

afterEach(() => speakFor(undefined));

test('messages, fixes, cards, lenses and lists are in the language of the editor', () => {
  speakFor('fr-CA');
  const text = read('samples/letter.un.md');
  const draft = new Engine(rules).open(text);
  const at = (words: string) => text.indexOf(words) + 1;
  const card = (words: string) => {
    const { contents } = hover(draft, at(words), { markdown: true })!;
    return (contents as { value: string }).value;
  };
  const name = draft.diagnostics.find(({ rule }) => rule.id === 'name/misspelt' || rule.id === 'name/informal')!;
  assert.equal(
    name.message,
    'L’Organisation des Nations Unies n’écrit pas ce nom «\u00a0Tadjikistan\u00a0»\u00a0; écrivez «\u00a0Tajikistan\u00a0».',
  );
  assert.equal(name.fixes()[0]!.title, 'Écrire «\u00a0Tajikistan\u00a0»');
  assert.match(card('110'), /^\*\*Point 110\*\*\u00a0: Measures to eliminate international terrorism/);
  assert.match(card('4 March 2025'), /^mardi 4 mars 2025/);
  assert.match(card('Seventy-ninth'), /^\*\*79e session\*\* de l’Assemblée générale\u00a0: du /);
  assert.equal(codeLenses(draft, { uri: URI })[0]!.command!.title, 'Non mentionné dans le texte');
  assert.match(status(draft).kindLabel, /^Lettre d’un représentant permanent, avec annexe$/);
  assert.match(
    signatureHelp(draft, at('Agenda item 110') + 13)!.signatures[0]!.documentation as string,
    /^Le point au titre/,
  );
  assert.match(renaming(draft, at('110'))!.refuses('x')!, /^«\u00a0x\u00a0» n’a pas la forme d’un point/);
});

test('an editor in a language of which there are no texts, or in none, is answered in English', () => {
  for (const locale of [undefined, '', 'en', 'en-US', 'de', 'frr', '-', 'C.UTF-8', 'x'.repeat(200)]) {
    speakFor(locale);
    const [found] = new Engine(rules).open(read('samples/letter.un.md')).diagnostics;
    assert.match(found!.message, /^The masthead has no line of distribution/, locale);
  }
  speakFor('fr_FR.UTF-8');
  assert.match(new Engine(rules).open(read('samples/letter.un.md')).diagnostics[0]!.message, /^L’en-tête/);
});

test('no feature shows a sentence that is not said', () => {
  speak({ tag: 'en-GB', texts: marked });
  const plain: string[] = [];
  /** A sentence is said whole; a card holds facts besides, and no paragraph of it is without a word that is said. */
  const shown = (text: unknown) => {
    if (typeof text === 'string' && /\p{L}/u.test(text) && !/^⟦.*⟧$/s.test(text)) plain.push(text);
  };
  const card = (text: string) => {
    for (const each of text.split(/\n\n(?:---\n\n)?/))
      if (!/[⟦⟧]/.test(each) && !each.startsWith('- (')) plain.push(each);
  };
  for (const sample of SAMPLES) {
    const text = read(`samples/${sample}.un.md`);
    const draft = new Engine(rules).open(text);
    for (const each of draft.diagnostics) {
      shown(each.message);
      for (const related of each.related) shown(related.message);
    }
    for (const lens of codeLenses(draft, { uri: URI })) shown(lens.command!.title);
    for (const link of links(draft, { uri: URI, asksLater: false })) shown(link.tooltip);
    const told = status(draft);
    for (const each of [told.kindLabel, told.kindReason]) shown(each);
    for (let at = 0; at <= text.length; at += 3) {
      const range = toRange(draft.snapshot, { start: at, end: at });
      const silence = { snippets: true, configuration: { uri: 'file:///.masthead.json', text: '{}' } };
      const asked = { uri: URI, only: undefined, diagnostics: [], silence, shows: true };
      for (const action of actions(draft, range, asked)) shown(action.title);
      for (const { title, disabled } of refactorings(draft, { start: at, end: at })) [title, disabled].forEach(shown);
      const hovered = hover(draft, at, { markdown: true });
      if (hovered) card((hovered.contents as { value: string }).value);
      const help = signatureHelp(draft, at)?.signatures[0];
      for (const each of [help, ...(help?.parameters ?? [])]) shown(each?.documentation);
      const refuses = renaming(draft, at)?.refuses('§');
      shown(refuses);
    }
  }
  const known = authoring(BUILT_IN, { year: 2025, month: 3, day: 12 });
  for (const { label, detail } of known.templates) [label, detail].forEach(shown);
  for (const { label } of [...known.organs, ...known.assembly, ...known.council]) shown(label);
  const faulty =
    '{ "profil": 1, "kind": "x", "rules": { "a/b": 1, "report/word-limit": ["off", { "others": "x" }] }, "words": [1] }';
  for (const text of ['{', '[]', faulty]) {
    for (const { message } of readConfiguration(text, rules).problems) shown(message);
    for (const { message } of readAcceptance(text).problems) shown(message);
    const reading = readAgendaFile(text, 'x.json');
    shown('problem' in reading ? reading.problem : '');
  }
  assert.deepEqual([...new Set(plain)], []);
});

test('what is written into a document does not depend on the language of the editor', () => {
  const written = () => [
    ...rules.flatMap(rule =>
      parseFixtures(read(`test/rules/${rule.id}.md`)).map(each => {
        const settings = settingsFor(rule, each.text, each.options);
        const draft = new Engine([rule]).open(each.text, settings, neighboursFrom(each.others));
        return draft.diagnostics.flatMap(found => found.fixes().flatMap(fix => fix.edits.map(edit => edit.newText)));
      }),
    ),
    ...SAMPLES.flatMap(sample => {
      const text = read(`samples/${sample}.un.md`);
      const draft = new Engine(rules).open(text);
      return Array.from({ length: Math.ceil(text.length / 7) }, (_, i) => {
        const changes = refactorings(draft, { start: i * 7, end: i * 7 }).flatMap(each => each.edits());
        const proposals = complete(draft, i * 7, { snippets: true });
        return [...changes, ...proposals.map(each => each.textEdit!)].map(each => each.newText);
      });
    }),
  ];
  const english = written();
  speak({ tag: 'fr', texts: marked });
  assert.deepEqual(written(), english);
});

test('documents that are begun are the same in every language of the editor', () => {
  const begun = () =>
    TEMPLATES.map(({ id, organs }) => {
      const date = { year: 2025, month: 3, day: 12 };
      const organ = organs[0]!;
      const choices = {
        template: id,
        organ,
        session: organ === 'E' ? 2025 : 79,
        date,
        annexes: 2,
        state: 'TJK',
        office: 'charge' as const,
      };
      assert.ok(areChoices(choices), id);
      return scaffoldSnippet(choices);
    });
  const english = begun();
  speak({ tag: 'fr', texts: marked });
  assert.deepEqual(begun(), english);
});
