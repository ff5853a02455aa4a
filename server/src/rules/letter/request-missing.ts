import type { DocumentModel } from '../../model/document.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { formatItems } from '../../syntax/agenda.ts';
import { say } from '../../text/say.ts';
import { hasMasthead } from '../header/_shared.ts';
import { type Anchor, documentRule, within } from '../rule.ts';
import { documentOf, organsOf } from './_shared.ts';

interface Request {
  readonly organs: readonly string[];
  readonly items: string;
  readonly text: 'letter' | 'note verbale';
}

export default documentRule<Request>({
  id: 'letter/request-missing',
  summary: 'A letter from a mission asks to be circulated as a document of the organ.',
  severity: 'information',
  source: 'Editorial Manual, communications; no exception among issued letters from missions.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
  reads: ['masthead', 'session', 'agenda', 'title', 'request', 'signature'],
  *check(document) {
    const { main, letter, agenda } = document;
    const organs = organsOf(document);
    if (!hasMasthead(document) || organs.length === 0 || main.requests.length > 0 || !endOf(document)) return;
    if (!letter || !/^(?:permanent|charge)/.test(letter.value.sender?.office ?? '')) return;
    const text = document.kind === 'note-verbale' ? 'note verbale' : 'letter';
    yield { at: endOf(document)!, data: { organs, items: formatItems(agenda?.value.refs ?? []), text } };
  },
  message({ organs, items, text }) {
    const right = `I should be grateful if the present ${text} could be circulated as a ${documentOf(organs, items)}.`;
    return text === 'note verbale'
      ? say`The note verbale does not ask for its circulation; write, for example, “${right}” above this.`
      : say`The letter does not ask for its circulation; write, for example, “${right}” above this.`;
  },
});

/** The mark or name that ends the letter, or the word that begins its annex; undefined while it is being written. */
function endOf(document: DocumentModel): Anchor | undefined {
  const signature = document.main.signatures[0];
  if (signature) return within(signature, signature.value.mark ?? signature.value.name);
  const annex = document.parts[1]?.heading;
  return annex?.value.annex && within(annex, annex.value.annex.word);
}
