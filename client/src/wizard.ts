import {
  commands,
  type ExtensionContext,
  l10n,
  QuickInputButtons,
  type QuickPickItem,
  SnippetString,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  AUTHORING,
  type Authoring,
  type Choices,
  ITEMS,
  type ItemAnswer,
  SCAFFOLD,
  type SessionChoice,
} from '../../server/src/lsp/protocol.ts';
import { LANGUAGE } from './extension.ts';

type Answers = { -readonly [K in keyof Choices]?: Choices[K] };
/**
 * One question. It answers true when a choice was made, false to go back, undefined to give up. `place` says which of
 * how many it is; the first has none, because the others depend on its answer.
 */
type Step = (place?: string) => Promise<boolean | undefined>;

/** A proposed answer and what it stands for. */
interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** Registers “New UN Document”, which asks for what a document needs and opens one that lacks nothing but its words. */
export function registerWizard(context: ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    commands.registerCommand('masthead.newDocument', () => begin(client, {})),
    commands.registerCommand('masthead.newLetter', () => begin(client, { template: 'letter' })),
  );
}

async function begin(client: BaseLanguageClient, given: Answers): Promise<void> {
  const now = new Date();
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const known = await client.sendRequest<Authoring>(AUTHORING, { date });
  const answers: Answers = { office: 'permanent-representative', annexes: 0, ...given, date };
  if (!(await ask(client, known, answers, given.template === undefined))) return;
  const snippet = await client.sendRequest<string | null>(SCAFFOLD, answers);
  if (snippet === null) return;
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content: '' }));
  await editor.insertSnippet(new SnippetString(snippet));
}

/** Asks one question after the other, with a way back; false where the person gave up. */
async function ask(
  client: BaseLanguageClient,
  known: Authoring,
  answers: Answers,
  withTemplate: boolean,
): Promise<boolean> {
  const step = withTemplate ? 0 : 1;
  for (let at = step; ; ) {
    const steps = stepsFor(client, known, answers);
    const question = steps[at];
    if (!question) return true;
    const done = await (at === step
      ? question()
      : question(l10n.t('step {0} of {1}', at - step + 1, steps.length - step)));
    if (done === undefined) return false;
    at += done ? 1 : -1;
    if (at < step) return false;
  }
}

function stepsFor(client: BaseLanguageClient, known: Authoring, answers: Answers): Step[] {
  const template = known.templates.find(each => each.id === answers.template);
  const first: Step = place =>
    choose(
      { title: l10n.t('New UN document'), place, prompt: l10n.t('What do you want to write?') },
      known.templates.map(({ id, label, detail }) => ({ label, detail, value: id })),
      value => {
        answers.template = value;
      },
    );
  if (!template) return [first];
  const title = l10n.t('New UN document: {0}', template.label);
  const asks = (question: (typeof template.asks)[number]) => template.asks.includes(question);
  const steps: Step[] = [first];
  const [organ] = template.organs;
  if (template.organs.length === 1 && organ) answers.organ = organ;
  else {
    steps.push(place =>
      choose(
        { title, place, prompt: l10n.t('For which organ?') },
        known.organs.filter(({ id }) => template.organs.includes(id)).map(({ id, label }) => ({ label, value: id })),
        value => {
          answers.organ = value;
        },
      ),
    );
  }
  const sessions = answers.organ === 'E' ? known.council : known.assembly;
  if (!asks('session') || answers.organ === 'S') takeSession(answers, sessions[0]!);
  else {
    steps.push(place =>
      choose(
        { title, place, prompt: l10n.t('At which session?') },
        sessions.map(each => ({ label: each.label, value: each })),
        value => takeSession(answers, value),
      ),
    );
    if (asks('item')) steps.push(place => askItem(client, title, place, answers));
  }
  if (asks('sender')) {
    steps.push(place =>
      choose(
        { title, place, prompt: l10n.t('On behalf of which State?') },
        known.states.map(({ id, label }) => ({ label, value: id })),
        value => {
          answers.state = value;
        },
      ),
    );
  }
  if (asks('office')) {
    steps.push(place =>
      choose(
        { title, place, prompt: l10n.t('Who signs?') },
        [
          { label: l10n.t('Permanent Representative or Permanent Observer'), value: 'permanent-representative' },
          { label: l10n.t('Chargé d’affaires a.i.'), value: 'charge' },
        ] as Choice<Choices['office']>[],
        value => {
          answers.office = value;
        },
      ),
    );
  }
  if (asks('annexes')) {
    const labels = [l10n.t('No annex'), l10n.t('One annex'), ...[2, 3, 4, 5].map(n => l10n.t('{0} annexes', n))];
    steps.push(place =>
      choose(
        { title, place, prompt: l10n.t('How many annexes?') },
        labels.map((label, value) => ({ label, value })),
        value => {
          answers.annexes = value;
        },
      ),
    );
  }
  return steps;
}

function takeSession(answers: Answers, { session, list }: SessionChoice): void {
  answers.session = session;
  delete answers.item;
  delete answers.list;
  if (list) answers.list = list;
}

async function askItem(client: BaseLanguageClient, title: string, place: string | undefined, answers: Answers) {
  const { organ, session } = answers;
  const found = await client.sendRequest<ItemAnswer[]>(ITEMS, { organ, session });
  const items = found.map(
    (item): Choice<ItemAnswer | undefined> => ({
      label: item.label,
      value: item,
      ...(item.title && { description: item.title }),
    }),
  );
  return choose(
    { title, place, prompt: l10n.t('Under which agenda item? Type its number or words of its title.') },
    [...items, { label: l10n.t('Fill in later'), value: undefined }],
    value => {
      delete answers.item;
      if (value) answers.item = { number: value.number, path: value.path, ...(value.title && { title: value.title }) };
    },
  );
}

/** Lets one of some answers be chosen. True when it was, false for the way back, undefined where the person gave up. */
function choose<T>(
  { title, place, prompt }: { readonly title: string; readonly place: string | undefined; readonly prompt: string },
  items: readonly Choice<T>[],
  take: (value: T) => void,
): Promise<boolean | undefined> {
  const input = window.createQuickPick<Choice<T>>();
  input.title = place ? `${title} (${place})` : title;
  input.placeholder = prompt;
  input.items = items;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.ignoreFocusOut = true;
  if (place) input.buttons = [QuickInputButtons.Back];
  return new Promise(resolve => {
    const end = (answer: boolean | undefined) => {
      resolve(answer);
      input.dispose();
    };
    input.onDidAccept(() => {
      const [chosen] = input.selectedItems;
      if (!chosen) return;
      take(chosen.value);
      end(true);
    });
    input.onDidTriggerButton(() => end(false));
    input.onDidHide(() => end(undefined));
    input.show();
  });
}
