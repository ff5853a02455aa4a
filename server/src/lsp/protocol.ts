/** Sent by the server after a document was opened or has come to rest, to clients that ask for it when they start. */
export const STATUS = 'masthead/status';

export interface StatusParams {
  readonly uri: string;
  /** Version of the document that was looked at. */
  readonly version: number;
  /** Kind of document, as in `check --format json`. */
  readonly kind: string;
  /** The kind as a reader calls it. */
  readonly kindLabel: string;
  /** The session line, if there is one. */
  readonly session?: string;
  /** Words of the document and its annexes. */
  readonly words: number;
}

/** What a client may ask for in `initializationOptions`. */
export interface ClientOptions {
  readonly status?: boolean;
  /** Address of the folder with the pages of the rules. */
  readonly pages?: string;
}
