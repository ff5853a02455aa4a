import { ABBREVIATIONS } from './tables/abbreviations.ts';

let table: ReadonlyMap<string, string> | undefined;

/** What an acronym stands for that is spelt out at its first mention; undefined for others. */
export function spelledOut(acronym: string): string | undefined {
  table ??= new Map(JSON.parse(ABBREVIATIONS) as [string, string][]);
  return table.get(acronym);
}
