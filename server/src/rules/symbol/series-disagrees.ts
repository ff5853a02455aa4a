import type { DocumentKind } from '../../model/kind.ts';
import { KIND_LABELS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { lowerFirst } from '../../text/case.ts';
import { say, sayText } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { ownSymbol } from './_shared.ts';

/** The component that the symbols of a kind have, and since when. Drafts within reports have none of their own. */
const SERIES: Readonly<Partial<Record<DocumentKind, { readonly nature: RegExp; readonly example: string }>>> = {
  'draft-resolution': { nature: /\/L\.\d/, example: 'A/79/L.12' },
  'draft-decision': { nature: /\/L\.\d/, example: 'A/79/L.12' },
  amendment: { nature: /\/L\.\d/, example: 'A/79/L.12' },
  resolution: { nature: /\/RES\//, example: 'A/RES/79/12' },
  'presidential-statement': { nature: /\/PRST\//, example: 'S/PRST/2025/3' },
  'ngo-statement': { nature: /\/NGO\/\d/, example: 'E/CN.6/2026/NGO/12' },
};
/** The General Assembly and the Economic and Social Council, and of the Security Council what is no draft. */
const OF_PRINCIPAL = /^(?:A\/\d{1,3}|E\/\d{4})\/\d/;
const OF_COUNCIL = /^S\/\d{4}\/\d/;
const NO_DRAFTS: readonly DocumentKind[] = ['resolution', 'presidential-statement'];

export default documentRule<{ readonly symbol: string; readonly kind: string; readonly example: string }>({
  id: 'symbol/series-disagrees',
  summary: 'The symbol is of the series of its kind of document: L. for drafts, RES for resolutions.',
  severity: 'information',
  source:
    'United Nations document symbols: L. limited distribution, RES resolutions, PRST, NGO; drafts of the Security Council have plain ones.',
  fixable: 'none',
  kinds: Object.keys(SERIES) as DocumentKind[],
  languages: ALL_LANGUAGES,
  years: { from: 1994 },
  reads: ['masthead'],
  *check(document) {
    const own = ownSymbol(document);
    const series = SERIES[document.kind];
    if (!own || !series || document.kindEvidence.by === 'choice') return;
    const [first] = own.parts;
    const ofCouncil = NO_DRAFTS.includes(document.kind) && OF_COUNCIL.test(first!.text);
    if (!(OF_PRINCIPAL.test(first!.text) || ofCouncil) || series.nature.test(first!.text)) return;
    const data = { symbol: first!.text, kind: sayText(KIND_LABELS[document.kind]), example: series.example };
    yield { at: whole(own.fact), data };
  },
  message: ({ symbol, kind, example }) =>
    say`${symbol} is not of the series of this kind, ${lowerFirst(kind)}; its symbol is of the form ${example}.`,
});
