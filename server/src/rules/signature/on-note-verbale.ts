import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<undefined>({
  id: 'signature/on-note-verbale',
  summary: 'A note verbale has no signature.',
  severity: 'information',
  source: 'Editorial Manual, communications.',
  fixable: 'none',
  kinds: ['note-verbale'],
  languages: ALL_LANGUAGES,
  reads: ['signature', 'title'],
  *check(document) {
    const signature = document.main.signatures[0];
    if (signature) yield { at: within(signature, signature.value.mark ?? signature.value.name), data: undefined };
  },
  message: () => say`A note verbale is not signed; leave the signature out.`,
});
