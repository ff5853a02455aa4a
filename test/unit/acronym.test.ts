import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAcronyms } from '../../server/src/syntax/acronym.ts';
import { findShares } from '../../server/src/syntax/share.ts';

const acronyms = (text: string) =>
  findAcronyms(text).map(({ start, end, value }) => `${value.form}: ${text.slice(start, end)}`);

test('acronyms are told from their definitions', () => {
  assert.deepEqual(acronyms('the International Atomic Energy Agency (IAEA) and IAEA'), [
    'definition: International Atomic Energy Agency (IAEA)',
    'use: IAEA',
  ]);
  assert.deepEqual(acronyms('the United Nations Mission in Liberia (UNMIL)'), [
    'definition: United Nations Mission in Liberia (UNMIL)',
  ]);
  assert.deepEqual(acronyms('the Organization of the Petroleum Exporting Countries (OPEC)'), [
    'definition: Organization of the Petroleum Exporting Countries (OPEC)',
  ]);
  assert.deepEqual(acronyms('the Stabilization Mission (MONUSCO) stayed'), ['aside: MONUSCO']);
  assert.deepEqual(acronyms('non-governmental organizations (NGOs) met'), [
    'definition: non-governmental organizations (NGOs)',
  ]);
});

test('letters of symbols, addresses and longer names are no acronyms', () => {
  assert.deepEqual(acronyms('A/RES/57/145, UN-Women, A.B.C. and X'), []);
  assert.deepEqual(acronyms('WE THE PEOPLES of the UNITED NATIONS'), []);
  assert.deepEqual(acronyms('Abbreviations: IAEA, International Atomic Energy Agency'), ['aside: IAEA']);
  assert.deepEqual(acronyms('Modalities of Action (MOA) Pathway'), ['aside: MOA']);
});

test('shares are read with sign and in words', () => {
  const text = '12 per cent, 3.5%, 20 % and per cent';
  assert.deepEqual(
    findShares(text).map(({ start, end, value }) => `${value.form} ${value.figure}: ${text.slice(start, end)}`),
    ['words 12: 12 per cent', 'sign 3.5: 3.5%', 'sign 20: 20 %'],
  );
});
