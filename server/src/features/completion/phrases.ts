import { CompletionItemKind } from 'vscode-languageserver-types';
import { ordinalWords } from '../../knowledge/ordinals.ts';
import { andAnnexes, documentOf, organsOf, seeAnnexes } from '../../rules/letter/_shared.ts';
import { assemblySessionLine } from '../../rules/session/_shared.ts';
import { formatItems } from '../../syntax/agenda.ts';
import { upperFirst } from '../../text/case.ts';
import { say } from '../../text/say.ts';
import { type Place, type Proposal, startsLike, withBlanks } from './place.ts';

/** A sentence, or the beginning of one, with `⟨places⟩` for what only the writer knows. */
export interface Phrase {
  readonly text: string;
  readonly detail: string;
}

/** So much of a line is looked at; whoever has written more knows how to go on. */
const REACH = 120;

/** Sentences in which letters and resolutions say the same thing in the same words, with what the document tells filled in. */
export function phrases(place: Place): Proposal[] {
  const typed = typedPhrase(place);
  if (typed === undefined) return [];
  return phrasesAt(place, typed).map(({ text, detail }) => {
    const { label, first, snippet } = withBlanks(text);
    const from = place.offset - typed.length;
    const kind = CompletionItemKind.Snippet;
    const filter = /^[*_]/.test(typed) ? first : bare(first);
    return { label: bare(label), text: first, ...(first !== text && { snippet }), from, filter, detail, kind };
  });
}

/** The beginning of a phrase before the cursor, where one may begin; undefined elsewhere. */
export function typedPhrase({ model, zone, before, after, part }: Place): string | undefined {
  const open = model.language === 'en' && part === 0 && (zone === 'body' || zone === 'blank');
  if (!open || before.length > REACH || after.trim() !== '') return undefined;
  return before.replace(/^\s*(?:\d{1,3}\.\s+)?/, '');
}

/** The phrases of the document that begin with what was typed. */
export function phrasesAt(place: Place, typed: string): readonly Phrase[] {
  const { model, offset } = place;
  const clauses = bare(typed).trim() === '' ? [] : clausesAt(place);
  const letter = model.title && offset > model.offsetOf(model.title) ? lettersPhrases(place) : [];
  return [...letter, ...clauses].filter(({ text }) => startsLike(bare(typed), bare(text)));
}

function lettersPhrases(place: Place): Phrase[] {
  const { model, offset } = place;
  const { letter } = model;
  const signature = model.main.signatures[0];
  if (!letter || (signature && offset > model.offsetOf(signature))) return [];
  const isElsewhere = (fact: Parameters<typeof model.offsetOf>[0]) => {
    const at = model.offsetOf(fact);
    return at < place.lineStart || at > offset;
  };
  const count = model.parts.filter(part => part.level === 'annex').length;
  const isAsked = model.main.requests.some(isElsewhere);
  const isAnnounced = model
    .facts('annex-reference')
    .some(({ fact, part }) => part === 0 && fact.value.form === 'see' && isElsewhere(fact));
  const see = isAnnounced ? '' : seeAnnexes(Math.max(1, count));
  const note = letter.value.form === 'note-verbale';
  const sentences = note ? notesSentences(place, see) : lettersSentences(see);
  return isAsked ? sentences : [...sentences, requestOf(place, note, isAnnounced ? Math.max(1, count) : count)];
}

function lettersSentences(see: string): Phrase[] {
  const sentence = (text: string, detail: string) => ({ text, detail });
  return [
    sentence(`I have the honour to transmit herewith ⟨the text of a statement⟩${see}.`, say`Sends a text as an annex`),
    sentence(
      'I have the honour to bring to your attention ⟨the following⟩.',
      say`Tells something in the letter itself`,
    ),
    sentence('I have the honour to refer to ⟨my letter dated 3 December 2003⟩.', say`Goes on from an earlier document`),
    sentence(
      'On instructions from my Government, I have the honour to ⟨inform you of the following⟩.',
      say`Speaks for the Government`,
    ),
    sentence(
      'Further to my letter dated ⟨3 December 2003⟩ (⟨symbol⟩), I have the honour to ⟨inform you of the following⟩.',
      say`Goes on from an earlier letter`,
    ),
  ];
}

/** Notes verbales speak in the third person, in the name of their sender. */
function notesSentences(place: Place, see: string): Phrase[] {
  const sender = senderOf(place) ?? 'The Permanent Mission of ⟨Member State⟩ to the United Nations';
  const addressee = addresseeOf(place) ?? 'the Secretary-General';
  return [
    {
      text: `${sender} presents its compliments to ${addressee} and has the honour to ⟨transmit herewith the text of a statement⟩${see}.`,
      detail: say`First sentence of a note verbale`,
    },
  ];
}

function senderOf({ model }: Place): string | undefined {
  const { value, fact, split } = model.letter!;
  if (split || !value.sender) return undefined;
  const words = fact.value.text.slice(value.sender.start, value.sender.end).replace(/\s+/g, ' ');
  const whole = words.endsWith('United Nations') ? words : `${words} to the United Nations`;
  return upperFirst(whole);
}

