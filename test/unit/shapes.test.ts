import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../server/src/model/facts.ts';
import { Block } from '../../server/src/syntax/block.ts';

/** What the lines of a block are read as: a field of the masthead, `session`, `agenda`, or `?`. */
function fields(text: string): string {
  return factsOf(new Block(text, text.length))
    .headerLines.map(({ fact }) =>
      fact?.group === 'masthead' ? (fact.value as { field: string }).field : (fact?.group ?? '?'),
    )
    .join(' ');
}

/** The forms in which real documents have the lines of their heads. */
const SHAPES: readonly (readonly [line: string, fields: string])[] = [
  ['UNITED\nNATIONS', 'united-nations united-nations'],
  ['UNITED NATIONS', 'united-nations'],
  ['# United Nations S /RES/2999 (2025)', 'united-nations symbol'],
  ['# Security Council', 'organ'],
  ['**General Assembly** **Security Council**', 'organ organ'],
  ['GENERAL ASSEMBLY SECURITY COUNCIL', 'organ organ'],
  ['**Seventy-ninth session Eightieth year**', 'session session'],
  ['Seventy-ninth session 2025 session', 'session session'],
  [
    'United Nations A/79/9001–S/2025/9001 General Assembly Distr.: General 1 August 2025 Security Council English Original: Arabic',
    'united-nations symbol organ distribution date organ language original',
  ],
  [
    'UNITED NATIONS AS General Assembly Distr. GENERAL Security Council',
    'united-nations series organ distribution organ',
  ],
  ['English Original:', 'language original-label'],
  ['Arabic Original: English', 'language original'],
  ['General Assembly Seventy-ninth session Agenda items 18 (a), (b) and 156', 'organ session agenda'],
  ['Item 97 of the preliminary list* Seventy-ninth session', 'agenda session'],
  [
    '| GENERAL ASSEMBLY | SECURITY COUNCIL |\n| --- | --- |\n| Forty-seventh session | Forty-eighth year |',
    'organ organ session session',
  ],
  ['Distr.: General', 'distribution'],
  ['Distr. GENERAL', 'distribution'],
  ['Distr. general', 'distribution'],
  ['Distr .', 'distribution'],
  ['Dist.', 'distribution'],
  ['Distribution: General', 'distribution'],
  ['Original : ENGLISH', 'original'],
  ['ORIGINAL: ENGLISH/FRENCH', 'original'],
  ['Original: ENGLISH AND FRENCH', 'original'],
  ['Original: Arabic, English, Russian and Spanish', 'original'],
  ['Original: Arabic/English/French/\nRussian/Spanish', 'original'],
  ['ORIGINAL:\nENGLISH', 'original'],
  ['ENGLISH\nORIGINAL: FRENCH', 'language original'],
  ['English only', 'language'],
  ['English, French and Spanish only', 'language'],
  ['A/79/718-S/2025/21', 'symbol'],
  ['A/79/924–S/2025/351', 'symbol'],
  ['A/80/62*−E/2025/12*', 'symbol'],
  ['A /79/PV.64', 'symbol'],
  ['S/2010/522**', 'symbol'],
  ['A/RES/48/218 B', 'symbol'],
  ['Seventy-ninth\u00a0session', 'session'],
  ['Seventy-\u200bninth session', 'session'],
  ['Tenth emergency special session', 'session'],
  ['Thirtieth special session', 'session'],
  ['2025 session', 'session'],
  ['First regular session 2025', 'session'],
  ['Annual session of 2025', 'session'],
  ['Annual Session of 2025', 'session'],
  ['Annual session 2025', 'session'],
  ['Substantive session of 2025', 'session'],
  ['Third session,', 'session'],
  ['**Committee on Science and Technology Eighth session**', 'session'],
  ['**First session of the Advisory Group on Harbours**', 'session'],
  ['**Report of the Committee on its eighth session**', '?'],
  ['**Report on the Eighth session**', '?'],
  ['Agenda items 98 (j), 98 (k) and 105', 'agenda'],
  ['Agenda items 32, 61, 69, 71, 84, and 132', 'agenda'],
  ['Agenda item 13 (f) and (g)', 'agenda'],
  ['Agenda item 3 (b) (iii)', 'agenda'],
  ['Agenda item 98 (gg)', 'agenda'],
  ['Item 110 (f) of the provisional agenda*', 'agenda'],
  ['Item 6 (b) of the annotated agenda**', 'agenda'],
  ['Item 10 of the provisional agenda *', 'agenda'],
  ['Items 3 (a), (c), (d) and 6 of the provisional agenda*', 'agenda'],
  ['Items 36, 37 and 87\nof the provisional agenda*', 'agenda'],
  ['agenda item 13 )', 'agenda'],
  ['<p><b>Security Council</b></p>', 'organ'],
  ['31&nbsp;December&#160;1996', 'date'],
  ['Security Council resolution 242 (1967)', '?'],
  ['General Assembly and Security Council', '?'],
];

for (const [line, expected] of SHAPES) {
  test(JSON.stringify(line), () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) assert.equal(fields(line.replaceAll('\n', lineBreak)), expected);
  });
}
