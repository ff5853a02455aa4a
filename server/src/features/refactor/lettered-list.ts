import type { Draft } from '../../analysis/engine.ts';
import type { Fact } from '../../model/facts.ts';
import { replace } from '../../rules/edit.ts';
import { whole } from '../../rules/rule.ts';
import type { Span } from '../../syntax/markup.ts';
import { say } from '../../text/say.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

/** More items have no letters of their own. */
const MOST = 26;

/** The bullets or dashes of the list at the cursor as `(a)`, `(b)`, `(c)`. Languages with other letters are left alone. */
export function letteredList(draft: Draft, { start }: Span): Refactoring[] {
  const { model } = draft;
  if (!['en', 'fr', 'es'].includes(model.language)) return [];
  const bullets = bulletsAt(draft, draft.snapshot.blockAt(start));
  if (bullets.length < 2 || bullets.length > MOST) return [];
  const label = (i: number) => `${model.language === 'en' ? '(' : ''}${String.fromCharCode(97 + i)})`;
  return [
    {
      title: say`Number the list ${label(0)} to ${label(bullets.length - 1)}`,
      kind: `${REFACTOR}.list`,
      edits: () => bullets.map((bullet, i) => replace(model, whole(bullet), label(i))),
    },
  ];
}

/** The bullets of a list, which may stand in a block each, with nothing else between them. */
function bulletsAt({ model }: Draft, at: number): Fact<'numbering'>[] {
  const bulletsOf = (index: number): readonly Fact<'numbering'>[] | undefined => {
    const numberings = model.blocks[index]?.numberings ?? [];
    return numberings.length > 0 && numberings.every(each => each.value.style === 'bullet') ? numberings : undefined;
  };
  const own = bulletsOf(at);
  if (!own) return [];
  const found = [...own];
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < model.blocks.length; i += step) {
      if (model.blocks[i]!.shape === 'blank') continue;
      const more = bulletsOf(i);
      if (!more || found.length > MOST) break;
      if (step < 0) found.unshift(...more);
      else found.push(...more);
    }
  }
  return found;
}
