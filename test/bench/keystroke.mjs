// Times what a reader feels: the cold analysis of 1 MB and a keystroke in the middle of it. Run with npm run bench.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

mkdirSync('out', { recursive: true });
const outfile = path.resolve('out/bench.mjs');
await build({
  stdin: {
    contents: `export { Engine } from './server/src/analysis/engine.ts';
export { rules } from './server/src/rules/index.ts';
export { longLetter } from './test/support/letters.ts';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  outfile,
});
const { Engine, rules, longLetter } = await import(pathToFileURL(outfile).href);

const text = longLetter(1_000_000);
const engine = new Engine(rules);
let start = performance.now();
let draft = engine.open(text);
void draft.diagnostics;
console.log(`cold, ${(text.length / 1e6).toFixed(2)} MB: ${(performance.now() - start).toFixed(0)} ms`);

const times = [];
const at = text.indexOf('The working group', text.length / 2) + 4;
for (let i = 0; i < 300; i++) {
  start = performance.now();
  draft = engine.edit(draft, { start: at, end: at, newText: 'x' });
  void draft.diagnostics;
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const share = part => times[Math.floor(times.length * part)].toFixed(2);
console.log(
  `keystroke: median ${share(0.5)} ms, 95th percentile ${share(0.95)} ms, longest ${times.at(-1).toFixed(2)} ms`,
);
