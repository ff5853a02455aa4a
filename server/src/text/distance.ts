/**
 * The number of single-character slips (insert, delete, replace, swap of neighbours) between two strings, or
 * `limit + 1` as soon as it is certain to be above `limit`. Work is bounded by length × (2 × limit + 1).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = new Array<number>(b.length + 1).fill(limit + 1);
    if (i <= limit) current[0] = i;
    let best = current[0]!;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, older[j - 2]! + 1);
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    older = previous;
    previous = current;
  }
  return Math.min(previous[b.length]!, limit + 1);
}

/** The candidate nearest to `word` within `limit` slips, if exactly one is nearest; case does not count. */
export function nearest<T>(
  word: string,
  candidates: Iterable<T>,
  name: (each: T) => string,
  limit: number,
): T | undefined {
  const wanted = word.toLowerCase();
  let best: T | undefined;
  let bestDistance = limit + 1;
  let tie = false;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, name(candidate).toLowerCase(), limit);
    if (distance > limit || distance > bestDistance) continue;
    tie = distance === bestDistance;
    best = candidate;
    bestDistance = distance;
  }
  return tie ? undefined : best;
}
