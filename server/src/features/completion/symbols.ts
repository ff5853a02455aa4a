import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Draft } from '../../analysis/engine.ts';
import { allSeries, filledPrefix, type SeriesNumbers } from '../../knowledge/series.ts';
import { assemblySessionOn } from '../../knowledge/sessions.ts';
import type { DocumentModel } from '../../model/document.ts';
import { expectedSession, subsidiaryBody, symbolParts } from '../../rules/session/_shared.ts';
import { say } from '../../text/say.ts';
import { placed } from '../facts-at.ts';
import { type Place, type Proposal, placeAt } from './place.ts';

const TYPED = /(?<![\w/.@:])([A-Z][A-Z-]{0,9}\/[\w./()-]{0,60})$/;
/** Where the second half of a joint symbol begins. */
const JOINT = /-(?=[A-Z]{1,5}\/)/g;
const MOST_SERIES = 100;
/** The list is asked for anew at each oblique stroke, and is then shorter. */
const MOST_KNOWN = 1000;

/** True where a symbol is being typed, so that those of other files are of use. */
export function typesSymbol(draft: Draft, offset: number): boolean {
  return TYPED.test(placeAt(draft, offset, { snippets: false }).before);
}

/** Symbols that the document cites or files of the workspace carry, and series with the document's own session and year. */
export function symbols(place: Place): Proposal[] {
  const whole = TYPED.exec(place.before)?.[1];
  if (whole === undefined) return [];
  const typed = whole.slice(1 + ([...whole.matchAll(JOINT)].at(-1)?.index ?? -1));
  const from = place.offset - typed.length;
  const seen = new Set([typed]);
  const isNew = (text: string) => text.startsWith(typed) && !seen.has(text) && seen.add(text) !== undefined;
  const known = [...cited(place), ...(place.context.symbols ?? [])]
    .filter(({ symbol }) => isNew(symbol))
    .slice(0, MOST_KNOWN)
    .map(({ symbol, title }) => ({
      label: symbol,
      text: symbol,
      from,
      detail: title,
      kind: CompletionItemKind.Reference,
      card: { symbol },
    }));
  return [...known, ...series(place, from, isNew)];
}

function cited(place: Place): { symbol: string; title: string }[] {
  const { draft, model, offset } = place;
  return model.facts('symbol').flatMap(({ fact }) => {
    const { start, end } = placed(draft, fact);
    if (start <= offset && offset <= end) return [];
    return fact.value.parts.map(part => ({
      symbol: part.text.replace(/\*+$/, ''),
      title: say`Cited in this document`,
    }));
  });
}

function series({ model }: Place, from: number, isNew: (text: string) => boolean): Proposal[] {
  const numbers = numbersOf(model);
  return allSeries()
    .flatMap(each => {
      const text = filledPrefix(each, numbers);
      return text === undefined ? [] : [{ ...each, text }];
    })
    .filter(({ text }) => isNew(text))
    .sort((a, b) => b.attested - a.attested)
    .slice(0, MOST_SERIES)
    .map(({ text, name }) => ({ label: text, text, from, detail: name(), kind: CompletionItemKind.Folder }));
}

/** The session and the year by which the symbols of a document of this day are counted. */
function numbersOf(model: DocumentModel): SeriesNumbers {
  const parts = symbolParts(model);
  const body = subsidiaryBody(model);
  const line = model.columns.find(column => column.session?.value.kind === 'regular')?.session?.value.number;
  return {
    session: body ? model.date && assemblySessionOn(model.date) : (line ?? expectedSession(model)),
    humanRights: body?.id === 'HRC' ? (line ?? parts.find(part => part.session)?.session) : undefined,
    year: model.date?.year ?? parts.find(part => part.year)?.year,
  };
}
