import { CompletionItemKind } from 'vscode-languageserver-types';
import { formatDate } from '../../knowledge/dates.ts';
import { ADDRESSEES } from '../../rules/title/_shared.ts';
import { escapeSnippet, type Place, type Proposal, startsLike } from './place.ts';

const OFFICES = [
  'the Permanent Representative of ',
  'the Chargé d’affaires a.i. of the Permanent Mission of ',
  'the Permanent Observer of ',
  'the Permanent Mission of ',
  'the Secretary-General ',
];

/** Whole titles at the start of a line; the sender after `from`; the addressee after `addressed to`. */
export function titleParts(place: Place): Proposal[] {
  const { before, offset } = place;
  const to = /\baddressed\s+to\s+((?:the\s?)?[\p{L}\s-]{0,60})$/iu.exec(before);
  if (to) return ADDRESSEES.map(text => ({ label: text, text, from: offset - to[1]!.length, detail: 'Addressee' }));
  const from =
    /^\**(?:Identical\s+letters|Letters?|Notes?\s+verbales?)\s+dated\s[^*]{0,60}\sfrom\s+((?:the\s?)?[\p{L}\s’'.-]{0,40})$/iu.exec(
      before,
    );
  if (from)
    return OFFICES.map(text => ({ label: text.trim(), text, from: offset - from[1]!.length, detail: 'Sender' }));
  return wholeTitles(place);
}

function wholeTitles(place: Place): Proposal[] {
  const { model, before, lineStart } = place;
  const hasTitle = model.title !== undefined && model.letter !== undefined;
  if (place.part > 0 || hasTitle || before.trim() === '' || place.after.trim().replace(/\*/g, '') !== '') return [];
  const date = model.date ? formatDate(model.date) : '3 December 2025';
  const titles: [string, string, string][] = [
    ['Letter dated', 'the Permanent Representative of', 'the Secretary-General'],
    [
      'Identical letters dated',
      'the Permanent Representative of',
      'the Secretary-General and the President of the Security Council',
    ],
    ['Note verbale dated', 'the Permanent Mission of', 'the Secretary-General'],
  ];
  return titles
    .filter(([lead]) => startsLike(before, lead))
    .map(([lead, sender, addressee]) => ({
      label: `${lead} … from ${sender} … addressed to ${addressee}`,
      text: `**${lead} ${date} from ${sender} `,
      snippet: `**${lead} \${1:${escapeSnippet(date)}} from ${sender} \${2:Tajikistan} to the United Nations addressed to \${3:${addressee}}**`,
      from: lineStart,
      filter: before.startsWith('*') ? `**${lead}` : lead,
      detail: 'Title of the document',
      kind: CompletionItemKind.Struct,
    }));
}

/** The mark of the signature, below the text of a letter. */
export function signatureMarks(place: Place): Proposal[] {
  const { model, before, lineStart } = place;
  const request = model.main.requests[0];
  if (!request || place.part > 0 || place.offset < model.offsetOf(request) || model.main.signatures.length > 0)
    return [];
  if (!/^[*_]?\(?(?:s(?:i(?:g(?:n(?:e(?:d)?)?)?)?)?)?\)?$/i.test(before)) return [];
  return [
    {
      label: '(Signed) …',
      text: '*(Signed)* ',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: these are the places of a snippet.
      snippet: '*(Signed)* ${1:Given name} **${2:Family name}**  \n${3:Ambassador}  \n${4:Permanent Representative}',
      from: lineStart,
      filter: '*(Signed)',
      detail: 'Signature',
      kind: CompletionItemKind.Struct,
    },
  ];
}
