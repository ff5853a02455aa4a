import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'jsonc-parser';
import { readAcceptance } from '../../server/src/analysis/acceptance-file.ts';
import { readConfiguration, settingsOf } from '../../server/src/analysis/configuration.ts';
import { Engine } from '../../server/src/analysis/engine.ts';
import type { Settings } from '../../server/src/analysis/settings.ts';
import { rules } from '../../server/src/rules/index.ts';
import { read } from '../support/project.ts';

/** The examples of the page, each with the sentences that follow it up to the next. */
const examples = [
  ...read('docs/configuration.md').matchAll(/^```(\w+)\n([\s\S]*?)^```\n([\s\S]*?)(?=^```|(?![\s\S]))/gm),
].map(match => ({ language: match[1]!, text: match[2]!, after: match[3]! }));

/** What the page claims of the settings of a file, and whether it is so. */
const CLAIMS: readonly [claim: RegExp, holds: (settings: Settings, words: string[]) => boolean][] = [
  [/^profile `(.+)`$/, ({ profile }, [wanted]) => profile === wanted],
  [/^kind `(.+)`$/, ({ kind }, [wanted]) => kind === wanted],
  [/^`(.+)` is `(.+)`$/, ({ severities }, [rule, severity]) => severities[rule!] === severity],
  [/^“(.+)” is right$/, ({ words }, [word]) => words.has(word!)],
  [/^not looked at$/, ({ ignored }) => ignored],
];

for (const { text, after } of examples.filter(({ language }) => language === 'jsonc')) {
  test(`the example ${text.replace(/\s+/g, ' ').slice(0, 60)}`, () => {
    const { configuration, problems } = readConfiguration(text, rules);
    const reported = [...after.matchAll(/^Reported: (.+)$/gm)].map(match => match[1]!);
    assert.deepEqual(
      problems.map(each => each.message),
      reported,
    );
    const claims = [...after.matchAll(/^For `(.+?)`: (.+)\.$/gm)];
    assert.ok(claims.length + reported.length > 0, 'The page says nothing of it.');
    for (const [, path, sentence] of claims) {
      const settings = settingsOf([configuration], path!);
      for (const claim of sentence!.split('; ')) {
        const known = CLAIMS.find(([pattern]) => pattern.test(claim));
        assert.ok(known, `Nobody knows what “${claim}” means.`);
        assert.ok(known[1](settings, known[0].exec(claim)!.slice(1)), `${path}: ${claim}`);
      }
    }
  });
}

for (const { text, after } of examples.filter(({ language }) => language === 'undoc')) {
  test('the example of a comment', () => {
    const rule = /^Silent: `(.+)`\.$/m.exec(after)![1]!;
    const ids = (draft: string) => new Engine(rules).open(draft).diagnostics.map(each => each.rule.id);
    assert.ok(ids(text.replace(/^<!--.*\n/m, '')).includes(rule));
    assert.ok(!ids(text).some(id => id === rule || id.startsWith('directive/')));
  });
}

test('the example of accepted findings is one', () => {
  const [example] = examples.filter(({ language }) => language === 'json');
  assert.deepEqual(readAcceptance(example!.text).problems, []);
});

test('the examples without a fault are as the published schema asks', () => {
  const valid = new Ajv({ strictTuples: false, allowUnionTypes: true }).compile(
    JSON.parse(read('syntaxes/masthead.schema.json')),
  );
  for (const { text, after } of examples.filter(({ language }) => language === 'jsonc'))
    assert.equal(valid(parse(text)), !/^Reported:/m.test(after), text);
});

test('the page names every setting of the file', () => {
  const { properties } = JSON.parse(read('syntaxes/masthead.schema.json'));
  const page = read('docs/configuration.md');
  for (const name of Object.keys(properties).filter(each => each !== '$schema'))
    assert.ok(page.includes(`| \`${name}\` |`), name);
});
