import { formatDate } from '../../knowledge/dates.ts';
import { ordinalWords } from '../../knowledge/ordinals.ts';
import { namesOn, stateById } from '../../knowledge/states.ts';
import { andAnnexes, documentOf, seeAnnexes } from '../../rules/letter/_shared.ts';
import { formatItem } from '../../syntax/agenda.ts';
import { roman } from '../../syntax/annex-heading.ts';
import { upperFirst } from '../../text/case.ts';
import { blank, type Choices, END } from './choices.ts';
import { agendaNote, bold, head, organNames } from './head.ts';

/** A letter to the Secretary-General or the President of an organ, with its annexes. */
export function letter(choices: Choices): string[] {
  const title = titleOf('Letter', choices);
  return [
    ...head(choices),
    bold(title),
    `I have the honour to transmit herewith ${blank('the text of a statement')}${seeAnnexes(choices.annexes)}.`,
    requestOf(choices),
    ...signature(choices),
    ...agendaNote(choices),
    ...annexes(title, choices),
  ];
}

export function identicalLetters(choices: Choices): string[] {
  const title = titleOf('Identical letters', choices);
  return [
    ...head(choices),
    bold(title),
    `On instructions from my Government, I have the honour to ${blank('bring to your attention the following')}${seeAnnexes(choices.annexes)}.`,
    requestOf(choices),
    ...signature(choices),
    ...agendaNote(choices),
    ...annexes(title, choices),
  ];
}

export function noteVerbale(choices: Choices): string[] {
  const title = `Note verbale dated ${formatDate(choices.date)} from ${mission(choices)} to the United Nations addressed to ${addressee(choices)}`;
  return [
    ...head(choices),
    bold(title),
    `${upperFirst(mission(choices))} to the United Nations presents its compliments to ${addressee(choices)} and has the honour to ${blank('transmit herewith the text of a statement')}${seeAnnexes(choices.annexes)}.`,
    `${upperFirst(mission(choices))} would be grateful if the present note verbale${andAnnexes(choices.annexes)} could be circulated as a ${documentOf(organNames(choices).slice(0, 1), itemOf(choices))}.`,
    ...agendaNote(choices),
    ...annexes(title, choices),
  ];
}

/** A letter that asks for an item of the agenda, with the explanatory memorandum that the rules of procedure require. */
export function requestForItem(choices: Choices): string[] {
  const session = ordinalWords(choices.session)!;
  const subject = 'Title of the item proposed';
  return [
    ...head(choices, { item: false }),
    bold(`Request for the inclusion of an item in the provisional agenda of the ${session} session`),
    bold(blank(subject)),
    bold(titleOf('Letter', choices)),
    `On instructions from my Government, I have the honour to request, in accordance with rule 13 of the rules of procedure of the General Assembly, the inclusion in the provisional agenda of the ${session} session of an item entitled “${blank(subject)}”.`,
    'An explanatory memorandum (see annex I) and a draft resolution (see annex II) are attached.',
    ...signature(choices),
    bold('Annex I'),
    bold('Explanatory memorandum'),
    `1. ${blank('The reasons for the request are the following.')}`,
    bold('Annex II'),
    bold('Draft resolution'),
    '*The General Assembly*,',
    `*Recalling* ${blank('its earlier resolutions')},`,
    `1. *Decides* ${blank('to take up the question')};`,
    `2. *Requests* the Secretary-General to ${blank('take the necessary action to implement the present resolution')}.${END}`,
  ];
}

function titleOf(lead: string, choices: Choices): string {
  return `${lead} dated ${formatDate(choices.date)} from ${sender(choices)} to the United Nations addressed to ${addressee(choices)}`;
}

function sender(choices: Choices): string {
  if (choices.office === 'charge') return `the Chargé d’affaires a.i. of ${mission(choices)}`;
  return `the Permanent ${isObserver(choices) ? 'Observer' : 'Representative'} of ${stateName(choices)}`;
}

function mission(choices: Choices): string {
  return `the Permanent ${isObserver(choices) ? 'Observer Mission' : 'Mission'} of ${stateName(choices)}`;
}

function isObserver({ state }: Choices): boolean {
  return stateById(state)?.status === 'observer';
}

function stateName({ state, date }: Choices): string {
  return namesOn(state, date)?.text ?? blank('Member State');
}

function addressee({ organ, template }: Choices): string {
  if (template === 'identical-letters' || organ === 'A+S')
    return 'the Secretary-General and the President of the Security Council';
  if (organ === 'S') return 'the President of the Security Council';
  return organ === 'E' ? 'the President of the Economic and Social Council' : 'the Secretary-General';
}

function itemOf({ organ, item }: Choices): string {
  return organ === 'S' ? '' : item ? formatItem(item) : blank('1');
}

function requestOf(choices: Choices): string {
  const document = documentOf(organNames(choices), itemOf(choices));
  return `I should be grateful if you would have the present letter${andAnnexes(choices.annexes)} circulated as a ${document}.`;
}

function signature(choices: Choices): string[] {
  const office =
    choices.office === 'charge'
      ? 'Chargé d’affaires a.i.'
      : `Permanent ${isObserver(choices) ? 'Observer' : 'Representative'}`;
  const rank = choices.office === 'charge' ? [] : [blank('Ambassador')];
  return [[`*(Signed)* ${blank('Given name')} ${bold(blank('Family name'))}`, ...rank, office].join('  \n')];
}

function annexes(title: string, { annexes: count }: Choices): string[] {
  const named = `${title[0]!.toLowerCase()}${title.slice(1)}`;
  return Array.from({ length: count }, (_, i) => [
    bold(`Annex${count > 1 ? ` ${roman(i + 1)}` : ''} to the ${named}`),
    bold(blank('Title of the annex')),
    `${blank('Text of the annex.')}${i === count - 1 ? END : ''}`,
  ]).flat();
}
