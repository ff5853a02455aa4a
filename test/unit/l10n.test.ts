import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { organs } from '../../server/src/knowledge/organs.ts';
import { emergencySession, type OtherSession, specialSession } from '../../server/src/knowledge/sessions.ts';
import { SERIES } from '../../server/src/knowledge/tables/symbols.ts';
import { KIND_LABELS } from '../../server/src/model/kind.ts';
import { rules } from '../../server/src/rules/index.ts';
import { read } from '../support/project.ts';
import { saidTexts } from '../support/said.ts';

const textsOf = (file: string): Record<string, string> => JSON.parse(read(file));
const client = textsOf('client/l10n/bundle.l10n.fr.json');
const server = textsOf('server/l10n/fr.json');
const syntaxes = textsOf('syntaxes/fr.json');
const settings = textsOf('package.nls.fr.json');

/** The texts that the client hands to the localisation of the editor as they stand in its source. */
function written(): string[] {
  return readdirSync('client/src').flatMap(file => {
    const source = read(`client/src/${file}`);
    return [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match => match[1]!.replace(/\\(.)/g, '$1'));
  });
}

/** Words besides months and what joins days. */
const WORDS = /\b(?!and\b)\p{Ll}+/u;

function sessions(): OtherSession[] {
  const numbers = Array.from({ length: 99 }, (_, i) => i + 1);
  return numbers.flatMap(n => [specialSession(n), emergencySession(n)]).filter(each => each !== undefined);
}

/** The texts that the server says: those in its sources, what rules ask for, and the organs that documents name. */
function said(): string[] {
  return [
    ...saidTexts(),
    ...rules.map(rule => rule.summary),
    ...organs().map(organ => organ.name),
    ...sessions().flatMap(({ topic, dates }) => (WORDS.test(dates) ? [topic, dates] : [topic])),
  ];
}

test('every text of the client is there in French, and no other', () => {
  assert.deepEqual(
    Object.keys(client).toSorted(),
    [...new Set([...written(), ...Object.values(KIND_LABELS)])].toSorted(),
  );
});

/** Names of series of symbols, which stay English where the French one is not certain. */
const series = (JSON.parse(SERIES) as [prefix: string, name: string][]).map(([, name]) => name);

test('every text of the server is there in French, and no other', () => {
  const all = new Set(said());
  assert.deepEqual(
    [...all].filter(text => !(text in server)),
    [],
    'Without a French text.',
  );
  assert.deepEqual(
    Object.keys(server).filter(text => !all.has(text) && !series.includes(text)),
    [],
    'Said no more.',
  );
});

test('client and server have one French text for one English text', () => {
  for (const [text, own] of Object.entries(client)) if (text in server) assert.equal(server[text], own, text);
});

/** Texts of which a part would have another gender in French, or is told by the English words of a library. */
const FEWER = new Set([
  'Annotated {0}',
  'This is no valid JSON ({0}); mend it here.',
  'The original of this {0}, “{1}”, has the {2} “{3}”; write it so, unless the {4} is to change it.',
]);
const places = (text: string) => [...new Set([...text.matchAll(/\{\d\}/g)].map(match => match[0]))].toSorted();
const isSubset = (some: readonly string[], all: readonly string[]) => some.every(each => all.includes(each));

test('a French text has the places of the English one, and its own typography', () => {
  const all = [client, server, syntaxes, settings].flatMap(texts => Object.entries(texts));
  for (const [text, own] of all.filter(([text]) => !text.startsWith('path.'))) {
    if (FEWER.has(text)) assert.ok(isSubset(places(own), places(text)), text);
    else assert.deepEqual(places(own), places(text), text);
    // What is to be typed in the document has the marks of the document.
    const prose = own.replace(/«[^»]*»|"[^"]*":?|`[^`]*`/g, '…');
    assert.doesNotMatch(prose, /[“”']/, own);
    assert.doesNotMatch(prose, /[^\s\u00a0][;:?!](?:\s|$)/, own);
    assert.doesNotMatch(own, /«[^\u00a0]|[^\u00a0]»| [;:?!»]/, own);
  }
});

test('schemas and snippets are there in French, with the same bodies', () => {
  const english = textsOf('package.nls.json');
  const paths = Object.keys(english).filter(key => key.startsWith('path.'));
  assert.equal(paths.length, 3);
  const sources = paths.map(key => read(english[key]!));
  for (const text of Object.keys(syntaxes))
    assert.ok(
      sources.some(source => source.includes(JSON.stringify(text))),
      text,
    );
  // Generation has seen to it that nothing is missing: here that the words to be written have stayed as they are.
  const bodies = (file: string) => Object.values(JSON.parse(read(file))).map(each => (each as { body: string[] }).body);
  assert.deepEqual(bodies(settings['path.snippets']!), bodies(english['path.snippets']!));
  for (const key of paths) assert.match(settings[key]!, /^\.\/syntaxes\/fr\//);
});

test('the client shows nothing that is not handed to the localisation', () => {
  const shown =
    /(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*['`]|(?:title|placeHolder|placeholder|tooltip):\s*['`][A-Z]/;
  for (const file of readdirSync('client/src')) {
    assert.doesNotMatch(read(`client/src/${file}`), shown, file);
  }
});
