import type { PlacedClaim } from '../../model/neighbours.ts';
import { quoted, type Said, say, sayList } from '../../text/say.ts';
import { foldTitle } from '../agenda/_shared.ts';
import { titleSlips } from '../agenda/_titles.ts';
import type { Related } from '../rule.ts';

/** True where two titles are the same, or a slip or an ending apart. */
export function alike(one: string, other: string): boolean {
  return goesOn(one, other) || titleSlips(one, other) !== undefined;
}

/** True where two titles are the same, or one goes on after a colon where the other ends. */
export function goesOn(one: string, other: string): boolean {
  const [short, long] = [foldTitle(one), foldTitle(other)].sort((a, b) => a.length - b.length) as [string, string];
  return short === long || long.startsWith(`${short}:`);
}

/** Files in words: `“a.un.md”`, `“a.un.md” and “b.un.md”`, `“a.un.md” and others`. */
export function filesOf(claims: readonly PlacedClaim[]): Said {
  const files = [...new Set(claims.map(({ file }) => quoted(file)))];
  return files.length > 2 ? say`${files[0]} and others` : sayList(files, 'and');
}

/** True where claims come from more than one file. */
export function areMany(claims: readonly PlacedClaim[]): boolean {
  return claims.some(({ uri }) => uri !== claims[0]!.uri);
}

/** Not more places are shown beside a finding. */
const MOST = 10;

/** The places of claims in their files. */
export function placesOf(claims: readonly PlacedClaim[], message: (claim: PlacedClaim) => Said): Related[] {
  return claims.slice(0, MOST).map(claim => ({ at: { uri: claim.uri, range: claim.range }, message: message(claim) }));
}
