import type { Enactment } from './document.ts';
import type { BlockFacts, Fact } from './facts.ts';
import type { DocumentKind } from './kind.ts';
import { CHARTER, titlesInLanguages } from './kind-in-languages.ts';

/** Why a document is held to be of its kind. */
export interface KindEvidence {
  readonly kind: DocumentKind;
  /** The kind of the document that this one corrects. */
  readonly of?: DocumentKind;
  /** Where the words stand that decided; `choice` where the kind was given, `nothing` where no words tell it. */
  readonly by: 'symbol' | 'title' | 'text' | 'choice' | 'nothing';
  /** What the words tell, where the kind was given. */
  readonly instead?: KindEvidence;
  /** The words that decided, as they stand in the document. */
  readonly words: string;
  /** The fact that holds them. */
  readonly fact?: Fact;
}

/** What the fold over a document knows of its head. */
export interface Head {
  readonly symbol: Fact<'masthead'> | undefined;
  readonly letter: Fact<'title'> | undefined;
  /** The titles of the document, without those of its agenda items. */
  readonly titles: readonly Fact<'title'>[];
  readonly agendaTitles: readonly Fact<'title'>[];
  /** The resolutions and decisions that the document itself holds, without its annexes. */
  readonly enactments: readonly Enactment[];
  readonly blocks: readonly BlockFacts[];
}

/** Something that may tell the kind: words and the fact that holds them. */
interface Clue {
  readonly text: string;
  readonly fact: Fact;
}

/**
 * Where words tell the kind. `symbol`: the symbol of the document. `any`: every title and line of the head. `own`: the
 * same, but for the titles of agenda items, which may speak of another document. `title`: what the fold takes for titles.
 * `text`: the first words of the text.
 */
type Place = 'symbol' | 'any' | 'own' | 'title' | 'text';

interface Test {
  readonly kind: DocumentKind;
  readonly place: Place;
  readonly words: RegExp;
  /** Words that must stand somewhere in the head, too. */
  readonly beside?: RegExp;
}

/** What outranks the title of a letter. A space in the words of a test is any white space. */
const ABOVE_LETTERS: readonly Test[] = [
  test('corrigendum', 'symbol', String.raw`/Corr\.\d`),
  test('corrigendum', 'any', String.raw`^corrigendum(?: \d{1,3})?\W*$`),
  test('request-for-item', 'any', '^request for the inclusion of an?\\b'),
];

