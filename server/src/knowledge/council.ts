import { COUNCIL } from './tables/council.ts';

let table: [year: number, lowest: number, highest: number][] | undefined;

/**
 * The years in which a resolution of the Security Council may have been adopted. They follow from the numbers of
 * resolutions that are known, because numbers grow with time. After the last known year there is no end.
 */
export function yearsOfCouncilResolution(number: number): { readonly from: number; readonly to: number } {
  table ??= JSON.parse(COUNCIL) as NonNullable<typeof table>;
  const from = table.findLast(([, lowest]) => lowest <= number)?.[0] ?? 1946;
  const to = table.find(([, , highest]) => highest >= number)?.[0] ?? Number.POSITIVE_INFINITY;
  return { from, to };
}
