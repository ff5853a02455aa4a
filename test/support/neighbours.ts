import { ALONE, type Neighbours } from '../../server/src/model/neighbours.ts';
import { modelOf } from '../../server/src/model/structure.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { settledFacts } from '../../server/src/workspace/file-facts.ts';
import { NeighbourIndex } from '../../server/src/workspace/neighbours.ts';

/** Another file of the set to which a draft belongs. */
export interface OtherFile {
  readonly name: string;
  readonly text: string;
}

const FOLDER = 'file:///drafts';

/** The neighbours of a draft that lies in one folder with other files. */
export function neighboursFrom(others: readonly OtherFile[]): Neighbours {
  if (others.length === 0) return ALONE;
  const own = `${FOLDER}/a-draft.un.md`;
  const files = others.map(({ name, text }) => settledFacts(`${FOLDER}/${name}`, modelOf(Snapshot.of(text))));
  return new NeighbourIndex([{ uri: own, claims: [] }, ...files]).of(own);
}
