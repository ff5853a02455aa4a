import type { FormField, FormFieldId } from '../../server/src/lsp/protocol.ts';

/** A line of the header with the words of the editor around it. */
export interface ShownField extends FormField {
  readonly label: string;
  readonly help: string;
}

/** What the extension tells its form: all that it shows, in the language of the editor. */
export interface FormState {
  /** Shown instead of fields. */
  readonly note: string;
  readonly actions: readonly { readonly command: string; readonly label: string }[];
  readonly fields: readonly ShownField[];
  readonly missing: string;
  readonly required: string;
  readonly choose: string;
  readonly goTo: string;
}

/** What the form tells the extension. */
export type FromForm =
  | { readonly type: 'ready' }
  | { readonly type: 'write'; readonly field: FormFieldId; readonly value: string }
  | { readonly type: 'go'; readonly field: FormFieldId }
  | { readonly type: 'run'; readonly command: string };
