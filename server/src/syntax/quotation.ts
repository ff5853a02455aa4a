import type { Span } from './markup.ts';

/**
 * The stretches of a paragraph that stand in double quotation marks, curly, straight or angled. An opening mark that
 * is never closed quotes the rest of the paragraph, as where every paragraph of a long quotation is opened anew.
 */
export function quotations(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let straight = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (open < 0 && (char === '“' || char === '«' || char === '"')) {
      open = i;
      straight = char === '"';
    } else if (open >= 0 && (straight ? char === '"' : char === '”' || char === '»')) {
      spans.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: text.length });
  return spans;
}
