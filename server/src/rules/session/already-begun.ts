import { ordinalWords } from '../../knowledge/ordinals.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { assemblySessionLine, isAssembly } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly header: string; readonly right: string }>({
  id: 'session/already-begun',
  summary: 'What is put off is put off to a session that is to come.',
  severity: 'information',
  source: 'Resolutions of the General Assembly: an item is included in the provisional agenda of a later session.',
  fixable: 'suggested',
  kinds: ['resolution', 'draft-resolution', 'decision', 'draft-decision', 'committee-report', 'amendment', 'sg-report'],
  reads: ['session-to-come', 'session', 'masthead', 'title'],
  *check(document) {
    const session = assemblySessionLine(document);
    const number = session?.value.number;
    if (!session || number === undefined || session.value.kind !== 'regular' || !isAssembly(document)) return;
    for (const { fact, part } of document.facts('session-to-come')) {
      // What is asked for may be wanted in the same session.
      const earliest = fact.value.form === 'agenda' ? number + 1 : number;
      if (fact.quoted || part !== 0 || fact.value.number >= earliest) continue;
      const right = `${ordinalWords(number + 1)} session`;
      const related = [{ at: whole(session), message: say`The header says “${session.text}”.` }];
      yield { at: whole(fact), data: { text: fact.text, header: session.text, right }, related };
    }
  },
  message: ({ text, header, right }) =>
    say`A document of the “${header}” cannot speak of the “${text}” as one to come; write “${right}”, or a later one.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
