import { ALL_LANGUAGES } from '../../model/language.ts';
import { nearest } from '../../text/distance.ts';
import { say } from '../../text/say.ts';
import { directiveRule } from '../rule.ts';

const INSTRUCTIONS = ['disable', 'enable', 'disable-file', 'disable-line', 'disable-next-line'];
const nearInstruction = (name: string) => nearest(name, INSTRUCTIONS, each => each, 3);

export default directiveRule({
  id: 'directive/unknown-instruction',
  summary: 'A comment to Masthead is one of its instructions.',
  severity: 'warning',
  source: 'Masthead; an instruction with a slip does nothing.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  *check({ form, name }) {
    if (form === 'unknown') yield { start: name.start, end: name.end, data: name.text, removed: name };
  },
  message(name) {
    const right = nearInstruction(name) ?? 'disable-next-line';
    return say`“masthead-${name}” is no instruction; write “masthead-${right}”.`;
  },
  fix({ data, start, end }) {
    const right = nearInstruction(data);
    return right
      ? { title: say`Write “masthead-${right}”`, safe: false, edits: [{ start, end, newText: right }] }
      : undefined;
  },
});
