import { nearest } from '../../text/distance.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { ADDRESSEES, wholeLetter } from './_shared.ts';

const LINK = /(?:addressed\s+)?to\s+$/i;

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'title/addressee-form',
  summary: 'A letter is “addressed to” the holder of an office, whose title is spelt right.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'suggested',
  reads: ['title'],
  *check(document) {
    const letter = wholeLetter(document);
    const addressee = letter?.value.addressee;
    if (!letter || !addressee || addressee.end === addressee.start) return;
    const title = letter.fact.value.text;
    const words = title.slice(addressee.start, addressee.end);
    if (title === title.toUpperCase()) return;
    if (addressee.link === 'to') {
      const start = addressee.start - LINK.exec(title.slice(0, addressee.start))![0].length;
      const end = addressee.start;
      const data = { text: title.slice(start, end).trim(), right: 'addressed to' };
      yield { at: within(letter.fact, { start, end: start + data.text.length }), data, severity: 'information' };
    }
    const right = nearest(words, ADDRESSEES, each => each, 3);
    const hyphenOnly = right?.replaceAll('-', ' ').toLowerCase() === words.replaceAll('-', ' ').toLowerCase();
    if (right && right !== words && !hyphenOnly)
      yield { at: within(letter.fact, addressee), data: { text: words, right } };
  },
  message: ({ text, right }) => `“${text}” is not the form used in titles; write “${right}”.`,
  fix: (finding, document) => ({
    title: `Write “${finding.data.right}”`,
    safe: false,
    edits: [replace(document, finding.at!, finding.data.right)],
  }),
});
