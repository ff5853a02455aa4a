import { test } from 'node:test';
import fc from 'fast-check';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { fromWindows1252 } from '../../server/src/text/windows-1252.ts';
import { seed } from '../support/arbitrary.ts';
import { assertCleanUp } from '../support/clean-up.ts';
import { parseFixtures } from '../support/fixture.ts';
import { cleanLetter } from '../support/letters.ts';
import { filesUnder, read } from '../support/project.ts';

const RUNS = Number(process.env.RUNS ?? 200);
const engine = new Engine(rules);
const texts = [
  cleanLetter(),
  ...filesUnder('test/structure', '.un.md').map(read),
  ...filesUnder('test/rules', '.md').flatMap(file => parseFixtures(read(file)).map(each => each.text)),
];

/** What happens to texts on their way out of pages. */
const DAMAGES: readonly ((text: string) => string)[] = [
  text => text,
  text => text.replace(/\n{2,}/g, '\n'),
  text => text.replace(/\s+/g, ' '),
  text => text.replaceAll('\n', '\r\n'),
  text => text.replaceAll('\n', '\r'),
  text => text.replace(/(.{50,70})\s/g, '$1\n'),
  text => text.replaceAll(' ', '\u00a0'),
  text => text.replace(/ (?=\p{Ll})/gu, '\u2009'),
  text => [...new TextEncoder().encode(text)].map(fromWindows1252).join(''),
  text => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad'),
  text => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u200b'),
  text => `\ufeff${text}`,
  text => text.replace(/^(.+)$/gm, '<p>$1</p>').replace(/\n+/g, '\n'),
  text => text.replace(/\*\*(.+?)\*\*/g, '<b>$1</b>').replaceAll('’', '&#8217;'),
  text => text.replaceAll('**', ''),
  text => text.replace(/\n\n/g, '\n\nA/79/9001\n\n25-04127 (E) 3/14\n\n'),
  text => text.replace(/\n\n/g, '\n\n\f'),
  text => text.replace(/\. /g, ' .  '),
];

test('clean-up keeps the words of every fixture, and a second time changes nothing', () => {
  for (const text of texts) assertCleanUp(engine, text, text.slice(0, 40));
});

test('paragraphs of a web page on one line are parted before lines of the page are taken out', () => {
  const lines = [
    '**General Assembly**',
    'Distr.: General',
    '14 March 2025',
    'Original: English',
    '---',
    '**Seventy-ninth session**',
    'Agenda item 110',
    '**Measures**',
    '**Report of the Secretary-General**',
    '1. Two teams were sent.',
  ];
  const page = '<p>A/79/9001</p> <p>25-04127 (E) 3/14</p>';
  const text = lines.map(line => `<p>${line}</p>`).join(` ${page} `);
  assertCleanUp(engine, text, 'a report on one line');
  const head = 'A/79/9001 General Assembly Distr.: General 14 March 2025 Original: English';
  assertCleanUp(engine, `<p>United Nations</p> <p>${head}</p> <p>Draft</p>`, 'a joined head between other lines');
});

test('cuts, joins and damages of fixtures are borne; clean-up keeps their words and is done after one time', () => {
  const damaged = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.array(fc.nat(DAMAGES.length - 1), { maxLength: 3 }));
  const piece = damaged.map(([which, from, length, damages]) => {
    const text = texts[which % texts.length]!;
    const start = from % 3 === 0 ? from % text.length : 0;
    const cut = text.slice(start, length % 2 === 0 ? text.length : start + (length % (text.length + 1)));
    return damages.reduce((each, damage) => DAMAGES[damage]!(each), cut);
  });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), pieces => {
      const text = pieces.join('\n\n');
      void engine.open(text).diagnostics.map(each => each.fixes().length);
      assertCleanUp(engine, text, JSON.stringify(text.slice(0, 60)));
    }),
    { seed, numRuns: RUNS },
  );
});
