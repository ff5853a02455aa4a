/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The page of the form in the side bar. It shows what the extension tells it, as text and never as markup, and tells
// back what people choose.
import type { FormState, FromForm, ShownField } from './form-messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromForm): void };

type Control = HTMLInputElement | HTMLSelectElement;

/** There is no document of the United Nations from before. */
const FIRST_YEAR = 1945;

/** What was last shown in a control, or written into the text. */
const written = new WeakMap<Element, string>();
const editor = acquireVsCodeApi();
const note = document.getElementById('note')!;
const actions = document.getElementById('actions')!;
const form = document.getElementById('form')!;

window.addEventListener('message', ({ data }: MessageEvent<FormState>) => show(data));
form.addEventListener('submit', event => event.preventDefault());
editor.postMessage({ type: 'ready' });

function show(state: FormState): void {
  note.textContent = state.note;
  note.hidden = state.note === '';
  actions.replaceChildren(
    ...state.actions.map(({ command, label }) => {
      const button = element('button', { type: 'button', textContent: label });
      button.addEventListener('click', () => editor.postMessage({ type: 'run', command }));
      return button;
    }),
  );
  const { activeElement: active } = document;
  const typed = active instanceof HTMLInputElement && active.value !== written.get(active) ? active.value : undefined;
  form.replaceChildren(...state.fields.map(field => row(field, state)));
  // Whoever moves from line to line with the keyboard stays there, and words that are being typed stay, too.
  const again = active?.id ? document.getElementById(active.id) : null;
  again?.focus();
  if (typed !== undefined && again instanceof HTMLInputElement) again.value = typed;
}

function row(field: ShownField, state: FormState): HTMLElement {
  const id = `field-${field.id}`;
  const label = element('label', { htmlFor: id, textContent: field.label });
  if (field.required && !field.range) label.append(element('span', { className: 'mark', textContent: state.required }));
  const head = element('div', { className: 'head' });
  head.append(label);
  if (field.range) {
    const link = element('button', { type: 'button', className: 'link', textContent: '↗', title: state.goTo });
    link.setAttribute('aria-label', `${state.goTo}: ${field.label}`);
    link.addEventListener('click', () => editor.postMessage({ type: 'go', field: field.id }));
    head.append(link);
  }
  const input = control(field, state, id);
  input.disabled = field.fixed;
  written.set(input, input.value);
  input.addEventListener('change', () => {
    // While the figures of a year are typed, the date is one of the first centuries.
    if (input.type === 'date' && input.value !== '' && Number(input.value.slice(0, 4)) < FIRST_YEAR) return;
    written.set(input, input.value);
    editor.postMessage({ type: 'write', field: field.id, value: input.value });
  });
  const line = element('div', { className: 'row' });
  line.append(head, input);
  const said = [
    ...(field.input === 'proposals' ? [list(field, `${id}-list`)] : []),
    ...(field.help ? [element('p', { className: 'help', textContent: field.help })] : []),
    ...(field.problem
      ? [element('p', { className: `problem ${field.problem.severity}`, textContent: field.problem.message })]
      : []),
  ];
  said.forEach((each, i) => {
    if (each.tagName !== 'P') return;
    each.id = `${id}-${i}`;
    input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby') ?? ''} ${each.id}`.trim());
  });
  if (field.problem && field.problem.severity === 'error') input.setAttribute('aria-invalid', 'true');
  line.append(...said);
  return line;
}

function control(field: ShownField, state: FormState, id: string): Control {
  if (field.input === 'choice') {
    const select = element('select', { id });
    const known = field.choices.some(({ value }) => value === field.value);
    if (!known) select.append(element('option', { value: field.value, textContent: field.text || state.choose }));
    select.append(...field.choices.map(({ value, label }) => element('option', { value, textContent: label })));
    select.value = field.value;
    return select;
  }
  const input = element('input', { id, type: field.input === 'date' ? 'date' : 'text', value: field.value });
  if (field.input === 'proposals') input.setAttribute('list', `${id}-list`);
  if (field.input !== 'date') input.placeholder = field.range ? '' : state.missing;
  input.spellcheck = false;
  return input;
}

function list(field: ShownField, id: string): HTMLElement {
  const proposals = element('datalist', { id });
  proposals.append(...field.choices.map(({ value, label }) => element('option', { value, label })));
  return proposals;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
