import { say } from '../../text/say.ts';
import { proseRule } from '../prose.ts';

export default proseRule({
  id: 'date/range-dash',
  summary: 'From one day to another there is an en dash without spaces.',
  severity: 'information',
  source: 'Editorial Manual, numbers, dates and time: 10–21 March 2025; documents of earlier times have hyphens.',
  fixable: 'suggested',
  years: { from: 2015 },
  *find(prose, facts) {
    for (const { origin, value } of facts.entities('days')) {
      if (value.lead) continue;
      for (const { start, end, joint } of value.stretches) {
        if (joint?.form !== 'hyphen') continue;
        const text = prose.slice(origin + start, origin + end);
        if (text !== facts.plain.text.slice(origin + start, origin + end)) continue;
        const right = `${text.slice(0, joint.start - start)}–${text.slice(joint.end - start)}`;
        yield { start: origin + start, end: origin + end, text, right };
      }
    }
  },
  message: ({ text, right }) => say`“${text}” has a hyphen between the days; write “${right}” with an en dash.`,
});
