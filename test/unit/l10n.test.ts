import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { authoring } from '../../server/src/features/authoring.ts';
import { REFUSALS } from '../../server/src/features/header-form.ts';
import { TEMPLATES } from '../../server/src/features/scaffold.ts';
import { BUILT_IN } from '../../server/src/knowledge/agendas.ts';
import { KIND_LABELS } from '../../server/src/model/kind.ts';

const french: Record<string, string> = JSON.parse(readFileSync('client/l10n/bundle.l10n.fr.json', 'utf8'));

/** The texts that the client hands to the localisation of the editor as they stand in its source. */
function written(): string[] {
  return readdirSync('client/src').flatMap(file => {
    const source = readFileSync(`client/src/${file}`, 'utf8');
    return [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match => match[1]!.replace(/\\(.)/g, '$1'));
  });
}

/** The texts of the server that the client shows in the language of the editor. */
function served(): string[] {
  const { organs } = authoring(BUILT_IN, { year: 2025, month: 3, day: 1 });
  return [
    ...Object.values(KIND_LABELS),
    ...Object.values(REFUSALS),
    ...TEMPLATES.flatMap(({ label, detail }) => [label, detail]),
    ...organs.map(({ label }) => label),
  ];
}

test('every text of the extension is there in French, and no other', () => {
  assert.deepEqual(Object.keys(french).toSorted(), [...new Set([...written(), ...served()])].toSorted());
});

test('a French text has the places of the English one, and its own typography', () => {
  const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(match => match[0]).toSorted();
  for (const [text, own] of Object.entries(french)) {
    assert.deepEqual(places(own), places(text), text);
    assert.doesNotMatch(own, /[“”']/, own);
    assert.doesNotMatch(own, /[^\s\u00a0\u202f][;:?!](?:\s|$)/, own);
  }
});

test('the client shows nothing that is not handed to the localisation', () => {
  const shown =
    /(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*['`]|(?:title|placeHolder|placeholder|tooltip):\s*['`][A-Z]/;
  for (const file of readdirSync('client/src')) {
    assert.doesNotMatch(readFileSync(`client/src/${file}`, 'utf8'), shown, file);
  }
});
