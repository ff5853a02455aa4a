import { say } from '../../text/say.ts';
import { proseRule } from '../prose.ts';
import { capitalSlips } from './_words.ts';

/** Before “member states” of a federation or of another organization, which are no Member States. */
const OF_OTHERS = /(?:\bfederal|\p{Lu}{3,})\s$/u;
/** A title of which any holder may be meant: “the permanent representative of a member”. */
const ANY_HOLDER = /^\san?\s/;

export default proseRule({
  id: 'capital/name',
  summary: 'Names of organs, offices, instruments and regions have their capitals.',
  severity: 'warning',
  source: 'Editorial Manual, capitals: specific reference up, general reference down.',
  fixable: 'suggested',
  *find(prose, facts) {
    for (const slip of capitalSlips(facts).up) {
      const before = prose.slice(Math.max(0, slip.start - 9), slip.start);
      const ofOthers = OF_OTHERS.test(before) && /^member/i.test(slip.text);
      if (!ofOthers && !ANY_HOLDER.test(prose.slice(slip.end, slip.end + 4))) yield slip;
    }
  },
  message: ({ text, right }) => say`“${text}” is a name and has capitals; write “${right}”.`,
});
