import { ordinalWords } from '../../knowledge/ordinals.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, whole, within } from '../rule.ts';
import { assemblySessionLine, isAssembly } from '../session/_shared.ts';

export default documentRule<{ readonly asked: string; readonly header: string; readonly right: string }>({
  id: 'letter/request-session-disagrees',
  summary: 'The request for circulation names the session of the header.',
  severity: 'error',
  source: 'Editorial Manual, communications.',
  fixable: 'suggested',
  reads: ['masthead', 'session', 'request'],
  *check(document) {
    const session = assemblySessionLine(document);
    const number = session?.value.number;
    if (!session || number === undefined || !isAssembly(document)) return;
    for (const request of document.main.requests) {
      const asked = request.value.session;
      if (!asked || asked.kind !== session.value.kind || asked.number === number) continue;
      const words = { regular: '', special: ' special', emergency: ' emergency special' }[asked.kind];
      const data = {
        asked: `${ordinalWords(asked.number)}${words} session`,
        header: session.text,
        right: `${ordinalWords(number)}${words} session`,
      };
      const related = [{ at: whole(session), message: say`The header says “${session.text}”.` }];
      yield { at: within(request, asked), data, related };
    }
  },
  message: ({ asked, header, right }) =>
    say`The request speaks of the “${asked}” and the header of the “${header}”; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
