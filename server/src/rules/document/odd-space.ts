import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';
import { EVERYWHERE } from './_zones.ts';

/** Spaces of a width that no typewriter has. No-break spaces are right before units, numbers and names. */
const ODD = /[\u1680\u2000-\u200a\u205f\u3000]+/g;
/** Thin spaces part the thousands of a number and stand inside French quotation marks; wide ones are Chinese. */
const RIGHT_BESIDE = /[\d«»‹›;:!?%]|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

export default blockRule<{ readonly before: string; readonly after: string }>({
  id: 'document/odd-space',
  summary: 'Words are parted by ordinary spaces.',
  severity: 'hint',
  source: 'Text taken from pages; a search for the words with an ordinary space does not find them.',
  fixable: 'safe',
  extraction: true,
  languages: ALL_LANGUAGES,
  zones: EVERYWHERE,
  mainOnly: false,
  *check({ block }) {
    for (const match of block.content.matchAll(ODD)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = /[^\s*_]*$/.exec(block.text.slice(Math.max(0, start - 20), start))![0];
      const after = /^[^\s*_]*/.exec(block.text.slice(end, end + 20))![0];
      if (before === '' || after === '') continue;
      if (RIGHT_BESIDE.test(before.at(-1)!) || RIGHT_BESIDE.test(after[0]!)) continue;
      yield { start, end, data: { before, after } };
    }
  },
  message: ({ before, after }) => say`An unusual space parts “${before}” from “${after}”; write an ordinary one.`,
  fix: ({ start, end }) => ({ title: say`Write an ordinary space`, safe: true, edits: [{ start, end, newText: ' ' }] }),
});
