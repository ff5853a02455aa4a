import { type ExtensionContext, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerAgendas } from './agendas.ts';
import { registerCommands, SHOW_PLACES } from './commands.ts';
import { registerDocuments } from './documents.ts';
import { registerForm } from './form.ts';
import { registerKinds } from './kinds.ts';
import { registerOffer } from './offer.ts';
import { registerStatus, Statuses } from './status.ts';
import { registerStructure } from './structure.ts';
import { registerWizard } from './wizard.ts';

export const LANGUAGE = 'undoc';
/** The files that say how drafts are to be judged; the server looks at them as they stand in the editor. */
const SETTINGS_FILES = '**/{.masthead.json,.masthead-ignore.json}';
/** The code of a finding is a link that opens the page of its rule, which comes with the extension. */
const RULE_PAGES = 'command:masthead.explainRule?%5B%22{rule}%22%5D';

let client: BaseLanguageClient | undefined;

/** Starts the client and everything that the extension adds to the editor. Fails with one message, never silently. */
export async function activate(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const output = window.createOutputChannel('Masthead', { log: true });
  context.subscriptions.push(output);
  const started = createClient({
    documentSelector: [{ language: LANGUAGE }, { pattern: SETTINGS_FILES }],
    outputChannel: output,
    initializationOptions: () => ({
      status: true,
      agendas: true,
      documents: true,
      files: true,
      pages: RULE_PAGES,
      showsPlaces: SHOW_PLACES,
      kinds: workspace.getConfiguration('masthead').get('kinds'),
      workspaceProblems: workspace.getConfiguration('masthead').get('problems') === 'allDrafts',
    }),
  });
  client = started;
  const statuses = new Statuses(context, started);
  registerStatus(context, statuses);
  registerKinds(context, started, statuses);
  registerForm(context, started, statuses);
  registerStructure(context, started, statuses);
  registerCommands(context, started, output);
  registerAgendas(context, started);
  registerDocuments(context, started);
  registerOffer(context);
  registerWizard(context, started);
  context.subscriptions.push(
    workspace.onDidChangeConfiguration(async change => {
      // Which drafts are reported is agreed on when the server starts.
      if (!change.affectsConfiguration('masthead.problems') || !started.isRunning()) return;
      await started.stop();
      await started.start();
    }),
  );
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
