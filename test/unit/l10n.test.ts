import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { organs } from '../../server/src/knowledge/organs.ts';
import { KIND_LABELS } from '../../server/src/model/kind.ts';
import { rules } from '../../server/src/rules/index.ts';
import { saidTexts } from '../support/said.ts';

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));
const client = read('client/l10n/bundle.l10n.fr.json');
const server = read('server/l10n/fr.json');

/** The texts that the client hands to the localisation of the editor as they stand in its source. */
function written(): string[] {
  return readdirSync('client/src').flatMap(file => {
    const source = readFileSync(`client/src/${file}`, 'utf8');
    return [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match => match[1]!.replace(/\\(.)/g, '$1'));
  });
}

/** The texts that the server says: those in its sources, what rules ask for, and the organs that documents name. */
function said(): string[] {
  return [
    ...saidTexts().map(({ text }) => text),
    ...rules.map(rule => rule.summary),
    ...organs()
      .filter(organ => organ.principal)
      .map(organ => organ.name),
    'Human Rights Council',
  ];
}

test('every text of the client is there in French, and no other', () => {
  assert.deepEqual(
    Object.keys(client).toSorted(),
    [...new Set([...written(), ...Object.values(KIND_LABELS)])].toSorted(),
  );
});

test('every text of the server is there in French, and no other', () => {
  const all = new Set(said());
  assert.deepEqual(
    [...all].filter(text => !(text in server)),
    [],
    'Without a French text.',
  );
  assert.deepEqual(
    Object.keys(server).filter(text => !all.has(text)),
    [],
    'Said no more.',
  );
});

test('client and server have one French text for one English text', () => {
  for (const [text, own] of Object.entries(client)) if (text in server) assert.equal(server[text], own, text);
});

test('a French text has places of the English one and no other, and its own typography', () => {
  const places = (text: string) => new Set([...text.matchAll(/\{\d\}/g)].map(match => match[0]));
  for (const [text, own] of [...Object.entries(client), ...Object.entries(server)]) {
    assert.deepEqual(
      [...places(own)].filter(place => !places(text).has(place)),
      [],
      text,
    );
    // What is to be typed in the document has the marks of the document.
    const prose = own.replace(/«[^»]*»|"[^"]*":?|`[^`]*`/g, '…');
    assert.doesNotMatch(prose, /[“”']/, own);
    assert.doesNotMatch(prose, /[^\s\u00a0][;:?!](?:\s|$)/, own);
    assert.doesNotMatch(own, /«[^\u00a0]|[^\u00a0]»| [;:?!»]/, own);
  }
});

test('the client shows nothing that is not handed to the localisation', () => {
  const shown =
    /(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*['`]|(?:title|placeHolder|placeholder|tooltip):\s*['`][A-Z]/;
  for (const file of readdirSync('client/src')) {
    assert.doesNotMatch(readFileSync(`client/src/${file}`, 'utf8'), shown, file);
  }
});
