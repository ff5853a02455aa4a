import type { BlockFacts } from '../../model/facts.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { endsParagraph, readEntity, readTag } from '../../syntax/html.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineBreakOf, lineEnd } from '../../text/lines.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';
import { EVERYWHERE } from './_zones.ts';

/** Tags that can go without a word lost. Links, tables, lists and raised figures say more than their words. */
const NEEDLESS = /^<\/?(?:p|br|b|strong|i|em|u|s|ins|span|div|font|center|small|big|h[1-6]|body|html|blockquote)\b/i;
const BREAK = /^<br\b/i;
const BACKSLASH = 92;
/** Characters that would be read as marks if they stood in the text themselves. */
const MARKS = /[<>&*_\\`|#]/;

export default blockRule<{ readonly example: string }>({
  id: 'document/html-remnant',
  summary: 'No marks of a web page are left in the text.',
  severity: 'information',
  source: 'The drafting format: bold type is written “**…**”, a paragraph ends with a blank line.',
  fixable: 'safe',
  extraction: true,
  languages: ALL_LANGUAGES,
  zones: EVERYWHERE,
  mainOnly: false,
  *check(facts) {
    const [first] = remnants(facts, '\n');
    if (!first) return;
    yield { start: first.start, end: first.end, data: { example: facts.block.text.slice(first.start, first.end) } };
  },
  message: ({ example }) => say`“${example}” is left from a web page; write the paragraph without such marks.`,
  fix: (_, facts) => ({
    title: say`Take out the marks of the web page`,
    safe: true,
    edits: [...remnants(facts, lineBreakOf(facts.block.text))],
  }),
});

/** The tags and entities of a block with what stands for them in the drafting format. */
function* remnants({ block, shape }: BlockFacts, eol: string): Generator<TextEdit> {
  if (shape === 'table' || shape === 'comment') return;
  const { text, contentEnd } = block;
  for (let at = 0; at < contentEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      at++;
      continue;
    }
    const tag = code === 60 ? readTag(text, at) : undefined;
    if (tag && tag.end <= contentEnd && NEEDLESS.test(text.slice(at, tag.end))) {
      const newText = inMarkdown(block, at, tag, eol);
      const end = newText.endsWith(eol) ? afterBlanks(text, tag.end) : tag.end;
      yield { start: at, end, newText };
      at = end - 1;
      continue;
    }
    const entity = code === 38 ? readEntity(text, at) : undefined;
    if (entity && !MARKS.test(entity.text)) {
      const isNoBreak = /^&(?:nbsp|#160);$/i.test(text.slice(at, entity.end));
      yield { start: at, end: entity.end, newText: isNoBreak ? '\u00a0' : entity.text };
      at = entity.end - 1;
    } else if (entity?.text === '&' && !readEntity(`&${text.slice(entity.end, entity.end + 12)}`, 0)) {
      yield { start: at, end: entity.end, newText: '&' };
      at = entity.end - 1;
    }
  }
}

/** A line does not begin with the blanks that stood between two paragraphs of a page. */
function afterBlanks(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

function inMarkdown(
  { text, contentEnd }: BlockFacts['block'],
  at: number,
  tag: { end: number; text: string; type?: 'bold' | 'italic' },
  eol: string,
): string {
  if (tag.type) return tag.type === 'bold' ? '**' : '*';
  if (BREAK.test(text.slice(at, tag.end))) return tag.text === '' ? '  ' : `  ${eol}`;
  if (tag.text !== '') return eol + eol;
  const last = tag.end >= contentEnd || text.slice(tag.end, contentEnd).trim() === '';
  const gap = text.slice(contentEnd);
  return last && endsParagraph(text, at, lineEnd(text, at)) && /^[ \t]*(?:\r\n|\n|\r)$/.test(gap) ? eol : '';
}
