import type { Zone } from '../../model/document.ts';

/** Everywhere: what extraction does to a text it does to all of it. */
export const EVERYWHERE: readonly Zone[] = ['masthead', 'session', 'title', 'heading', 'body', 'signature', 'note'];
