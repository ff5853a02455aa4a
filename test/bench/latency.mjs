// Times every announced request over standard input and output, on documents of 1 MB: a place in the middle after a
// character was typed, and the whole. Prints median and 95th percentile in milliseconds, from the first byte of the
// request to the last of the answer. A report as reports are issued is held to the goals; a letter that names two
// States, a day, a resolution and a symbol in every paragraph shows what the worst costs. Run with npm run bench.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROUNDS = Number(process.env.ROUNDS ?? 60);
/** Rounds before those that count: the program is compiled while it runs. */
const WARM = 5;
/** What a reader does not feel: for requests about a place, and about a whole document. */
const GOAL = { place: 10, whole: 30 };

const outfile = path.resolve('out/bench-latency.mjs');
await build({
  stdin: {
    contents: `export { Client, FULL } from './test/support/client.ts';
export { announced } from './test/support/requests.ts';
export { issuedReport, longLetter } from './test/support/letters.ts';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
});
const { Client, FULL, announced, issuedReport, longLetter } = await import(pathToFileURL(outfile).href);

const FINDINGS = 'textDocument/diagnostic';
const isWhole = params => params.position === undefined && params.positions === undefined && params.range === undefined;

/** Times the requests about a document, at the name of a State; gives how many miss their goals. */
async function time(text, state) {
  const uri = 'file:///bench/draft.un.md';
  const lines = text.split('\n');
  const middle = lines.findIndex((line, i) => i > lines.length / 2 && line.includes(state));
  const client = new Client();
  const can = await client.start({
    ...FULL,
    inlineCompletion: {},
    codeLens: {},
    semanticTokens: { requests: { full: true } },
    // What a refactoring changes is asked for when it is chosen.
    codeAction: { ...FULL.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  });
  client.notify('workspace/didChangeConfiguration', {
    settings: { masthead: { codeLens: { enable: true }, inlayHints: { enable: true, formalNames: true } } },
  });
  client.open(uri, text);
  await client.request(FINDINGS, { textDocument: { uri } });

  const position = { line: middle, character: lines[middle].indexOf(state) + 4 };
  const end = { line: lines.length, character: 0 };
  const near = { start: { line: middle - 30, character: 0 }, end: { line: middle + 30, character: 0 } };
  /** Editors ask about the lines that they show, and look for actions whenever the cursor moves. */
  const asEditors = (method, params) => {
    if (params.range && method !== 'textDocument/codeAction' && method !== 'documentLink/resolve')
      return { ...params, range: near };
    if (method === 'textDocument/codeAction') return { ...params, context: { diagnostics: [], triggerKind: 2 } };
    return params;
  };
  let version = 1;
  let slow = 0;
  for (const [method, given] of announced(can, { uri, position, end })) {
    const whole = isWhole(given);
    const params = asEditors(method, given);
    const times = [];
    for (let i = -WARM; i < ROUNDS; i++) {
      // Typed and taken back in turn, so that the place stays where it was.
      const start = { line: middle, character: 20 };
      const isTyped = version % 2 === 1;
      const end = isTyped ? start : { ...start, character: 21 };
      client.change(uri, ++version, [{ range: { start, end }, text: isTyped ? 'x' : '' }]);
      // Findings are asked for after each edit, and first.
      if (method !== FINDINGS) await client.request(FINDINGS, { textDocument: { uri } });
      const begin = performance.now();
      await client.ask(method, params);
      if (i >= 0) times.push(client.arrived - begin);
    }
    times.sort((a, b) => a - b);
    const share = part => times[Math.floor(times.length * part)];
    const goal = whole ? GOAL.whole : GOAL.place;
    const over = share(0.95) > goal;
    if (over) slow++;
    const shown = [share(0.5), share(0.95)].map(time => time.toFixed(1).padStart(7)).join(' ');
    console.log(`${shown} ms  ${method}${over ? `, more than ${goal} ms` : ''}`);
  }
  await client.stop();
  return slow;
}

console.log('A report as reports are issued');
const slow = await time(issuedReport(1_000_000), 'Norway');
console.log(slow === 0 ? 'All within their goals.' : `${slow} above their goals.`);
console.log('A letter with five mentions in every paragraph');
await time(longLetter(1_000_000), 'Kazakhstan');
