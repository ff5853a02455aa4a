import { CompletionItemKind } from 'vscode-languageserver-types';
import { formatDate } from '../../knowledge/dates.ts';
import { type Language, type OtherLanguage, signedIn, term } from '../../knowledge/languages.ts';
import { ADDRESSEES } from '../../rules/title/_shared.ts';
import { say } from '../../text/say.ts';
import { escapeSnippet, type Place, type Proposal, startsLike, withBlanks } from './place.ts';

const OFFICES = [
  'the Permanent Representative of ',
  'the Chargé d’affaires a.i. of the Permanent Mission of ',
  'the Permanent Observer of ',
  'the Permanent Mission of ',
  'the Secretary-General ',
];

/** Whole titles at the start of a line; the sender after `from`; the addressee after `addressed to`. */
export function titleParts(place: Place): Proposal[] {
  const { before, offset, model } = place;
  if (model.language !== 'en') return titlesIn(place, model.language);
  const to = /\baddressed\s+to\s+((?:the\s?)?[\p{L}\s-]{0,60})$/iu.exec(before);
  if (to) return ADDRESSEES.map(text => ({ label: text, text, from: offset - to[1]!.length, detail: say`Addressee` }));
  const from =
    /^\**(?:Identical\s+letters|Letters?|Notes?\s+verbales?)\s+dated\s[^*]{0,60}\sfrom\s+((?:the\s?)?[\p{L}\s’'.-]{0,40})$/iu.exec(
      before,
    );
  if (from)
    return OFFICES.map(text => ({ label: text.trim(), text, from: offset - from[1]!.length, detail: say`Sender` }));
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
      detail: say`Title of the document`,
      kind: CompletionItemKind.Struct,
    }));
}

/** Titles in the words of another language, with places for what varies. */
function titlesIn(place: Place, language: OtherLanguage): Proposal[] {
  const { model, before, lineStart } = place;
  if (place.part > 0 || model.letter || before.trim() === '' || place.after.trim().replace(/\*/g, '') !== '') return [];
  return (['letter-title', 'identical-letters-title', 'note-verbale-title'] as const).flatMap(key => {
    const { text, certain } = term(language, key);
    if (!certain || !startsLike(before, text)) return [];
    const { label, first, snippet } = withBlanks(text);
    return [
      {
        label,
        text: `**${first}`,
        snippet: `**${snippet}**`,
        from: lineStart,
        filter: before.startsWith('*') ? `**${first}` : first,
        detail: say`Title of the document`,
        kind: CompletionItemKind.Struct,
      },
    ];
  });
}

/** The mark of the signature, below the text of a letter. */
export function signatureMarks(place: Place): Proposal[] {
  const { model, before, lineStart } = place;
  const { language, letter } = model;
  // The request for circulation is read in English alone: elsewhere the mark may follow once there is a letter.
  const above = model.main.requests[0] ?? (language === 'en' ? undefined : letter?.fact);
  if (!above || place.part > 0 || place.offset < model.offsetOf(above) || model.main.signatures.length > 0) return [];
  const mark = signedIn(language);
  const typed = before.replace(/^[*_]?\(?/, '').replace(/\)$/, '');
  if (!startsLike(typed, mark.slice(1)) || (before === '' && language !== 'en')) return [];
  const [ambassador, representative] = officesIn(language);
  return [
    {
      label: `${mark} …`,
      text: language === 'zh' ? mark : `*${mark}* `,
      snippet:
        language === 'zh'
          ? `\${1:${ambassador}}  \n\${2:${representative}}  \n\${3:姓名}${mark}`
          : `*${mark}* \${1:Given name} **\${2:Family name}**  \n\${3:${ambassador}}  \n\${4:${representative}}`,
      from: lineStart,
      filter: `*${mark.slice(0, -1)}`,
      detail: say`Signature`,
      kind: CompletionItemKind.Struct,
    },
  ];
}

/** The two lines of office under most signatures. */
function officesIn(language: Language): readonly [string, string] {
  if (language === 'en') return ['Ambassador', 'Permanent Representative'];
  const first = (key: 'ambassador' | 'permanent-representative') => term(language, key).text.split(' / ')[0]!;
  return [first('ambassador'), first('permanent-representative')];
}
