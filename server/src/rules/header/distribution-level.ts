import { type DistributionLevel, distributionLine, type Language } from '../../knowledge/languages.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { DISTRIBUTION_LEVELS } from '../../syntax/masthead-line.ts';
import { nearest } from '../../text/distance.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, type Severity, within } from '../rule.ts';

interface Level {
  readonly text: string;
  readonly better: string | undefined;
  readonly limited: boolean;
  readonly plain?: true;
  readonly levels: readonly string[];
}

/** `A/79/901`, `S/2025/411`, `E/2025/68`: the general series of an organ. */
const PLAIN_SYMBOL = /^(?:A\/\d{1,3}|[SE]\/(?:19|20)\d\d)\/\d{1,5}$/;

export default documentRule<Level>({
  id: 'header/distribution-level',
  summary: 'The distribution is General, Limited or Restricted.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: General, Limited or Restricted; L. symbols go with Limited.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check({ masthead, language }) {
    const fact = masthead.distribution;
    if (!fact || masthead.stacked) return;
    const { level } = fact.value;
    const at = within(fact, level.text ? level : fact.value.label);
    const words = DISTRIBUTION_LEVELS.map(each => wordOf(language, each));
    const levels = words.filter(each => each.certain).map(each => each.text);
    const right = words.find(each => each.text === level.text);
    if (!right) {
      const english = levels[(DISTRIBUTION_LEVELS as readonly string[]).indexOf(level.text)];
      const better = english ?? nearest(level.text, levels, each => each, 3);
      if (better || levels.length === words.length)
        yield { at, data: { text: level.text, better, limited: false, levels } };
    } else if (right === words[0] && /\/L\.\d/.test(masthead.symbol?.text ?? '')) {
      const severity: Severity = 'warning';
      yield { at, data: { text: level.text, better: levels[1], limited: true, levels }, severity };
    } else if (right === words[1] && PLAIN_SYMBOL.test(masthead.symbol?.text ?? '')) {
      const severity: Severity = 'warning';
      yield { at, data: { text: level.text, better: levels[0], limited: false, plain: true, levels }, severity };
    }
  },
  message: ({ text, better, limited, plain, levels }) => {
    if (plain)
      return say`A document of the general series has general distribution; write “${better}” instead of “${text}”, or a symbol with “L.”.`;
    if (limited)
      return say`A document with an L. symbol has limited distribution; write “${better}” instead of “${text}”.`;
    if (better) return say`“${text}” is no level of distribution; write “${better}”.`;
    return say`“${text}” is no level of distribution; write “${levels[0]}”, “${levels[1]}” or “${levels[2]}”.`;
  },
  fix: (finding, document) =>
    (finding.data.better ? [finding.data.better] : finding.data.text ? finding.data.levels : []).map(level => ({
      title: say`Write “${level}”`,
      safe: false,
      edits: [replace(document, finding.at!, level)],
    })),
});

/** The level as the line of distribution of a document in this language has it. */
function wordOf(language: Language, level: DistributionLevel): { readonly text: string; readonly certain: boolean } {
  const { text, certain } = distributionLine(language, level);
  return { text: text.split(' ').at(-1)!, certain };
}
