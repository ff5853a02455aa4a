import { CancellationTokenSource, type ExtensionContext, type TextDocument, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { activeDraft, type Statuses } from './status.ts';

/** Asks the server about one document after the other; a question takes back the one before it. */
export class Latest {
  readonly #client: BaseLanguageClient;
  #asked = new CancellationTokenSource();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  dispose(): void {
    this.#asked.dispose();
  }

  /**
   * Hands over what the server says of a document, null without one. Where another question follows, because of a
   * change or because the server is being started again, nothing is handed over.
   */
  async ask<T>(method: string, document: TextDocument | undefined, take: (answer: T | null) => void): Promise<void> {
    this.#asked.cancel();
    this.#asked.dispose();
    this.#asked = new CancellationTokenSource();
    const { token } = this.#asked;
    let answer: T | null = null;
    if (document && this.#client.state === State.Running) {
      const textDocument = { uri: document.uri.toString() };
      try {
        answer = await this.#client.sendRequest<T | null>(method, { textDocument }, token);
      } catch {
        return;
      }
    }
    if (!token.isCancellationRequested) take(answer);
  }
}

/** Runs a task whenever there may be something else to show of the draft in the active editor. */
export function followDraft(
  context: ExtensionContext,
  client: BaseLanguageClient,
  statuses: Statuses,
  task: () => void,
): void {
  context.subscriptions.push(
    window.onDidChangeActiveTextEditor(task),
    statuses.onDidChange(({ uri }) => {
      if (uri === activeDraft()?.uri.toString()) task();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) task();
    }),
  );
}
