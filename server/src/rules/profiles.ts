import type { Rule, Severity } from './rule.ts';

/** Ways of looking at documents. */
export const PROFILES = ['default', 'strict', 'submission', 'mun', 'archive'] as const;
export type Profile = (typeof PROFILES)[number];

/** What each is for, in words for people who choose one. */
export const PROFILE_NOTES: Readonly<Record<Profile, string>> = {
  default: 'A drafter’s: errors, breaches of written conventions, and what is probably worth a look.',
  strict: 'An editor’s pass: nothing is passed over. Hints are shown as information, informations as warnings.',
  submission: 'Only what would have the document returned: errors.',
  mun: 'Papers of Model United Nations conferences, which have no masthead: names, citations, clauses and language.',
  archive: 'Old documents, of which structure and references alone are judged, and no wording.',
};

/** The profiles in which a rule that names none takes part. */
const USUAL: readonly Profile[] = ['default', 'strict', 'submission', 'archive'];
/** What a conference paper shares with a document of the United Nations: its language and the form of its text. */
const OF_PAPERS =
  /^(?:resolution|name|citation|symbol|date|number|spelling|capital|abbreviation|punctuation|numbering|style|directive)\//;
/** What is judged in an old document. */
const OF_ARCHIVES =
  /^(?:header|session|agenda|title|letter|signature|annex|citation|symbol|numbering|footnote|document|directive|workspace)\//;
const UP: Readonly<Record<Severity, Severity>> = {
  error: 'error',
  warning: 'warning',
  information: 'warning',
  hint: 'information',
};

/** True where a rule takes part in a profile. */
export function takesPart(rule: Rule, profile: Profile): boolean {
  if (rule.profiles) return rule.profiles.includes(profile);
  if (profile === 'mun') return OF_PAPERS.test(rule.id) || isOfExtraction(rule);
  if (profile === 'archive') return OF_ARCHIVES.test(rule.id);
  return USUAL.includes(profile);
}

/** Characters and marks that no text should have come from anywhere, also into a paper without a masthead. */
function isOfExtraction({ id, extraction }: Rule): boolean {
  return extraction === true && id.startsWith('document/');
}

/** The severity that a finding has under a profile; `off` where the profile does not show it. */
export function underProfile(severity: Severity, profile: Profile): Severity | 'off' {
  if (profile === 'strict') return UP[severity];
  if (profile === 'submission') return severity === 'error' ? severity : 'off';
  return severity;
}
