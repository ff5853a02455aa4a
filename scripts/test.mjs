// Runs the suites of tests and prints, as its last line, `N passed, N failed` over all of them.
//   node scripts/test.mjs [SUITE …]     without a suite, all of them
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const SUITES = [
  'unit',
  'rules',
  'features',
  'structure',
  'corpus',
  'cli',
  'protocol',
  'property',
  'fuzz',
  'grammar',
  'package',
  'e2e',
];
const NEEDS_BUILD = new Set(['cli', 'protocol', 'package', 'e2e']);
const total = { passed: 0, failed: 0, skipped: 0 };

function run(command, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', data => (output += data));
    child.stderr.on('data', data => (output += data));
    child.on('error', error => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** One command that counts as one test. */
async function step(name, command, args) {
  const start = Date.now();
  const { code, output } = await run(command, args);
  total[code === 0 ? 'passed' : 'failed']++;
  if (code !== 0) console.log(output);
  report(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1, 0, start);
}

function report(name, passed, failed, skipped, start) {
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds} s)`);
}

/** Bundles the tests of a suite into one file, so that a suite is one process, and runs it. */
async function suite(name) {
  const folder = `test/${name}`;
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.test.ts'));
  if (files.length === 0) return;
  const start = Date.now();
  const outfile = `out/test/${name}.mjs`;
  mkdirSync('out/test', { recursive: true });
  await build({
    stdin: {
      contents: files
        .sort()
        .map(file => `import './${folder}/${file.split(path.sep).join('/')}';`)
        .join('\n'),
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    outfile,
  });
  const { code, output } = await run(process.execPath, [
    '--enable-source-maps',
    '--test',
    '--test-timeout=600000',
    '--test-reporter=tap',
    outfile,
  ]);
  const count = word => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled');
  const skipped = count('skipped');
  const crashed = code !== 0 && failed === 0;
  writeFileSync(`out/test/${name}.tap`, output);
  for (const line of new Set(output.match(/^\s*# (?:\\# seed .*|note: .*)$/gm) ?? [])) console.log(line.trim());
  for (const line of new Set(output.match(/^.*# SKIP.*$/gm) ?? [])) console.log(line.trim());
  if (failed > 0 || crashed) console.log(failures(output));
  total.passed += passed;
  total.failed += failed + (crashed ? 1 : 0);
  total.skipped += skipped;
  report(name, passed, failed + (crashed ? 1 : 0), skipped, start);
}

/** The parts of a TAP report that concern failed tests. */
function failures(output) {
  const lines = output.split('\n');
  const kept = [];
  for (let i = 0; i < lines.length && kept.length < 400; i++) {
    if (!/^\s*not ok /.test(lines[i])) continue;
    const indent = /^\s*/.exec(lines[i])[0];
    kept.push(lines[i]);
    for (let j = i + 1; j < lines.length && lines[j] !== `${indent}  ...`; j++) kept.push(lines[j]);
  }
  return kept.length > 0 ? kept.join('\n') : output.slice(-4000);
}

const asked = process.argv.slice(2).filter(argument => !argument.startsWith('-'));
const all = asked.length === 0;
const wanted = all ? SUITES : asked;
if (all) {
  const bin = name => path.join('node_modules', '.bin', name);
  await step('types', bin('tsc'), ['--noEmit', '-p', '.']);
  await step('types of the core, without Node and browser', bin('tsc'), ['--noEmit', '-p', 'server']);
  await step('style', bin('biome'), ['check', '.']);
  await step('generated files are current', process.execPath, ['scripts/generate.mjs', '--check']);
  await step('knowledge tables are current', process.execPath, ['scripts/knowledge.mjs', '--check']);
}
if (wanted.some(name => NEEDS_BUILD.has(name))) await step('build', process.execPath, ['scripts/build.mjs']);
for (const name of wanted) await suite(name);
if (total.passed + total.failed === 0) {
  console.log('No test ran.');
  process.exitCode = 1;
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
