import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../server/src/model/structure.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';

const evidence = (text: string) => modelOf(Snapshot.of(text)).kindEvidence;

const MASTHEAD = (symbol: string, organ = 'General Assembly') =>
  `United Nations\\\n${symbol}\n\n**${organ}**\n\nDistr.: General\\\n3 March 2025\\\nOriginal: English\n\n---\n\n`;
const TEXT = '\n\n1. The present text is long enough to be the first paragraph of a document of any kind.\n';

/** Head of a document, the kind that it tells, where the telling words stand, and these words. */
const HEADS: readonly (readonly [string, string, string, string])[] = [
  [
    `${MASTHEAD('A/79/901/Corr.1')}**Report of the Secretary-General**\n\n**Corrigendum**`,
    'corrigendum',
    'symbol',
    'A/79/901/Corr.1',
  ],
  [
    `${MASTHEAD('S/PRST/2025/3', 'Security Council')}**Statement by the President of the Security Council**`,
    'presidential-statement',
    'symbol',
    'S/PRST/2025/3',
  ],
  [
    `${MASTHEAD('ST/AI/2025/4', 'Secretariat')}**Administrative instruction**`,
    'admin-issuance',
    'symbol',
    'ST/AI/2025/4',
  ],
  [
    '**General Assembly**\n\n**Seventy-ninth session**\n\n**Chad, Peru and Tonga: draft resolution**',
    'draft-resolution',
    'title',
    'draft resolution',
  ],
  [
    '**General Assembly**\n\n**Peru and Tonga: amendment to draft resolution A/79/L.70**',
    'amendment',
    'title',
    'amendment',
  ],
  [
    `${MASTHEAD('A/RES/79/310')}**Seventy-ninth session**\n\nAgenda item 16\n\n**Information technologies**\n\n**Resolution adopted by the General Assembly on 3 March 2025**`,
    'resolution',
    'title',
    'Resolution adopted by',
  ],
  [
    `${MASTHEAD('A/79/905')}**Seventy-ninth session**\n\nAgenda item 136\n\n**Report of the Human Rights Council**\n\n**Note by the Secretary-General**`,
    'note',
    'title',
    'Note by the Secretary-General',
  ],
  [
    `${MASTHEAD('A/79/906')}REPORT OF THE SECRETARY-GENERAL ON THE SITUATION IN TUVALU`,
    'sg-report',
    'title',
    'REPORT OF THE SECRETARY-GENERAL',
  ],
  [
    `${MASTHEAD('A/79/907')}Fifty-first session\n\nAgenda item 88\n\nINFORMATION FROM TERRITORIES\n\nReport of the Special Political and Decolonization Committee (Fourth Committee)\n\nRapporteur: Ms. Ana Faleolo (Tonga)`,
    'committee-report',
    'title',
    'Report of the Special Political and Decolonization Committee',
  ],
  [
    `${MASTHEAD('S/2025/190', 'Security Council')}**Report of the Security Council mission to Vanuatu, 3 to 6 February 2025**`,
    'mission-report',
    'title',
    'Report of the Security Council mission',
  ],
  [
    `${MASTHEAD('A/CONF.240/2025/CRP.3')}**Elements for discussion**`,
    'working-paper',
    'symbol',
    'A/CONF.240/2025/CRP.3',
  ],
  [
    'The Permanent Mission of Fiji to the United Nations presents its compliments to the Secretary-General of the United Nations and has the honour to transmit a list.',
    'note-verbale',
    'text',
    'The Permanent Mission of Fiji to the United Nations presents its compliments to',
  ],
  [
    'At the 9870th meeting of the Security Council, held on 3 March 2025, the President of the Security Council made the following statement on behalf of the Council:',
    'presidential-statement',
    'text',
    'the President of the Security Council made the following statement',
  ],
  [
    '*The General Assembly*,\n\n*Recalling* its resolution 60/251 of 15 March 2006,\n\n1. *Decides* to remain seized of the matter.',
    'draft-resolution',
    'text',
    'The General Assembly',
  ],
  [
    '**47 (1948). Resolution of 21 April 1948**\n\nThe Security Council,\n\nHaving heard the parties,\n\nRecommends peace.',
    'resolution',
    'title',
    '47 (1948). Resolution of',
  ],
  [`${MASTHEAD('A/79/908')}**Some matter**`, 'other', 'nothing', ''],
];

for (const [head, kind, by, words] of HEADS) {
  test(`${kind} by ${by}: ${words}`, () => {
    const found = evidence(head + TEXT);
    assert.deepEqual([found.kind, found.by, found.words], [kind, by, words]);
    assert.equal(found.fact === undefined, by === 'nothing');
  });
}

test('the title of an agenda item does not tell the kind of a report', () => {
  const head =
    '**Seventy-ninth session**\n\nAgenda item 66\n\n**Report of the Human Rights Council**\n\n**A subject of another name**';
  assert.equal(evidence(MASTHEAD('A/79/909') + head + TEXT).kind, 'other');
});

test('a kind that is chosen outranks the words', () => {
  const chosen = modelOf(Snapshot.of(`**Peru: draft resolution**${TEXT}`), undefined, 'working-paper').kindEvidence;
  assert.deepEqual([chosen.kind, chosen.by, chosen.words], ['working-paper', 'choice', '']);
  assert.equal(chosen.instead?.kind, 'draft-resolution');
});

test('telling the kind is linear', () => {
  for (const character of ['a', ' ', ':', '/', '*', '(', '1', '-', ',']) {
    const start = performance.now();
    evidence(`**${character.repeat(50_000)}**\n\n${`${character.repeat(600)}\n\n`.repeat(60)}`);
    assert.ok(performance.now() - start < 1500, character);
  }
});

/** Head of a document and what a reader calls it. */
const VARIETIES: readonly (readonly [string, string])[] = [
  [
    `${MASTHEAD('A/79/880/Add.1')}**Report of the Secretary-General**\n\n**Addendum**`,
    'Report of the Secretary-General, addendum',
  ],
  [`${MASTHEAD('A/79/880/Rev.1')}**Report of the Secretary-General**`, 'Report of the Secretary-General, revised'],
  [`${MASTHEAD('A/79/880/Corr.1')}**Note by the Secretariat**\n\n**Corrigendum**`, 'Corrigendum: note'],
  [
    `${MASTHEAD('A/HRC/RES/58/30')}**Resolution adopted by the Human Rights Council on 3 April 2025**`,
    'Resolution of the Human Rights Council',
  ],
  [
    `${MASTHEAD('S/RES/2795 (2025)', 'Security Council')}**Resolution 2795 (2025)**`,
    'Resolution of the Security Council',
  ],
  [
    `${MASTHEAD('S/2025/402', 'Security Council')}**Letter dated 23 June 2025 from the President of the Security Council addressed to the Secretary-General**`,
    'Letter from the President of the Security Council',
  ],
  [`${MASTHEAD('S/PV.9950', 'Security Council')}**9950th meeting**`, 'Verbatim record'],
];

for (const [head, variety] of VARIETIES) {
  test(`called ${variety}`, () => assert.equal(modelOf(Snapshot.of(head + TEXT)).variety, variety));
}

test('decisions of the General Assembly are numbered from 401 on', () => {
  assert.equal(evidence(`**79/565. Accreditation of ferries**${TEXT}`).kind, 'decision');
  assert.equal(evidence(`**79/301. International Day of Ferries**${TEXT}`).kind, 'resolution');
});
