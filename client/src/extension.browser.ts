import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as start } from './extension.ts';

export { deactivate } from './extension.ts';

/** The worker of the browser, of which only its making is needed here. */
declare const Worker: new (url: string) => object;

/** Starts the extension with the server in a worker of the browser. */
export function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'dist', 'server', 'server.browser.js').toString(true);
  return start(context, options => new LanguageClient('masthead', 'Masthead', new Worker(url) as never, options));
}
