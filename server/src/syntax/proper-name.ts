import type { Span } from './markup.ts';

/** Words that name treaties, meetings, institutions and publications when they have a capital. */
const NOUN =
  'Treat(?:y|ies)|Conventions?|Protocols?|Agreements?|Accords?|Declarations?|Covenants?|Memorand(?:um|a)|Pacts?|Armistice|Statutes?|Constitutions?|Conferences?|Congress(?:es)?|Summits?|Symposium|Forum|Festival|Universit(?:y|ies)|Colleges?|Institutes?|Academy|Banks?|Agency|Agencies|Foundations?|Associations?|Federations?|Leagues?|Societ(?:y|ies)|Company|Corporation|Airlines?|Airways|Press|Journals?|Review|Gazette|Clubs?|Church|Museum|Funds?|Programmes?|Projects?';
const JOINING =
  'of|on|for|between|with|in|to|against|concerning|relating|regarding|respecting|and|the|by|at|from|under|its|de|du|la';
/** From such a word over capitalised and joining words to the end of the text. */
const OPENED = new RegExp(
  `(?<![\\p{L}])(?:${NOUN})(?:\\s+(?:\\p{Lu}[\\p{L}’'.-]*|${JOINING}|\\d{4}))*\\s+(?:\\p{Lu}[\\p{L}’'.-]*\\s+)?$`,
  'u',
);
const CLOSED = new RegExp(`^(?:\\s+\\p{Lu}[\\p{L}’'-]*){0,3}\\s+(?:${NOUN})(?![\\p{L}])`, 'u');
const REACH = 140;

/**
 * True where a stretch belongs to the name of a treaty, meeting, institution, publication or court case, which keeps
 * the words it was given: `the Treaty of Peace with Japan`, `the Swaziland Sugar Association`, `Congo v. Belgium`.
 * Looks at a bounded piece of text on either side.
 */
export function inProperName(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  if (/\bv\.\s+(?:the\s+)?$/.test(before) || /^\s+v\.\s/.test(after)) return true;
  return CLOSED.test(after) || OPENED.test(before);
}
