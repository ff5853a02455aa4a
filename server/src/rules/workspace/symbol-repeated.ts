import { ALL_LANGUAGES } from '../../model/language.ts';
import type { DocumentClaim } from '../../model/neighbours.ts';
import { say } from '../../text/say.ts';
import { documentRule } from '../rule.ts';
import { claims } from './_claims.ts';
import { alike, areMany, filesOf, placesOf } from './_shared.ts';

interface Repeated {
  readonly files: string;
  readonly many: boolean;
  readonly symbol: string;
  /** The title of the other document; absent where it seems to be this one. */
  readonly other: string | undefined;
}

export default documentRule<Repeated>({
  id: 'workspace/symbol-repeated',
  summary: 'A symbol belongs to one document; two drafts of a set do not carry the same.',
  severity: 'warning',
  source: 'ST/CS/SER.F and the Editorial Manual, document symbols: a symbol identifies one document.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda', 'title', 'neighbours'],
  *check(document) {
    const named = new Set<string>();
    for (const own of claims(document, 'document')) {
      const { symbol, isAnnex } = own.value;
      if (isAnnex) return;
      const same = document.neighbours
        .about('document', own.key)
        .filter(({ uri, value }) => value.symbol === symbol && !value.isAnnex && !named.has(uri));
      if (same.length === 0) continue;
      for (const { uri } of same) named.add(uri);
      const others = same.filter(({ value }) => isAnother(own.value, value));
      const shown = others.length > 0 ? others : same;
      yield {
        at: own.at,
        data: { files: filesOf(shown), many: areMany(shown), symbol, other: others[0]?.value.title },
        severity: others.length > 0 ? 'warning' : 'hint',
        related: placesOf(shown, ({ file }) => say`“${file}” carries ${symbol}.`),
      };
    }
  },
  message({ files, many, symbol, other }) {
    if (other)
      return many
        ? say`${files} carry the symbol ${symbol} too, above another title, “${other}”; a symbol belongs to one document: correct it where it is wrong.`
        : say`${files} carries the symbol ${symbol} too, above another title, “${other}”; a symbol belongs to one document: correct it where it is wrong.`;
    return many
      ? say`${files} carry the symbol ${symbol} too; keep one of them, unless they are states of one document.`
      : say`${files} carries the symbol ${symbol} too; keep one of them, unless they are states of one document.`;
  },
});

/** True for two documents and not two states of one: their titles, or the dates of the letters, have little in common. */
function isAnother(one: DocumentClaim, other: DocumentClaim): boolean {
  if (!one.title || !other.title) return false;
  if (one.date && other.date && one.date !== other.date) return true;
  return !alike(one.title, other.title);
}