/** The order matters: what stands first outranks what stands below. */
const TESTS: readonly Test[] = [
  test('presidential-statement', 'symbol', '/PRST/'),
  test('ngo-statement', 'symbol', '/NGO/'),
  test('meeting-record', 'symbol', String.raw`/(?:PV|SR)\.\d`),
  test('admin-issuance', 'symbol', '^ST/(?:IC|AI|SGB)/'),
  test('budget-fascicle', 'symbol', String.raw`^A/\d{2,3}/6 ?\((?:Sect|Plan|Income|Introduction|Part)`),
  test('treaty-body-decision', 'symbol', String.raw`^(?:CCPR|CAT|CEDAW|CRPD|CERD|CED|CRC|CMW|E)/C.{0,20}/D/\d{1,4}/`),
  test('concluding-observations', 'symbol', String.raw`^(?:CCPR|CAT|CEDAW|CRPD|CERD|CED|CRC|CMW|E)/C.{0,20}/CO/\d`),
  test(
    'amendment',
    'own',
    String.raw`:\*?\s*(?:revised )?(?:sub-)?amendments?\b|^(?:sub-)?amendments? (?:to|submitted by)\b`,
  ),
  test('draft-resolution', 'any', String.raw`:\*?\s*(?:revised )?draft resolution\b|^(?:revised )?draft resolution\b`),
  test('draft-decision', 'any', String.raw`:\*?\s*(?:revised )?draft decision\b|^(?:revised )?draft decision\b`),
  test('resolution', 'any', String.raw`^resolutions? (?:adopted by|\d{1,4}(?: \(\d{4}\))?)`),
  test('resolution', 'own', String.raw`^\d{1,4} \(\d{4}\)\. resolution of\b`),
  test('treaty-body-decision', 'own', '^(?:decision|views) adopted by the committee (?:under|on)\\b'),
  test('decision', 'any', '^decisions? (?:adopted|\\d)'),
  // The decisions of the General Assembly are numbered from 401 on.
  test('decision', 'any', String.raw`^\d{1,2}/[4-9]\d\d[.\s]`),
  test('resolution', 'any', String.raw`^\d{1,4}/\d{1,3}[.\s]`),
  test('decision', 'own', '\\baction taken by the (?:conference|council|board|commission|assembly|meeting)\\b'),
  test(
    'presidential-statement',
    'any',
    "^(?:statement by the president of the (?:security )?council|president[’']s statement)",
  ),
  test('ngo-statement', 'any', '^(?:joint )?statement submitted by\\b'),
  test('concluding-observations', 'any', '^concluding observations\\b'),
  test(
    'admin-issuance',
    'any',
    "^(?:information circular|administrative instruction|secretary-general[’']s bulletin)\\b",
  ),
  test(
    'meeting-record',
    'any',
    '^(?:summary|provisional|verbatim)(?: summary| verbatim)? record\\b|^\\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting$',
  ),
  test('working-paper', 'any', '^working paper\\b|:\\*?\\s*working paper$'),
  test('note', 'any', '^note by (?:the|its) .{0,60}'),
  test('mission-report', 'own', '^report of the (?:security council )?mission\\b'),
  test('draft-report', 'own', '^draft (?:\\w{3,12} )?report\\b'),
  test('sg-report', 'own', '^(?!.{0,80}\\bon the report)[^:;]{0,60}\\breport of the secretary-general\\b'),
  test('sg-report', 'own', '^[^:;]{0,30}\\breport of \\w{3} sec\\w{3,6}y-general\\b'),
  test(
    'committee-report',
    'own',
    '^(?:\\w{4,10} )?report of the .{0,90}?\\b(?:committee|commission|council|board|panel|working group|conference|tribunal)\\b',
  ),
  test(
    'provisional-agenda',
    'own',
    '^(?:annotated |revised |unedited |draft ){0,2}(?:provisional agenda|preliminary list|supplementary list|agenda of the)\\b(?!.*report)|^annotations to the provisional agenda\\b|^annotated agenda\\b',
  ),
  test('report', 'own', '^(?:\\w{4,10} )?reports? (?:of|on|by)\\b|^(?:annual|progress|interim|final) report\\b'),
  test(
    'conference-outcome',
    'own',
    '\\b(?:declaration|strategy|(?:programme|plan|platform) (?:of|for) action|outcome document|final (?:document|act))\\b',
    '\\b(?:conference|summit) (?:on|for)\\b',
  ),
  test('working-paper', 'symbol', String.raw`/(?:WP|CRP)\.\d`),
  test('resolution', 'symbol', '/RES/'),
  test('decision', 'symbol', '/DEC/'),
  test('budget-fascicle', 'own', '^proposed programme budget for\\b', '^section \\d{1,2}\\w?\\b'),
  test('charter', 'own', '^charter of the united nations$'),
  test('charter', 'any', CHARTER.source),
  test(
    'presidential-statement',
    'text',
    '\\bthe president of the (?:security )?council made the following statement\\b',
  ),
  test('ngo-statement', 'text', '^the secretary-general has received the following statement\\b'),
  test('note-verbale', 'text', '^the permanent (?:observer )?mission .{0,120}\\bpresents? its compliments to\\b'),
  test('meeting-record', 'text', '^the meeting was (?:called to order|resumed) at\\b'),
];

/** How far from the top words may tell the kind, in blocks and in characters of one block. */
const REACH = 40;
const LONGEST_LINE = 700;
const OPENING = 500;
const LONGEST_CLUE = 300;
/** A heading below which the text has begun. */
const BODY = /^(?:[IVXLC]{1,7}\.\s|(?:summary|introduction|contents|annex)\b)/i;
/** The title of an adopted resolution or decision: `48/12. Measures …`, `47 (1948). Resolution of 21 April 1948`. */
const ADOPTED = /^(?:\d{1,4}\/\d{1,3}|\d{1,4}\s\(\d{4}\)|\d{1,5}\s\([IVXLC]+\))/;

/** The verb of a decision in each of the languages. */
const DECIDES = /^(?:decides$|décide$|decide$|постановляет$|تقرر$|决定)/;

/** Finds the kind of a document and what tells it. Total and linear. */
export function kindEvidence(head: Head): KindEvidence {
  const clues = new Clues(head);
  const others = () => titlesInLanguages().map(([kind, words]): Test => ({ kind, place: 'title', words }));
  const plain = () =>
    ofLetter(head) ??
    clues.first(TESTS) ??
    clues.first(others()) ??
    ofEnactment(head) ?? { kind: 'other', by: 'nothing', words: '' };
  const above = clues.first(ABOVE_LETTERS);
  if (above?.kind !== 'corrigendum') return above ?? plain();
  const { kind } = plain();
  return kind === 'other' ? above : { ...above, of: kind };
}

function ofLetter({ letter }: Head): KindEvidence | undefined {
  const value = letter?.value.letter;
  if (!letter || !value) return undefined;
  return {
    kind: value.form,
    by: 'title',
    words: letter.value.text.slice(value.lead.start, value.lead.end),
    fact: letter,
  };
}

