import { ALL_LANGUAGES } from '../../model/language.ts';
import { findMojibake } from '../../syntax/mojibake.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';
import { EVERYWHERE } from './_zones.ts';

interface Garbled {
  readonly now: string;
  readonly right: string;
  readonly meant: string;
}

export default blockRule<Garbled>({
  id: 'document/mojibake',
  summary: 'No character is garbled by a wrong encoding.',
  severity: 'warning',
  source: 'Text in UTF-8 that was read as Windows-1252.',
  fixable: 'safe',
  extraction: true,
  languages: ALL_LANGUAGES,
  zones: EVERYWHERE,
  mainOnly: false,
  *check({ block }) {
    for (const { start, end, meant } of findMojibake(block.content)) {
      const before = /\S*$/.exec(block.text.slice(Math.max(0, start - 16), start))![0];
      const after = /^\S*/.exec(block.text.slice(end, Math.min(block.contentEnd, end + 16)))![0];
      const garbled = block.text.slice(start, end);
      yield { start, end, data: { now: `${before}${garbled}${after}`, right: `${before}${meant}${after}`, meant } };
    }
  },
  message: ({ now, right }) => say`“${now}” is garbled by a wrong encoding; write “${right}”.`,
  fix: ({ start, end, data }) => ({
    title: say`Write “${data.meant}”`,
    safe: true,
    edits: [{ start, end, newText: data.meant }],
  }),
});
