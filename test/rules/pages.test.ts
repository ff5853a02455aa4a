import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { neighboursFrom } from '../support/neighbours.ts';
import { read } from '../support/project.ts';
import { settingsFor } from '../support/settings.ts';

/**
 * An example, with the options of the rule behind the word `undoc` where it is shown under some. Behind it may stand
 * other files of its set, as `undoc beside NAME`.
 */
const EXAMPLE = /^```undoc(?: (\{.*\}))?\n([\s\S]*?)^```$((?:\s+```undoc beside \S+\n[\s\S]*?^```$)*)/gm;
const OTHER = /^```undoc beside (\S+)\n([\s\S]*?)^```$/gm;

for (const rule of rules) {
  test(`page of ${rule.id}`, () => {
    const page = read(`server/docs/rules/${rule.id}.md`);
    const sections = new Map(
      page
        .split(/^## /m)
        .slice(1)
        .map(section => [section.split('\n')[0]!.trim(), section]),
    );
    assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`), 'The page begins with the id and the summary.');
    assert.match(page, new RegExp(`^Severity: ${rule.severity}\\. Fix: ${rule.fixable}\\.`, 'm'));
    assert.ok((sections.get('Why') ?? '').length > 40, 'The page says why.');
    for (const [section, expected] of [
      ['Wrong', true],
      ['Right', false],
    ] as const) {
      const examples = [...(sections.get(section) ?? '').matchAll(EXAMPLE)];
      assert.ok(examples.length > 0, `The page has an example under “${section}”.`);
      for (const [, options, example, beside] of examples) {
        const others = [...beside!.matchAll(OTHER)].map(([, name, text]) => ({ name: name!, text: text! }));
        const settings = settingsFor(rule, example!, options && JSON.parse(options));
        const fires = new Engine([rule]).open(example!, settings, neighboursFrom(others)).diagnostics.length > 0;
        assert.equal(fires, expected, `An example under “${section}” does not do what it says:\n${example}`);
      }
    }
  });
}
