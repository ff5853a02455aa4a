import manifest from '../../../package.json';
import type { ClientOptions } from './protocol.ts';

/** Gives the address of the page of a rule. */
export type PageAddress = (id: string) => string;

/** What a manifest says of where the source is to be read. */
export interface Home {
  readonly repository?: string | { readonly url: string };
  readonly homepage?: string;
}

/** How hosts of code name the newest state of a file. */
const HOSTS: readonly (readonly [host: RegExp, files: string])[] = [
  [/^github\./, 'blob/HEAD'],
  [/^gitlab\./, '-/blob/HEAD'],
  [/^bitbucket\./, 'src/HEAD'],
];
const PAGES = 'server/docs/rules';

/** Where the pages of the rules are: where the client says, or else on the host of the code; undefined where nobody knows. */
export function pageAddress({ pages }: ClientOptions, home: Home = manifest as Home): PageAddress | undefined {
  if (pages === undefined) return onHost(home);
  if (pages.includes('{rule}')) return id => pages.replace('{rule}', encodeURIComponent(id));
  return id => `${pages.replace(/\/$/, '')}/${id}.md`;
}

function onHost({ repository, homepage }: Home): PageAddress | undefined {
  const given = [typeof repository === 'object' ? repository.url : repository, homepage];
  for (const each of given) {
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(each ?? '');
    const long =
      /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[\w.-]+@)?([\w.-]+)\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[#?/].*)?$/.exec(
        each ?? '',
      );
    const known = { bitbucket: 'bitbucket.org', gitlab: 'gitlab.com', github: 'github.com' };
    const host = short ? known[(short[1] ?? 'github') as keyof typeof known] : long?.[1];
    const place = short?.[2] ?? long?.[2];
    const files = HOSTS.find(([pattern]) => host !== undefined && pattern.test(host))?.[1];
    if (files && place) return id => `https://${host}/${place}/${files}/${PAGES}/${id}.md`;
  }
  return undefined;
}
