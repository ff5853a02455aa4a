import type { TextEdit } from 'vscode-languageserver-types';

import type { FormFieldId, Refusal } from '../features/header-form.ts';
import type { OrganChoice } from '../features/scaffold/choices.ts';

export type { Authoring, ItemAnswer, SessionChoice } from '../features/authoring.ts';
export type { FormChoice, FormField, FormFieldId, HeaderForm, Refusal } from '../features/header-form.ts';
export type { Choices, OrganChoice } from '../features/scaffold/choices.ts';
export type { StructureNode } from '../features/structure-view.ts';
export { DOCUMENT_KINDS, type DocumentKind, KIND_LABELS } from '../model/kind.ts';

/** Sent by the server after a document was opened or has come to rest, to clients that ask for it when they start. */
export const STATUS = 'masthead/status';

export interface StatusParams {
  readonly uri: string;
  /** Version of the document that was looked at. */
  readonly version: number;
  /** Kind of document, as in `check --format json`. */
  readonly kind: string;
  /** The document as a reader calls it: “Resolution of the Security Council”. */
  readonly kindLabel: string;
  /** What tells the kind, in one sentence. */
  readonly kindReason: string;
  /** What the words of the document tell, where its kind was given. */
  readonly detected?: Pick<StatusParams, 'kind' | 'kindLabel' | 'kindReason'>;
  /** The session line, if there is one. */
  readonly session?: string;
  /** Words of the document and its annexes. */
  readonly words: number;
  /** How many words it may have, where its kind has a limit. */
  readonly limit?: number;
}

/** Sent by the client: every kind that was chosen for a document, by its address. Others are worked out. */
export const CHOSEN_KINDS = 'masthead/chosenKinds';

export type ChosenKinds = Readonly<Record<string, string>>;

/** Asked by the server of clients that offer it: the agenda files of the workspace. */
export const AGENDAS = 'masthead/agendas';

export interface AgendaFile {
  readonly uri: string;
  readonly text: string;
}

/** Sent by the client when an agenda file was changed, made or deleted. */
export const AGENDAS_CHANGED = 'masthead/agendasChanged';

/** Asked by the server of clients that offer it, when first needed: the addresses of the drafts of the workspace. */
export const DOCUMENTS = 'masthead/documents';

/** Asked then: the texts of some of these drafts, each with why it cannot be read where it cannot. */
export const READ_DOCUMENTS = 'masthead/readDocuments';

export interface ReadDocumentsParams {
  readonly uris: readonly string[];
}

export type DocumentFile = { readonly uri: string } & ({ readonly text: string } | { readonly problem: string });

/** Asked by the server of clients that offer it: the texts of settings files, null for each that is not there. */
export const READ_FILES = 'masthead/readFiles';

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

/** Asked by the client: the agenda file for an open document that is an agenda, or null. */
export const IMPORT_AGENDA = 'masthead/importAgenda';

export interface ImportAgendaResult {
  readonly session: number;
  readonly items: number;
  readonly text: string;
}

/** Asked by the client: the edits that clean an open document up, or null where nothing is to be mended. */
export const CLEAN_UP = 'masthead/cleanUp';

export interface VersionedEdits {
  /** Version of the document that the edits are for. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

export interface CleanUpResult extends VersionedEdits {
  readonly places: number;
}

/** Asked by the client: what a person who begins a document on a day is asked, and the answers that are known. */
export const AUTHORING = 'masthead/authoring';

export interface AuthoringParams {
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

/** Asked by the client: the items of a session, for a document that is begun. */
export const ITEMS = 'masthead/items';

export interface ItemsParams {
  readonly organ: OrganChoice;
  readonly session: number;
}

/** Asked by the client: a whole document for the answers given, as a snippet; null where the answers do not fit. */
export const SCAFFOLD = 'masthead/scaffold';

/** Asked by the client: every rule, for a list to choose from. */
export const RULES = 'masthead/rules';

export interface RuleSummary {
  readonly id: string;
  readonly summary: string;
}

/** What a client may ask for in `initializationOptions`. */
export interface ClientOptions {
  readonly status?: boolean;
  /** The client answers `masthead/agendas`. */
  readonly agendas?: boolean;
  /** The client answers `masthead/documents` and `masthead/readDocuments`. */
  readonly documents?: boolean;
  /** The client answers `masthead/readFiles`. */
  readonly files?: boolean;
  /** False where only the documents that are open are to be reported. */
  readonly workspaceProblems?: boolean;
  /** The command of the client that shows places of a document: it takes an address, a position and ranges. */
  readonly showsPlaces?: string;
  /** The profile under which drafts are judged where no `.masthead.json` says otherwise. */
  readonly profile?: unknown;
  /** Kinds by patterns of paths, as in the setting `masthead.kinds`. */
  readonly kinds?: unknown;
  /** Address of the page of a rule with `{rule}` for its id, or of the folder with the pages. */
  readonly pages?: string;
}

/** Asked by the client: the parts of a document with their findings, for a view of its structure. */
export const STRUCTURE = 'masthead/structure';

/** Asked by the client: the edits that bring an annex to another place; null where nothing can be moved. */
export const MOVE_ANNEX = 'masthead/moveAnnex';

export interface MoveAnnexParams {
  readonly textDocument: { readonly uri: string };
  /** Places among the annexes, from 0. */
  readonly from: number;
  readonly to: number;
}

/** Asked by the client: the header of a document as a form. */
export const FORM = 'masthead/form';

/** Asked by the client: the edits that write something into a line of the header. */
export const EDIT_FORM = 'masthead/editForm';

export interface EditFormParams {
  readonly textDocument: { readonly uri: string };
  readonly field: FormFieldId;
  readonly value: string;
}

/** The edits, or one sentence on why the line cannot be written so. */
export type EditFormResult = VersionedEdits | Refusal;
