// Bundles the extension, the language server and the command line into dist/.
//   node scripts/build.mjs [--dev] [--watch]
import { existsSync } from 'node:fs';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');
const common = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  logLevel: 'warning',
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
  // Its main file asks for modules by name while it runs, which no bundle can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['browser'] };
/** A program of its own. What it bundles may ask for the address of its module, which a bundle in this format lacks. */
const program = {
  ...node,
  banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'bundleUrl' },
};

export const bundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.node.ts'],
    outfile: 'dist/client/extension.cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client/extension.browser.cjs',
    external: ['vscode'],
  },
  { ...browser, format: 'iife', entryPoints: ['client/src/form-page.ts'], outfile: 'dist/client/form.js' },
  { ...program, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server/server.cjs' },
  { ...browser, format: 'iife', entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/server/server.browser.js' },
  { ...program, entryPoints: ['server/src/main.cli.ts'], outfile: 'dist/server/cli.cjs' },
].filter(bundle => existsSync(bundle.entryPoints[0]));

/** Builds every bundle; with `--watch`, again at each change. */
export async function buildAll() {
  for (const bundle of bundles) {
    if (watch) await (await context(bundle)).watch();
    else await build(bundle);
  }
}

if (process.argv[1]?.endsWith('build.mjs')) await buildAll();
