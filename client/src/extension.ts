import { type ExtensionContext, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerAgendas } from './agendas.ts';
import { registerCommands } from './commands.ts';
import { registerDocuments } from './documents.ts';
import { registerKinds } from './kinds.ts';
import { registerOffer } from './offer.ts';
import { registerStatus } from './status.ts';
import { registerWizard } from './wizard.ts';

export const LANGUAGE = 'undoc';

let client: BaseLanguageClient | undefined;

/** Starts the client and everything that the extension adds to the editor. Fails with one message, never silently. */
export async function activate(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const output = window.createOutputChannel('Masthead', { log: true });
  context.subscriptions.push(output);
  const started = createClient({
    documentSelector: [{ language: LANGUAGE }],
    outputChannel: output,
    synchronize: { configurationSection: 'masthead' },
    initializationOptions: {
      status: true,
      agendas: true,
      documents: true,
      kinds: workspace.getConfiguration('masthead').get('kinds'),
    },
  });
  client = started;
  registerKinds(context, started, registerStatus(context, started));
  registerCommands(context, started, output);
  registerAgendas(context, started);
  registerDocuments(context, started);
  registerOffer(context);
  registerWizard(context, started);
  try {
    await started.start();
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    const show = l10n.t('Show output');
    const chosen = await window.showErrorMessage(
      l10n.t('Masthead could not start, so drafts are not checked. Run “Masthead: Restart Server” to try again.'),
      show,
    );
    if (chosen === show) output.show();
  }
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
