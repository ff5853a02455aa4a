import type { OtherLanguage } from '../knowledge/languages.ts';
import type { Span } from './markup.ts';
import { readNumbering } from './numbering.ts';

/**
 * The opening of a paragraph of a resolution or decision: the organ that acts (`The General Assembly,`), a preambular
 * paragraph (`Also recalling its resolution …`) or an operative one (`Requests the Secretary-General …`).
 * Spans are offsets in the text read.
 */
export interface Clause extends Span {
  readonly part: 'enacting' | 'preambular' | 'operative';
  /** The organ, or the words of the opening from the adverb to the verb and what belongs to it: `taking note with appreciation`. */
  readonly words: Span & { readonly text: string };
  /** The verb alone in small letters, without adverbs: `recalling`, `taking note`, `requests`, `decides`; '' for an organ alone. */
  readonly verb: string;
  /** `also`, `further`, `again`: the word that marks the same verb as one used before, in either place. */
  readonly again?: Span & { readonly text: string };
  /** The language of the words, if it is not English. The verb is then the opening as it stands, in small letters. */
  readonly language?: OtherLanguage;
}

const ORGAN =
  /^the\s+(?=[\p{L}\d ,’'()-]{3,160}$)(?=.{0,160}\b(?:assembly|council|board|committee|commission|conference|parties|congress|forum|meeting|group|body|summit|states|tribunal|agency|authority|organization)\b)/iu;
const SMALL = /^(?:of|the|and|on|for|to|in|as|at|by|de|serving|a|an)$/;
const ADVERB =
  /(?:also|further|again|once\s+again|once\s+more|deeply|gravely|fully|keenly|profoundly|seriously|strongly|particularly|extremely|firmly|solemnly|duly|greatly|highly|acutely|increasingly|equally|especially|urgently|unequivocally|categorically|vigorously|warmly|hereby|formally|unreservedly|reluctantly|still|likewise|in\s+addition|in\s+particular|accordingly)\s+/iy;
const AGAIN = /^(?:also|further|again|once\s+again|once\s+more|in\s+addition)\b/i;
const AGAIN_AFTER = /\s+(also|further|again|once\s+again)\b/iy;
/** Words in -ing that open a sentence and no preambular paragraph. */
const NO_PARTICIPLE =
  /^(?:during|following|including|nothing|something|according|pending|regarding|concerning|being|king|spring|morning|evening|meeting|beginning|building|training|funding|housing|ageing|nursing|string|ceiling|financing|monitoring|mainstreaming|planning|reporting|engineering)$/i;
const PARTICIPLE = /\p{L}{2,20}ing\b/iuy;
const MOOD =
  /(?:aware|concerned|convinced|mindful|conscious|cognizant|determined|alarmed|guided|appalled|disturbed|encouraged|inspired|desirous|dismayed|distressed|gratified|anxious|committed|confident|persuaded|satisfied|outraged|shocked|saddened|horrified|resolved|dedicated|pleased|troubled|impressed|motivated|moved|disappointed|united)\b/iy;
const HAVING = /\s+(\p{L}{2,20}(?:ed|d|n|t|rd|ound|de|ne))\b/iuy;
const OPERATIVE =
  /(?:accepts|acknowledges|acts|adopts|affirms|agrees|allocates|amends|appeals|applauds|appoints|appreciates|approves|asks|assures|authorizes|calls|commemorates|commends|commits|concludes|concurs|condemns|confirms|congratulates|considers|convenes|decides|declares|deems|demands|denounces|deplores|designates|determines|directs|draws|elects|emphasizes|empowers|encourages|endorses|enjoins|entrusts|envisages|establishes|expects|expresses|extends|finds|hails|holds|hopes|identifies|insists|instructs|intends|invites|looks|mandates|notes|observes|offers|opens|pays|pledges|proclaims|proposes|reaffirms|reappoints|recalls|recognizes|recommends|reconfirms|re-emphasizes|refers|regards|regrets|reiterates|rejects|reminds|renews|repeats|requests|requires|reserves|resolves|salutes|shares|stresses|suggests|supports|suspends|takes|terminates|thanks|transmits|trusts|underlines|underscores|undertakes|urges|views|warns|welcomes|wishes)\b/iy;
const VERB = /\p{L}{3,20}s\b/iuy;
/** What belongs to a verb: `takes note with appreciation of`, `calls upon`, `expresses its deep concern`. */
const WITH_NOTE = /\s+note\b/iy;
const WITH_MIND = /\s+in\s+mind\b/iy;
const PARTICLE = /\s+(?:upon|for|on|forward|attention|tribute)\b/iy;
const MANNER =
  /\s+with\s+(?:\p{L}{2,20}\s+){0,2}(?:appreciation|satisfaction|concern|regret|interest|approval|alarm|grief|dismay|thanks|gratitude|disappointment|indignation)\b/iuy;

const LEAD = /\s*[“"«„]?\s*/y;

/**
 * Reads the opening of a paragraph; undefined where it opens otherwise. Only the first 240 characters are looked at.
 * `marked` is where italic type that begins the paragraph ends: behind a number it marks a verb, whichever it is.
 * `number` is the number before the paragraph.
 */
export function readClause(text: string, marked = 0, number = readNumbering(text.slice(0, 60))): Clause | undefined {
  const head = text.slice(0, 240);
  if (number && number.style !== 'arabic' && number.style !== 'arabic-bracket') return undefined;
  LEAD.lastIndex = number?.end ?? 0;
  const start = LEAD.lastIndex + (LEAD.exec(head)?.[0].length ?? 0);
  const first = head.charCodeAt(start);
  if (!(first >= 65 && first <= 90)) return undefined;
  return (
    (number ? undefined : enacting(text, head, start)) ??
    preambular(head, start, number !== undefined) ??
    operative(head, start, number ? marked : 0)
  );
}

function enacting(text: string, head: string, start: number): Clause | undefined {
  if (head.slice(start, start + 4).toLowerCase() !== 'the ') return undefined;
  const line = text.slice(start, start + 400).trimEnd();
  const colon = /^(.{5,160}?)\s+(decides|resolves|recommends|adopts)(?:\s+that)?\s*:$/.exec(line);
  const organ = colon ? colon[1]! : line.replace(/[,:]$/, '');
  if (!ORGAN.test(organ) || !organ.split(/[\s,]+/).every(word => SMALL.test(word) || /^[^a-z]/.test(word)))
    return undefined;
  const words = { start, end: start + organ.length, text: organ };
  return { start, end: start + line.length, part: 'enacting', words, verb: colon?.[2] ?? '' };
}

function preambular(head: string, start: number, numbered: boolean): Clause | undefined {
  if (numbered) return undefined;
  const verbAt = afterAdverbs(head, start);
  const word = sticky(PARTICIPLE, head, verbAt) ?? sticky(MOOD, head, verbAt);
  if (!word || NO_PARTICIPLE.test(word)) return undefined;
  const having = /^having$/i.test(word) ? sticky(HAVING, head, verbAt + word.length) : undefined;
  return clauseOf('preambular', head, start, verbAt, word + (having ?? ''));
}

function operative(head: string, start: number, marked: number): Clause | undefined {
  const verbAt = afterAdverbs(head, start);
  const word = sticky(OPERATIVE, head, verbAt) ?? (marked > verbAt ? sticky(VERB, head, verbAt) : undefined);
  return word ? clauseOf('operative', head, start, verbAt, word) : undefined;
}

function clauseOf(part: Clause['part'], head: string, start: number, verbAt: number, word: string): Clause {
  let end = verbAt + word.length;
  let verb = word;
  let again = againIn(head, start, verbAt);
  const take = (expression: RegExp, ofVerb: boolean) => {
    const found = sticky(expression, head, end);
    if (!found) return false;
    end += found.length;
    if (ofVerb) verb += found;
    return true;
  };
  const after = () => {
    const found = again ? undefined : sticky(AGAIN_AFTER, head, end);
    if (!found) return;
    again = { start: end + found.length - found.trimStart().length, end: end + found.length, text: found.trim() };
    end += found.length;
  };
  after();
  if (/^tak(?:es|ing)$/i.test(word)) take(WITH_NOTE, true);
  else if (/^bearing$/i.test(word)) take(WITH_MIND, true);
  else if (/^(?:calls|looks|draws|pays)$/i.test(word)) take(PARTICLE, true);
  after();
  take(MANNER, false);
  const words = { start, end, text: head.slice(start, end) };
  return { start, end, part, words, verb: verb.toLowerCase().replace(/\s+/g, ' '), ...(again && { again }) };
}

function againIn(head: string, start: number, verbAt: number): Clause['again'] {
  const found = AGAIN.exec(head.slice(start, verbAt));
  return found ? { start, end: start + found[0].length, text: found[0] } : undefined;
}

function afterAdverbs(head: string, start: number): number {
  let at = start;
  for (let i = 0; i < 3; i++) at += sticky(ADVERB, head, at)?.length ?? 0;
  return at;
}

function sticky(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}

/** The mark with which a paragraph ends, before notes and closing quotation marks, and the word that joins the next. */
export interface Ending extends Span {
  /** `,`, `;`, `.`, `:` or, where the paragraph has none, the empty string. */
  readonly mark: string;
  readonly joined?: 'and' | 'or';
}

/** Calls of notes in every dress, also the bare figures of extracted text, and closing marks. */
const CLOSERS = /(?:\[\^[^\]]{1,20}\]|\s\d{1,3}\/|(?<=\p{L}[,;.:])\d{1,3}|[”"’»)\]*¹²³⁰⁴-⁹\s])$/u;
const JOINED = /\s(and|or)$/i;
const MARKS = ',;.:،؛。；：，';

/** Finds the last mark of the paragraph text[start, end); an empty stretch at its end where there is none. */
export function readEnding(text: string, start: number, end: number): Ending {
  let tail = text.slice(Math.max(start, end - 80), end);
  const base = end - tail.length;
  let joined: string | undefined;
  for (let i = 0; i < 20; i++) {
    const word = joined ? undefined : JOINED.exec(tail);
    const closer = word ?? CLOSERS.exec(tail);
    if (!closer) break;
    joined ??= word?.[1];
    tail = tail.slice(0, closer.index);
  }
  const last = tail.at(-1) ?? '';
  const at = base + tail.length;
  if (!MARKS.includes(last) || last === '') return { start: end, end, mark: '' };
  return { start: at - 1, end: at, mark: last, ...(joined && { joined: joined.toLowerCase() as 'and' | 'or' }) };
}
