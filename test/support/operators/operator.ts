/** A way to spoil a clean document, and the rules of which one must see it. */
export interface Operator {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly rules: readonly string[];
  /** A fix of the finding gives the document back. */
  readonly restores: boolean;
  /** What a document must say to be spoilt so; any document that `from` fits, where absent. */
  readonly where?: RegExp;
}

/** `rules`: ids with a space between. An operator that changes nothing in a document is not counted for it. */
export const operator = (
  name: string,
  from: string | RegExp,
  to: string,
  rules: string,
  restores = true,
): Operator => ({
  name,
  from,
  to,
  rules: rules.split(' '),
  restores,
});

/** For letters and notes verbales only. */
export const inLetters = (each: Operator): Operator => ({
  ...each,
  where: /^\*\*(?:Letter|Identical letters|Note verbale) dated /m,
});

/** For reports of the Secretary-General only: the Secretariat’s own words. */
export const inReports = (each: Operator): Operator => ({
  ...each,
  where: /^\*\*Report of the Secretary-General\*\*$/m,
});

/** For notes verbales only. */
export const inNotesVerbales = (each: Operator): Operator => ({ ...each, where: /^\*\*Note verbale dated /m });

/** For documents that hold a whole resolution, in italics, below a masthead. */
export const inResolutions = (all: readonly Operator[]): readonly Operator[] =>
  all.map(each => ({ ...each, where: /^Distr\.[\s\S]*^\*The (?:General|Security|Economic)/m }));

/** A sentence more, to be put where `END_OF_LETTER` or `END_OF_PARAGRAPH` finds a full stop. */
export const add = (sentence: string): string => `. ${sentence}.`;

/** The full stop of the first paragraph of a letter or note verbale: words of a sponsor, whose style is judged mildly. */
export const END_OF_LETTER = /(?<=^(?:I have the honour|The Permanent Mission of|On instructions)[^\n]*)\.$/m;

/** The full stop of the first paragraph of a report or note: the Secretariat’s own words. */
export const END_OF_PARAGRAPH = /(?<=^1\. [^\n]*)\.$/m;

/** Sentences put into a report, in the Secretariat’s own words: what is wrong with each, the sentence, the rules. */
export const inOwnWords = (slips: readonly (readonly [string, string, string])[]): Operator[] =>
  slips.map(([name, words, rules]) =>
    inReports(operator(`report: ${name}`, END_OF_PARAGRAPH, add(words), rules, false)),
  );

/** A slip in words that a report has, which a fix takes back: what is wrong, the words, the slip, the rules. */
export const inWords = (slips: readonly (readonly [string, RegExp, string, string])[]): Operator[] =>
  slips.map(([name, from, to, rules]) => inReports(operator(`report: ${name}`, from, to, rules)));
