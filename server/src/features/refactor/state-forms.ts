import type { Draft } from '../../analysis/engine.ts';
import { namesOn, stateById } from '../../knowledge/states.ts';
import { putName } from '../../rules/name/_shared.ts';
import type { Span } from '../../syntax/markup.ts';
import { say, sayText, toSay } from '../../text/say.ts';
import { factAt } from '../facts-at.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

const FORMS = [
  ['text', toSay`in running text`],
  ['list', toSay`in lists and tables`],
  ['formal', toSay`formal name`],
] as const;

/** The other forms of the State that is named at the cursor, as they are at the date of the document. */
export function stateForms(draft: Draft, { start }: Span): Refactoring[] {
  const { model } = draft;
  const fact = model.language === 'en' ? factAt(draft, 'state', start)?.fact : undefined;
  const states = new Set(fact?.value.names.map(name => name.state));
  const [id] = states;
  if (!fact || states.size !== 1 || id === undefined) return [];
  const names = { formal: stateById(id)?.formal, ...namesOn(id, model.date) };
  const written = new Set<string>();
  return FORMS.flatMap(([form, use]): Refactoring[] => {
    const name = names[form];
    const bare = name?.replace(/^the /, '');
    if (!name || !bare || bare === fact.text.replace(/^the /i, '') || written.has(bare)) return [];
    written.add(bare);
    return [
      {
        title: say`Write “${bare}” (${sayText(use)})`,
        kind: `${REFACTOR}.state`,
        edits: () => [putName(model, fact, form === 'list' ? bare : name)],
      },
    ];
  });
}
