import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { quoted, say, sayList } from '../../text/say.ts';
import { documentRule } from '../rule.ts';
import { hasMasthead, insertField, likelyOrgans, neighbour, organName } from './_shared.ts';

export default documentRule<readonly string[]>({
  id: 'header/organ-missing',
  summary: 'The masthead names the organ whose document it is.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: the name of the organ in full.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'title', 'request'],
  *check(document) {
    const { masthead, columns } = document;
    if (!hasMasthead(document) || masthead.organs.length > 0 || columns.some(column => column.organ)) return;
    if (masthead.unread.length > 0) return;
    const at = neighbour(document, 'organ');
    yield {
      ...(at && { at }),
      data: likelyOrgans(document).flatMap(organ => organName(document.language, organ) ?? []),
    };
  },
  message(organs) {
    const names = organs.map(name => quoted(`**${name}**`));
    return names.length > 0
      ? say`The masthead names no organ; write ${sayList(names, 'and')} above “Distr.:”.`
      : say`The masthead names no organ; write its name in bold, for example “**General Assembly**”, above “Distr.:”.`;
  },
  fix(finding, document) {
    if (finding.data.length === 0) return undefined;
    const edit = insertField(document, 'organ', finding.data.map(name => `**${name}**`).join('\n'));
    return edit && { title: say`Insert ${sayList(finding.data.map(quoted), 'and')}`, safe: false, edits: [edit] };
  },
});
