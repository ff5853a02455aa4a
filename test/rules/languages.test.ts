import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { fixAll } from '../../server/src/analysis/fix-all.ts';
import { LANGUAGE_CODES, type Language } from '../../server/src/knowledge/languages.ts';
import { rules } from '../../server/src/rules/index.ts';
import { read } from '../support/project.ts';

const LETTERS: Readonly<Record<string, Language>> = {
  arabic: 'ar',
  chinese: 'zh',
  french: 'fr',
  russian: 'ru',
  spanish: 'es',
};
const engine = new Engine(rules);
const letterIn = (name: string) => read(`test/structure/${name}.un.md`);

test('clean letters in five languages have no findings', () => {
  for (const [name, language] of Object.entries(LETTERS)) {
    const { model, diagnostics } = engine.open(letterIn(name));
    assert.equal(model.language, language);
    assert.deepEqual(
      diagnostics.map(each => `${each.rule.id}: ${each.message}`),
      [],
      name,
    );
  }
});

test('no rule about English words touches a letter in another language', () => {
  // A slip for many English rules: names, dates, spelling, requests, honorifics, salutations, citations.
  const slips =
    'Your Excellency,\n\nOn December 3, 2003 the Republic of Turkey and Swaziland cited resolution A/RES/57/145 and Security Council resolution 1373.\n\nI should be grateful if you would circulate the present letter as a document of the Genral Assembly, under agenda item 999.\n';
  for (const [name, language] of Object.entries(LETTERS)) {
    const text = `${letterIn(name)}\n${slips}`;
    const main = text.replace(/\n\n(?=[^\n]*\n?[^\n]*\(\*|\*\()/, `\n\n${slips}\n`);
    for (const each of [text, main]) {
      for (const { rule } of engine.open(each).diagnostics)
        assert.ok(rule.languages?.includes(language), `${rule.id} in ${name}`);
    }
  }
});

test('safe fixes of a damaged header give the letter back, in its own language', () => {
  const damages: readonly (readonly [string, string, string])[] = [
    ['french', 'Soixante-dix-neuvième session', 'Soixante-dix-neuvieme session'],
    ['french', '4 mars 2025', '4 March 2025'],
    ['french', 'Distr. générale  \n', ''],
    ['french', 'Points 34 et', 'Point 34 et'],
    ['french', 'Français', 'French'],
    ['spanish', '**Asamblea General**', '**Asamblea Geneal**'],
    ['spanish', 'Español  \n', ''],
    ['russian', '6 February 2025', '6 февраля 2025 года'],
    ['russian', 'Семьдесят девятая', 'Семдесят девятая'],
    ['arabic', 'Arabic  \n', ''],
    ['chinese', '3 March 2025', '2025年3月3日'],
  ];
  for (const [name, right, wrong] of damages) {
    const clean = letterIn(name);
    assert.ok(clean.includes(right), right);
    assert.equal(fixAll(engine, clean.replace(right, wrong)), clean, `${name}: ${wrong}`);
  }
});

test('every rule says for which languages it is, or is for English alone', () => {
  for (const { id, languages } of rules) {
    if (!languages) continue;
    assert.ok(languages.includes('en'), id);
    assert.deepEqual(
      [...new Set(languages)].filter(each => LANGUAGE_CODES.includes(each)).length,
      languages.length,
      id,
    );
  }
});

/** Lines in which a slip cannot be told: titles of items, names of organs in Arabic and Chinese, symbols. */
const UNJUDGED = /^\*\*(?!.*(?:сессия|session|sesiones|année|الدورة|届会议))|^[A-Z]\/|^---$|^$|联合国/;

test('every letter left out or changed with the next in a line of the header is seen', () => {
  for (const name of Object.keys(LETTERS)) {
    const lines = letterIn(name).split('\n');
    const title = engine.open(letterIn(name)).model.title!.text;
    const head = lines.slice(
      0,
      lines.findIndex(line => line.includes(title)),
    );
    const unseen: string[] = [];
    head.forEach((line, i) => {
      if (UNJUDGED.test(line.trim()) && !/Генеральная|Asamblea|Assemblée|Conseil/.test(line)) return;
      for (const slip of slipsIn(line)) {
        const text = [...lines.slice(0, i), slip, ...lines.slice(i + 1)].join('\n');
        const serious = engine.open(text).diagnostics.filter(each => each.severity !== 'hint');
        if (serious.length === 0) unseen.push(slip);
      }
    });
    assert.deepEqual(unseen, [], name);
  }
});

function slipsIn(line: string): string[] {
  const slips: string[] = [];
  for (let i = 0; i < line.length; i++) {
    if (!/\p{L}/u.test(line[i]!)) continue;
    slips.push(line.slice(0, i) + line.slice(i + 1));
    const next = line[i + 1] ?? '';
    if (/\p{L}/u.test(next) && next !== line[i]) slips.push(line.slice(0, i) + next + line[i] + line.slice(i + 2));
  }
  return slips;
}
