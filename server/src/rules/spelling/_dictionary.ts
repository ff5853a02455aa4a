import { type Spelling, type SpellingCategory, spellingsOf, WORD } from '../../knowledge/spelling.ts';
import { lastAsked, proseOf, startsSentence } from '../../model/prose.ts';
import { say } from '../../text/say.ts';
import { likeCase, type ProseRule, proseRule, type SlipAt } from '../prose.ts';

interface Hit extends SlipAt {
  readonly spelling: Spelling;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** A verb may stand where a compound noun is meant: “measures to counter terrorism”, “to prevent and counter terrorism”. */
const AFTER_TO = /\b(?:to|and|or)\s$/;

/** The slips of a block in every category, looked up together. */
const slipsIn = lastAsked(facts => [...lookUp(proseOf(facts))]);

function* lookUp(prose: string): Generator<Hit> {
  let from = 0;
  for (const word of prose.matchAll(WORD)) {
    if (word.index < from) continue;
    const hit = hitAt(prose, word[0], word.index);
    if (!hit) continue;
    from = hit.end;
    yield hit;
  }
}

function hitAt(prose: string, word: string, start: number): Hit | undefined {
  for (const spelling of spellingsOf(word)) {
    const end = start + spelling.wrong.length;
    const text = prose.slice(start, end).replace(/\s/g, ' ');
    if (text.toLowerCase() !== spelling.wrong.toLowerCase() || !endsWord(prose, end)) continue;
    if (!isOwn(prose, text, spelling, start)) continue;
    const severity = spelling.basis === 'general' && spelling.category !== 'typo' ? 'hint' : undefined;
    const right = spelling.wrong[0] === text[0] ? spelling.right : likeCase(text, spelling.right);
    return { spelling, start, end, text: prose.slice(start, end), right, ...(severity && { severity }) };
  }
  return undefined;
}

function endsWord(prose: string, end: number): boolean {
  const next = prose[end] ?? ' ';
  return !WORD_CHARACTER.test(next) && !(next === '-' && WORD_CHARACTER.test(prose[end + 1] ?? ' '));
}

/** A capital within a sentence makes a name, which keeps its spelling; a word in capitals may be one. */
function isOwn(prose: string, text: string, { wrong, category }: Spelling, start: number): boolean {
  if (category === 'compound' && wrong.includes(' ') && AFTER_TO.test(prose.slice(Math.max(0, start - 5), start)))
    return false;
  if (text === wrong) return true;
  if (text.slice(1) !== wrong.slice(1)) return false;
  return startsSentence(prose, start) && !/^\s\p{Lu}/u.test(prose.slice(start + text.length, start + text.length + 2));
}

type Category = SpellingCategory | 'recent';

function categoryOf({ basis, category }: Spelling): Category {
  return basis === 'recent' ? 'recent' : category;
}

type SpellingRule = Omit<ProseRule, 'find' | 'message' | 'words'> & Partial<Pick<ProseRule, 'message'>>;

/** Declares a rule about the spellings of one category or several, or about practice that has changed of late. */
export function spellingRule(category: Category | readonly Category[], rule: SpellingRule) {
  return proseRule({
    message: ({ text, right }) => say`“${text}” is not the United Nations spelling; write “${right}”.`,
    ...rule,
    words: true,
    find: (_, facts) => slipsIn(facts).filter(hit => [category].flat().includes(categoryOf(hit.spelling))),
  });
}