function addresseeOf({ model }: Place): string | undefined {
  const { value, fact, split } = model.letter!;
  if (split || !value.addressee) return undefined;
  return fact.value.text.slice(value.addressee.start, value.addressee.end).replace(/\s+/g, ' ');
}

function requestOf(place: Place, note: boolean, annexes: number): Phrase {
  const { model } = place;
  const organs = organsOf(model);
  const document = documentOf(
    organs.length > 0 ? organs : ['⟨General Assembly⟩'],
    formatItems(model.agenda?.value.refs ?? []),
  );
  const detail = say`Asks for circulation`;
  if (!note)
    return {
      text: `I should be grateful if you would have the present letter${andAnnexes(annexes)} circulated as a ${document}.`,
      detail,
    };
  const mission = senderOf(place)?.replace(/ (?:of|to) .*$/, '') ?? 'The Permanent Mission';
  return {
    text: `${mission} would be grateful if the present note verbale${andAnnexes(annexes)} could be circulated as a ${document}.`,
    detail,
  };
}

/** Words without marks of type. */
const bare = (words: string) => words.replace(/[*_]/g, '');

const PREAMBLE = [
  'Recalling ⟨its earlier resolutions⟩,',
  'Reaffirming ⟨the purposes and principles of the Charter of the United Nations⟩,',
  'Guided by the purposes and principles of the Charter of the United Nations,',
  'Bearing in mind ⟨the provisions of the Charter⟩,',
  'Having considered ⟨the report of the Secretary-General⟩,',
  'Taking note of ⟨the report of the Secretary-General⟩,',
  'Taking note with appreciation of ⟨the report of the Secretary-General⟩,',
  'Noting with concern ⟨that⟩,',
  'Noting with satisfaction ⟨that⟩,',
  'Deeply concerned ⟨at⟩,',
  'Convinced ⟨that⟩,',
  'Recognizing ⟨that⟩,',
  'Acknowledging ⟨that⟩,',
  'Emphasizing ⟨that⟩,',
  'Stressing ⟨the importance of⟩,',
  'Welcoming ⟨the progress made⟩,',
  'Expressing its appreciation ⟨to⟩,',
  'Mindful ⟨of⟩,',
  'Determined ⟨to⟩,',
];

const OPERATIVE = [
  'Reaffirms ⟨that⟩;',
  'Takes note of ⟨the report of the Secretary-General⟩;',
  'Takes note with appreciation of ⟨the report of the Secretary-General⟩;',
  'Welcomes ⟨the progress made⟩;',
  'Expresses its appreciation to ⟨the Secretary-General⟩ for ⟨his report⟩;',
  'Calls upon ⟨all States⟩ to ⟨cooperate⟩;',
  'Urges ⟨all States⟩ to ⟨cooperate⟩;',
  'Invites ⟨Member States⟩ to ⟨consider⟩;',
  'Encourages ⟨Member States⟩ to ⟨contribute⟩;',
  'Recommends ⟨that⟩;',
  'Emphasizes ⟨the importance of⟩;',
  'Stresses ⟨the need for⟩;',
  'Recognizes ⟨that⟩;',
  'Endorses ⟨the recommendations⟩;',
  'Condemns ⟨all acts of⟩;',
  'Decides ⟨to⟩;',
  'Requests the Secretary-General to ⟨take the necessary action⟩;',
];

/** Openings of the paragraphs of a resolution: participles above, verbs below. The opening words stand in italics. */
function clausesAt({ model, offset, before, part }: Place): Phrase[] {
  const { snapshot } = model;
  const here = snapshot.blockAt(offset);
  const enactment = model.enactments.findLast(each => each.part === part && each.from < here);
  if (enactment?.enacting.value.verb !== '') return [];
  const isBelow = enactment.operative.some(fact => snapshot.indexOf(fact.block) < here);
  const numbered = /^\s*\d{1,3}\.\s/.test(before);
  const preamble = PREAMBLE.map(text => ({ text: inItalics(text), detail: say`Preambular paragraph` }));
  const operative = [...OPERATIVE, ...endings(model)].map(text => ({
    text: inItalics(text),
    detail: say`Operative paragraph`,
  }));
  return numbered || isBelow ? operative : [...preamble, ...operative];
}

/** The paragraphs with which resolutions end, for the session and the item of the document. */
function endings(model: Place['model']): string[] {
  const session = assemblySessionLine(model)?.value.number;
  const next = session === undefined ? undefined : ordinalWords(session + 1);
  const title = model.agendaTitles.length === 1 ? model.agendaTitles[0]!.value.text.replace(/\s+/g, ' ') : undefined;
  return [
    'Decides to remain seized of the matter.',
    ...(next
      ? [
          `Requests the Secretary-General to report to the General Assembly at its ${next} session on the implementation of the present resolution;`,
          `Decides to include in the provisional agenda of its ${next} session the item entitled “${title ?? '⟨title of the item⟩'}”.`,
        ]
      : []),
  ];
}

const OPENING =
  /^(?:Takes note with appreciation|Taking note with appreciation|Takes note|Taking note|Bearing in mind|Having considered|Noting with \p{Ll}+|Deeply concerned|Expresses its appreciation|Expressing its appreciation|Calls upon|Guided by|\p{L}+)/u;

function inItalics(text: string): string {
  return text.replace(OPENING, '*$&*');
}
