import {
  commands,
  type ExtensionContext,
  env,
  l10n,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  type Webview,
  type WebviewView,
  type WebviewViewProvider,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  EDIT_FORM,
  type EditFormResult,
  FORM,
  type FormFieldId,
  type HeaderForm,
} from '../../server/src/lsp/protocol.ts';
import { rangeOf, writeEdits } from './edits.ts';
import type { FormState, FromForm } from './form-messages.ts';
import { followDraft, Latest } from './latest.ts';
import { activeDraft, type Statuses } from './status.ts';

const VIEW = 'masthead.form';
const COMMANDS = ['masthead.insertMasthead', 'masthead.newDocument'];

/** Shows the header of the draft in the active editor as a form, whose lines are written into the text. */
export function registerForm(context: ExtensionContext, client: BaseLanguageClient, statuses: Statuses): void {
  const form = new Form(context.extensionUri, client);
  const show = () => void form.show(activeDraft());
  context.subscriptions.push(form, window.registerWebviewViewProvider(VIEW, form));
  followDraft(context, client, statuses, show);
}

class Form implements WebviewViewProvider {
  readonly #root: Uri;
  readonly #client: BaseLanguageClient;
  readonly #latest: Latest;
  #view: WebviewView | undefined;
  #document: TextDocument | undefined;
  #form: HeaderForm | undefined;

  constructor(root: Uri, client: BaseLanguageClient) {
    this.#root = root;
    this.#client = client;
    this.#latest = new Latest(client);
  }

  dispose(): void {
    this.#latest.dispose();
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    const { webview } = view;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(this.#root, 'dist', 'client'), Uri.joinPath(this.#root, 'client', 'media')],
    };
    webview.onDidReceiveMessage((message: FromForm) => this.#hear(message));
    webview.html = this.#page(webview);
    view.onDidChangeVisibility(() => void this.show(activeDraft()));
    view.onDidDispose(() => {
      this.#view = undefined;
    });
  }

  /** Shows the header of a document; without one, how to begin. */
  async show(document: TextDocument | undefined): Promise<void> {
    if (!this.#view?.visible) return;
    await this.#latest.ask<HeaderForm>(FORM, document, form => {
      this.#document = document;
      this.#form = form ?? undefined;
      this.#send();
    });
  }

  /** What was refused stays as it was written, so that it can be corrected. */
  #send(refused?: { readonly field: FormFieldId; readonly value: string; readonly message: string }): void {
    const form = this.#form;
    const note = !this.#document
      ? l10n.t('Open a United Nations document, or begin a new one.')
      : form?.present === false
        ? l10n.t('This document has no masthead yet.')
        : '';
    const state: FormState = {
      note,
      actions: !this.#document
        ? [{ command: 'masthead.newDocument', label: l10n.t('New UN document…') }]
        : form?.present === false
          ? [{ command: 'masthead.insertMasthead', label: l10n.t('Insert masthead') }]
          : [],
      fields: (form?.fields ?? []).map(field => ({
        ...field,
        label: labelOf(field.id),
        help: field.fixed
          ? l10n.t('Change this line in the text.')
          : field.text !== '' && (field.value === '' || field.input === 'date')
            ? l10n.t('In the text: {0}', field.text)
            : '',
        ...(refused?.field === field.id && {
          value: refused.value,
          problem: { severity: 'error', message: refused.message },
        }),
      })),
      missing: l10n.t('missing'),
      required: l10n.t('required'),
      choose: l10n.t('Choose…'),
      goTo: l10n.t('Go to this line'),
    };
    void this.#view?.webview.postMessage(state);
  }

  async #hear(message: FromForm): Promise<void> {
    if (message.type === 'ready') await this.show(activeDraft());
    else if (message.type === 'run' && COMMANDS.includes(message.command)) {
      if (this.#document) await window.showTextDocument(this.#document);
      await commands.executeCommand(message.command);
    } else if (message.type === 'go') await this.#goTo(message.field);
    else if (message.type === 'write') await this.#write(message.field, message.value);
  }

  async #write(field: FormFieldId, value: string): Promise<void> {
    const document = this.#document;
    if (!document) return;
    const params = { textDocument: { uri: document.uri.toString() }, field, value };
    const found = await this.#client.sendRequest<EditFormResult | null>(EDIT_FORM, params);
    if (found && 'refused' in found) this.#send({ field, value, message: found.refused });
    else if (!found || found.edits.length === 0 || !(await writeEdits(this.#client, document, found)))
      await this.show(document);
  }

  async #goTo(field: FormFieldId): Promise<void> {
    const range = this.#form?.fields.find(({ id }) => id === field)?.range;
    if (!this.#document || !range) return;
    const editor = await window.showTextDocument(this.#document);
    const there = rangeOf(range);
    editor.selection = new Selection(there.start, there.end);
    editor.revealRange(there, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #page(webview: Webview): string {
    const file = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(this.#root, ...path)).toString();
    const policy = `default-src 'none'; script-src ${webview.cspSource}; style-src ${webview.cspSource};`;
    return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${file('client', 'media', 'form.css')}">
<title>Masthead</title>
</head>
<body>
<p id="note" role="status"></p>
<div id="actions"></div>
<form id="form"></form>
<script src="${file('dist', 'client', 'form.js')}"></script>
</body>
</html>`;
  }
}

function labelOf(field: FormFieldId): string {
  switch (field) {
    case 'organ':
      return l10n.t('Organ');
    case 'symbol':
      return l10n.t('Symbol');
    case 'distribution':
      return l10n.t('Distribution');
    case 'date':
      return l10n.t('Date');
    case 'original':
      return l10n.t('Original language');
    case 'session':
      return l10n.t('Session');
    case 'item':
      return l10n.t('Agenda item');
    case 'item-title':
      return l10n.t('Title of the item');
    case 'letter-date':
      return l10n.t('Date of the letter');
  }
}
