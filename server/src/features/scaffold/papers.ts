import { formatDate } from '../../knowledge/dates.ts';
import { ordinalWords } from '../../knowledge/ordinals.ts';
import { namesOn, withoutArticle } from '../../knowledge/states.ts';
import { blank, type Choices, END } from './choices.ts';
import { agendaNote, bold, head, organNames } from './head.ts';

export function report(choices: Choices): string[] {
  const [organ] = organNames(choices);
  const resolution = blank(choices.organ === 'S' ? '2719 (2023)' : choices.organ === 'E' ? '2024/1' : '78/1');
  return [
    ...head(choices),
    bold(blank('Subject of the report')),
    bold('Report of the Secretary-General'),
    '*Summary*',
    `The present report is submitted pursuant to ${organ} resolution ${resolution}. ${blank('It describes what was done and makes recommendations.')}`,
    ...agendaNote(choices),
    bold('I. Introduction'),
    `1. The present report has been prepared in response to the request made by the ${organ} in its resolution ${resolution}.`,
    bold(`II. ${blank('What was done')}`),
    `2. ${blank('Text of the paragraph.')}`,
    bold('III. Conclusions and recommendations'),
    `3. ${bold(blank('Recommendation.'))}${END}`,
  ];
}

export function note(choices: Choices): string[] {
  const [organ] = organNames(choices);
  return [
    ...head(choices),
    bold(blank('Subject of the note')),
    bold('Note by the Secretary-General'),
    `The Secretary-General has the honour to transmit to the ${organ} ${blank('the report of the independent expert')}.${END}`,
    ...agendaNote(choices),
  ];
}

export function noteOfSecretariat(choices: Choices): string[] {
  return [
    ...head(choices),
    bold(blank('Subject of the note')),
    bold('Note by the Secretariat'),
    `The present note contains ${blank('the information that was requested')}.${END}`,
    ...agendaNote(choices),
  ];
}

export function workingPaper(choices: Choices): string[] {
  return [
    ...head(choices, { distribution: 'Limited' }),
    bold(blank('Subject of the paper')),
    bold(`Working paper submitted by ${submitter(choices)}`),
    bold('I. Background'),
    `1. ${blank('Text of the paragraph.')}`,
    bold('II. Proposal'),
    `2. ${blank('Text of the proposal.')}${END}`,
    ...agendaNote(choices),
  ];
}

export function draftResolution(choices: Choices): string[] {
  const [organ] = organNames(choices);
  return [
    ...head(choices, { distribution: 'Limited' }),
    bold(`${sponsor(choices)}: draft resolution`),
    bold(blank('Title of the resolution')),
    `*The ${organ}*,`,
    `*Recalling* ${blank('its earlier resolutions on the question')},`,
    `*Noting* ${blank('the efforts made by Member States')},`,
    `1. *Takes note* of ${blank('the report of the Secretary-General')};`,
    `2. *Encourages* Member States to ${blank('continue their efforts')};`,
    `3. *Requests* the Secretary-General to ${blank('report on the implementation of the present resolution')}.${END}`,
    ...agendaNote(choices),
  ];
}

export function draftDecision(choices: Choices): string[] {
  const [organ] = organNames(choices);
  return [
    ...head(choices, { distribution: 'Limited' }),
    bold(`${sponsor(choices)}: draft decision`),
    bold(blank('Title of the decision')),
    `The ${organ} decides ${blank('to include the question in the provisional agenda of its next session')}.${END}`,
    ...agendaNote(choices),
  ];
}

export function amendment(choices: Choices): string[] {
  const draft = blank(choices.organ === 'E' ? 'E/2025/L.1' : `A/${choices.session}/L.1`);
  return [
    ...head(choices, { distribution: 'Limited' }),
    bold(`${sponsor(choices)}: amendment to draft resolution ${draft}`),
    bold(blank('Title of the draft resolution')),
    'After the second preambular paragraph, insert the following paragraph:',
    `*Recognizing* ${blank('words of the new paragraph')},${END}`,
    ...agendaNote(choices),
  ];
}

export function presidentialStatement(choices: Choices): string[] {
  return [
    ...head(choices),
    bold('Statement by the President of the Security Council'),
    `At the ${blank('9870th')} meeting of the Security Council, held on ${formatDate(choices.date)}, in connection with the Council’s consideration of the item entitled “${blank('Title of the item')}”, the President of the Security Council made the following statement on behalf of the Council:`,
    `“The Security Council ${blank('expresses its concern about the situation')}.`,
    `“The Security Council ${blank('requests the Secretary-General to keep it informed')}.”${END}`,
  ];
}

export function ngoStatement(choices: Choices): string[] {
  return [
    ...head(choices),
    bold(
      `Statement submitted by ${blank('name of the organization')}, a non-governmental organization in consultative status with the Economic and Social Council`,
    ),
    'The Secretary-General has received the following statement, which is being circulated in accordance with paragraphs 36 and 37 of Economic and Social Council resolution 1996/31.',
    bold('Statement'),
    `${blank('Text of the statement.')}${END}`,
    ...agendaNote(choices),
  ];
}

export function provisionalAgenda(choices: Choices): string[] {
  const [organ] = organNames(choices);
  const session = choices.organ === 'E' ? `${choices.session} session` : `${ordinalWords(choices.session)} session`;
  return [
    ...head(choices, { item: false }),
    bold(`Provisional agenda of the ${session} of the ${organ}`),
    '1. Opening of the session.',
    '2. Election of officers.',
    '3. Adoption of the agenda.',
    `4. ${blank('Title of an item')}.${END}`,
  ];
}

export function corrigendum(choices: Choices): string[] {
  return [
    ...head(choices),
    bold(blank('Title of the document that is corrected')),
    bold('Report of the Secretary-General'),
    bold('Corrigendum'),
    `*Paragraph ${blank('2')}*`,
    `*For* ${blank('words as issued')} *read* ${blank('words as they should be')}${END}`,
  ];
}

export function addendum(choices: Choices): string[] {
  return [
    ...head(choices),
    bold(blank('Title of the document that is added to')),
    bold('Report of the Secretary-General'),
    bold('Addendum'),
    `1. ${blank('Text of the paragraph.')}${END}`,
  ];
}

/** A sponsor as a list names it. */
function sponsor({ state, date }: Choices): string {
  return namesOn(state, date)?.list ?? blank('Member States');
}

function submitter({ state, date }: Choices): string {
  const name = namesOn(state, date)?.text;
  return name ? `${name === withoutArticle(name) ? '' : 'the '}${withoutArticle(name)}` : blank('Member State');
}
