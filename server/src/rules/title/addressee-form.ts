import { nearest } from '../../text/distance.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { ADDRESSEES, addresseesOf, isBeingTyped, wholeLetter } from './_shared.ts';

/** The other rule on `Secretary General` sees to hyphen and capitals. */
const isHyphen = (words: string) => /^the secretary[ ‐-―-]?general$/i.test(words);
const LINK = /(?:addressed\s+)?to\s+$/i;

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'title/addressee-form',
  summary: 'A letter is “addressed to” the holder of an office, whose title is spelt right.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'suggested',
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    const addressee = letter?.value.addressee;
    if (!letter || !addressee || addressee.end === addressee.start) return;
    const title = letter.fact.value.text;
    if (title === title.toUpperCase()) return;
    if (addressee.link === 'to') {
      const start = addressee.start - LINK.exec(title.slice(0, addressee.start))![0].length;
      const end = addressee.start;
      const data = { text: title.slice(start, end).trim(), right: 'addressed to' };
      yield { at: within(letter.fact, { start, end: start + data.text.length }), data, severity: 'information' };
    }
    for (const each of addresseesOf(letter)) {
      if (isBeingTyped(document, each)) continue;
      const right = nearest(each.text, ADDRESSEES, name => name, 4);
      if (right && right !== each.text.replace(/\s+/g, ' ') && !isHyphen(each.text))
        yield { at: within(letter.fact, each), data: { text: each.text, right } };
    }
  },
  message: ({ text, right }) => say`“${text}” is not the form used in titles; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
