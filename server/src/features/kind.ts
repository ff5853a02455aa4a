import { KIND_LABELS } from '../model/kind.ts';
import type { KindEvidence } from '../model/kind-evidence.ts';
import { type Said, say, sayText } from '../text/say.ts';

const LONGEST = 100;

/** The words that tell the kind of a document, as they are quoted. */
function shortened(words: string): string {
  const shown = words
    .replace(/\\?\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1).trimEnd()}…` : shown;
}

/** One sentence on what tells the kind of a document. */
export function kindReason({ by, words, kind }: KindEvidence): Said {
  const told = shortened(words);
  if (by === 'symbol') return say`The symbol “${told}” tells the kind.`;
  if (by === 'title') return say`The words “${told}” at the head of the document tell the kind.`;
  if (by === 'text') return say`The words “${told}”, with which the text begins, tell the kind.`;
  if (by === 'choice') return say`“${sayText(KIND_LABELS[kind])}” was chosen; the words of the document are not asked.`;
  return say`Neither the symbol nor a title nor the first words of the text tell the kind.`;
}
