import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'letter/request-spelling',
  summary: 'The request for circulation spells the session and the organ right.',
  severity: 'warning',
  source: 'Editorial Manual, communications; names of organs in the Charter.',
  fixable: 'safe',
  reads: ['request'],
  *check(document) {
    for (const request of document.main.requests) {
      for (const slip of request.value.slips) {
        yield { at: within(request, slip), data: { text: slip.text, right: slip.right } };
      }
    }
  },
  message: ({ text, right }) => say`“${text}” is misspelt; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});