/** A document that is known by nothing but the organ that acts in it. One that was adopted says when, or has a number. */
function ofEnactment({ enactments, symbol }: Head): KindEvidence | undefined {
  const first = enactments[0];
  if (!first) return undefined;
  const limited = /\/L\.\d/.test(symbol?.text ?? '');
  const isAdopted = (each: Enactment) => each.adoption.length > 0 || ADOPTED.test(each.title?.value.text ?? '');
  const adopted = !limited && enactments.some(isAdopted);
  const decides = first.preamble.length === 0 && DECIDES.test(first.operative[0]?.value.verb ?? '');
  const kind = decides ? (adopted ? 'decision' : 'draft-decision') : adopted ? 'resolution' : 'draft-resolution';
  return { kind, by: 'text', words: first.enacting.value.words.text, fact: first.enacting };
}

/** The places of a head where words tell its kind, each read when first asked for. */
class Clues {
  readonly #head: Head;
  #lines: readonly Clue[] | undefined;
  #opening: Clue | undefined;

  constructor(head: Head) {
    this.#head = head;
  }

  first(tests: readonly Test[]): KindEvidence | undefined {
    for (const each of tests) {
      const found = this.#find(each);
      if (found) return found;
    }
    return undefined;
  }

  #find({ kind, place, words, beside }: Test): KindEvidence | undefined {
    for (const { text, fact } of this.#at(place)) {
      const match = words.exec(
        text.length > LONGEST_CLUE ? text.slice(0, place === 'text' ? OPENING : LONGEST_CLUE) : text,
      );
      if (!match) continue;
      if (beside && !this.#at('any').some(clue => beside.test(clue.text))) continue;
      const by = place === 'symbol' || place === 'text' ? place : 'title';
      return { kind, by, words: place === 'symbol' ? text : match[0].replace(/^[:*\s]+|\s+$/g, ''), fact };
    }
    return undefined;
  }

  #at(place: Place): readonly Clue[] {
    const { titles, agendaTitles } = this.#head;
    if (place === 'symbol') return this.#symbol();
    if (place === 'title') return [...titles, ...agendaTitles].map(clueOf);
    this.#lines ??= this.#read();
    if (place === 'text') return this.#opening ? [this.#opening] : [];
    if (place === 'own' || agendaTitles.length === 0) return this.#lines;
    return [...this.#lines, ...agendaTitles.map(clueOf)];
  }

  /** The symbol of the masthead, or the one that stands on a line of its own or beside the words above it. */
  #symbol(): readonly Clue[] {
    const { symbol, blocks } = this.#head;
    if (symbol) return [{ text: symbol.text, fact: symbol }];
    const first = blocks.find(facts => facts.shape !== 'blank' && facts.shape !== 'comment');
    if (!first || first.block.contentEnd > LONGEST_LINE) return [];
    return first.entities('symbol').map(fact => ({ text: fact.text, fact }));
  }

  /** The titles, then the lines in plain type above the text. */
  #read(): readonly Clue[] {
    const { titles, agendaTitles, blocks } = this.#head;
    const known = new Set<Fact>([...titles, ...agendaTitles]);
    const lines: Clue[] = [];
    for (let i = 0; i < blocks.length && i < REACH; i++) {
      const facts = blocks[i]!;
      if (facts.shape === 'blank' || facts.shape === 'comment' || facts.shape === 'table') continue;
      if (facts.titles.some(title => known.has(title))) continue;
      if (this.#begins(facts)) break;
      for (const title of facts.titles) lines.push(clueOf(title));
      if (facts.titles.length > 0) continue;
      for (const line of facts.headerLines) {
        if (!line.fact) lines.push({ text: line.text, fact: line.unread() });
      }
    }
    return [...titles.map(clueOf), ...lines];
  }

  /** True where the text of the document begins with a block. */
  #begins(facts: BlockFacts): boolean {
    const { plain, block } = facts;
    const text = plain.text.trimStart();
    const heading = facts.titles.length > 0 && BODY.test(text);
    const running = block.contentEnd > LONGEST_LINE || /^[“"]?\p{L}.{60,}[.,:;]$/su.test(text.trimEnd());
    if (!heading && !running && !facts.numbering && !facts.enacting && facts.shape !== 'list') return BODY.test(text);
    if (!heading) {
      const words = text.slice(0, OPENING);
      this.#opening = {
        text: words.replace(/^\d{1,3}\.\s+/, ''),
        fact: facts.fact('title', { text: words, strong: false, glued: false }, { start: 0, end: plain.text.length }),
      };
    }
    return true;
  }
}

function clueOf(fact: Fact<'title'>): Clue {
  return { text: fact.value.text, fact };
}

function test(kind: DocumentKind, place: Place, words: string, beside?: string): Test {
  const expression = (source: string) => new RegExp(source.replaceAll(' ', '\\s+'), place === 'symbol' ? '' : 'i');
  return { kind, place, words: expression(words), ...(beside && { beside: expression(beside) }) };
}
