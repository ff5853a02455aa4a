import { stateById } from '../../knowledge/states.ts';
import { TITLED_BY_SENDER } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { alikeNames, ownWords, putName } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'name/bracketed-in-title',
  summary: 'A title names a State as running text does, without brackets.',
  severity: 'warning',
  source:
    'Issued documents: “the Permanent Representative of the Islamic Republic of Iran”; the bracketed form is for lists.',
  fixable: 'suggested',
  kinds: TITLED_BY_SENDER,
  reads: ['state', 'title', 'masthead'],
  *check(document) {
    for (const { names, text, mentions } of alikeNames(document)) {
      const list = names.find(name => name.form === 'list' && name.name.includes('('));
      const right = list && stateById(list.state)?.text;
      if (!right) continue;
      for (const located of mentions)
        if (ownWords(located, document)) yield { at: whole(located.fact), data: { text, right } };
    }
  },
  message: ({ text, right }) => say`“${text}” is the form for lists; write “${right}” in a title.`,
  fix: (finding, document) => ({
    title: say`Write “${finding.data.right}”`,
    safe: false,
    edits: [putName(document, finding.at!.fact, finding.data.right)],
  }),
});
