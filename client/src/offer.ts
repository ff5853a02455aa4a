import { type ExtensionContext, l10n, languages, type TextDocument, window, workspace } from 'vscode';
import { LANGUAGE } from './extension.ts';

const OFFERED = 'masthead.offered';
const MOST_REMEMBERED = 500;
const LINES_READ = 12;
/** Organs and the first line of a masthead in the six official languages. */
const ORGANS = [
  'General Assembly|Security Council|Economic and Social Council|Human Rights Council|United Nations',
  "Assemblée générale|Conseil de sécurité|Conseil économique et social|Conseil des droits de l[’']homme|Nations Unies",
  'Asamblea General|Consejo de Seguridad|Consejo Económico y Social|Consejo de Derechos Humanos|Naciones Unidas',
  'Генеральная Ассамблея|Совет Безопасности|Экономический и Социальный Совет|Совет по правам человека|Организация Объединенных Наций',
  'الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان|الأمم المتحدة',
  '大会|安全理事会|经济及社会理事会|人权理事会|联合国',
].join('|');
const ORGAN = new RegExp(`^[\\s\\u200e\\u200f\\u202a-\\u202e]*(?:\\*\\*|#+\\s)?\\s*(?:${ORGANS})(?!\\p{L})`, 'imu');
const DISTRIBUTION = /^\s*Distr(?:ibution)?\s*\.?\s*:?\s*(?:General|Limited|Restricted)?/im;

/** Offers once a file to treat Markdown or plain text that begins with a masthead as a United Nations document. */
export function registerOffer(context: ExtensionContext): void {
  const consider = (document: TextDocument) => void offer(context, document);
  context.subscriptions.push(workspace.onDidOpenTextDocument(consider));
  for (const editor of window.visibleTextEditors) consider(editor.document);
}

/** True for a text whose first lines name an organ and a distribution. */
export function beginsWithMasthead(text: string): boolean {
  const head = text.split(/\r\n|\r|\n/, LINES_READ).join('\n');
  return ORGAN.test(head) && DISTRIBUTION.test(head);
}

async function offer(context: ExtensionContext, document: TextDocument): Promise<void> {
  if (document.languageId !== 'markdown' && document.languageId !== 'plaintext') return;
  if (!workspace.getConfiguration('masthead').get('offerLanguage', true)) return;
  const head = Array.from(
    { length: Math.min(LINES_READ, document.lineCount) },
    (_, line) => document.lineAt(line).text,
  );
  const offered = context.globalState.get<string[]>(OFFERED, []);
  const name = document.uri.toString();
  if (!beginsWithMasthead(head.join('\n')) || offered.includes(name)) return;
  await context.globalState.update(OFFERED, [...offered, name].slice(-MOST_REMEMBERED));
  const yes = l10n.t('Check as UN document');
  const never = l10n.t('Do not ask again');
  const question = l10n.t('This text begins with the masthead of a United Nations document. Shall Masthead check it?');
  const answer = await window.showInformationMessage(question, yes, l10n.t('Not now'), never);
  if (answer === yes) await languages.setTextDocumentLanguage(document, LANGUAGE);
  if (answer === never) await workspace.getConfiguration('masthead').update('offerLanguage', false, true);
}
