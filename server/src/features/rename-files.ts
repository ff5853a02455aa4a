import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { fileKey } from '../workspace/address.ts';
import type { WorkspaceView } from '../workspace/index.ts';
import { linkedFile, linkName } from '../workspace/links.ts';

/** A file or folder that gets another name or place. */
export interface RenamedFile {
  readonly oldUri: string;
  readonly newUri: string;
}

/** The edits that keep the links between the drafts of the workspace, when files or folders are renamed or moved. */
export function renameFiles(renamed: readonly RenamedFile[], view: WorkspaceView): WorkspaceEdit | undefined {
  const changes: Record<string, TextEdit[]> = {};
  for (const file of view.files) {
    const place = addressAfter(file.uri, renamed);
    for (const { range, link } of file.links) {
      const target = linkedFile(file.uri, link);
      const after = target === undefined ? undefined : addressAfter(target, renamed);
      if (after === undefined || (after === target && place === file.uri)) continue;
      const newText = linkName(place, after, link);
      if (newText === undefined || newText === link.name) continue;
      changes[file.uri] = [...(changes[file.uri] ?? []), { range, newText }];
    }
  }
  return Object.keys(changes).length > 0 ? { changes } : undefined;
}

/** The address of a file after the renaming; its own where it is not concerned. */
function addressAfter(uri: string, renamed: readonly RenamedFile[]): string {
  const key = fileKey(uri);
  for (const { oldUri, newUri } of renamed) {
    const old = fileKey(oldUri).replace(/\/$/, '');
    if (key === old) return newUri;
    if (key.startsWith(`${old}/`)) return newUri.replace(/\/$/, '') + escaped(key.slice(old.length));
  }
  return uri;
}

function escaped(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
