import { COMMUNICATIONS } from '../../model/kind.ts';
import { say, sayText } from '../../text/say.ts';
import { removeLines, standsAlone } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { hasMasthead } from './_shared.ts';

export default documentRule<string>({
  id: 'header/language-repeated',
  summary: 'The language line is left out where this version is the original.',
  severity: 'information',
  source: 'Issued documents: S/2015/350 in English has only “Original: English”.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['masthead'],
  *check(document) {
    const { original, language } = document.masthead;
    if (!hasMasthead(document) || !original || !language) return;
    const [only, ...others] = original.value.languages;
    const [own] = language.value.languages;
    if (others.length > 0 || !only?.language || only.language !== own?.language) return;
    yield {
      at: whole(language),
      data: only.language,
      related: [{ at: whole(original), message: say`The original is in ${sayText(only.language)}.` }],
    };
  },
  message: language =>
    say`This version is the original; leave out the line “${language}” above “Original: ${language}”.`,
  fix(finding, document) {
    const { fact } = finding.at!;
    if (!standsAlone(fact)) return undefined;
    return { title: say`Leave out the language line`, safe: false, edits: [removeLines(document, fact)] };
  },
});
