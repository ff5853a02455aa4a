import {
  commands,
  type DataTransfer,
  DataTransferItem,
  EventEmitter,
  type ExtensionContext,
  l10n,
  MarkdownString,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  type TreeDragAndDropController,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MOVE_ANNEX, STRUCTURE, type StructureNode, type VersionedEdits } from '../../server/src/lsp/protocol.ts';
import { rangeOf, writeEdits } from './edits.ts';
import { followDraft, Latest } from './latest.ts';
import { activeDraft, type Statuses } from './status.ts';

const VIEW = 'masthead.structure';
const ANNEX = 'application/vnd.code.tree.masthead.structure';

const ICONS: Readonly<Record<StructureNode['kind'], string>> = {
  masthead: 'layout-panel-justify',
  agenda: 'calendar',
  title: 'file-text',
  body: 'file-text',
  section: 'symbol-class',
  paragraph: 'symbol-string',
  signature: 'edit',
  annex: 'files',
  enclosure: 'files',
  appendix: 'files',
  preamble: 'list-unordered',
  operative: 'list-ordered',
  footnotes: 'references',
};

/** Shows the parts of the draft in the active editor with what was found in each; annexes can change places. */
export function registerStructure(context: ExtensionContext, client: BaseLanguageClient, statuses: Statuses): void {
  const structure = new Structure(client);
  const view = window.createTreeView(VIEW, {
    treeDataProvider: structure,
    dragAndDropController: structure,
    showCollapseAll: true,
  });
  const show = () => void structure.show(activeDraft()).then(() => announce(view, structure));
  const move = (by: number) => (node?: StructureNode) => structure.moveBy(node ?? view.selection[0], by);
  context.subscriptions.push(
    structure,
    view,
    view.onDidChangeVisibility(show),
    commands.registerCommand('masthead.moveAnnexUp', move(-1)),
    commands.registerCommand('masthead.moveAnnexDown', move(1)),
    commands.registerCommand('masthead.goToPart', (node: StructureNode) => structure.goTo(node)),
  );
  followDraft(context, client, statuses, show);
}

/** Says in the view how many findings the draft has, and what to do where there is none. */
function announce(view: TreeView<StructureNode>, structure: Structure): void {
  const { count, document } = structure;
  view.badge =
    count > 0
      ? { value: count, tooltip: count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count) }
      : undefined;
  view.message = document && structure.isEmpty ? l10n.t('This document has no parts yet.') : '';
}

class Structure implements TreeDataProvider<StructureNode>, TreeDragAndDropController<StructureNode> {
  readonly dragMimeTypes = [ANNEX];
  readonly dropMimeTypes = [ANNEX];
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #latest: Latest;
  #nodes: readonly StructureNode[] = [];
  #parents = new Map<StructureNode, StructureNode>();
  #ids = new Map<StructureNode, string>();
  document: TextDocument | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#latest = new Latest(client);
  }

  dispose(): void {
    this.#latest.dispose();
    this.#changed.dispose();
  }

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  get count(): number {
    return this.#nodes.reduce((sum, { findings }) => sum + findings, 0);
  }

  /** Shows the parts of a document; those of the last one stay until the answer is there. */
  async show(document: TextDocument | undefined): Promise<void> {
    await this.#latest.ask<StructureNode[]>(STRUCTURE, document, nodes => {
      this.document = document;
      this.#take(nodes ?? []);
      this.#changed.fire(undefined);
    });
  }

  /** Parts keep their identity by their kind and place, so that what was unfolded stays so while people write. */
  #take(nodes: readonly StructureNode[]): void {
    this.#nodes = nodes;
    this.#parents = new Map();
    this.#ids = new Map();
    const uri = this.document?.uri.toString() ?? '';
    const visit = (some: readonly StructureNode[], under: string, parent?: StructureNode) => {
      some.forEach((node, i) => {
        const id = `${under}/${node.kind}-${i}`;
        this.#ids.set(node, id);
        if (parent) this.#parents.set(node, parent);
        visit(node.children, id, node);
      });
    };
    visit(nodes, uri);
  }

  getChildren(node?: StructureNode): StructureNode[] {
    return [...(node?.children ?? this.#nodes)];
  }

  getParent(node: StructureNode): StructureNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: StructureNode): TreeItem {
    const { children, findings, worst } = node;
    const isRoot = !this.#parents.has(node);
    const state =
      children.length === 0
        ? TreeItemCollapsibleState.None
        : isRoot && node.kind !== 'masthead'
          ? TreeItemCollapsibleState.Expanded
          : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(node.name, state);
    item.id = this.#ids.get(node)!;
    item.iconPath = new ThemeIcon(ICONS[node.kind], worst && new ThemeColor(colour(worst)));
    const said = findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings);
    if (findings > 0) item.description = said;
    item.accessibilityInformation = { label: findings > 0 ? `${node.name}, ${said}` : node.name };
    const help = [node.name, ...(findings > 0 ? [said] : [])];
    if (node.annex !== undefined && this.#annexes().length > 1) {
      item.contextValue = 'annex';
      help.push(l10n.t('Drag it to another place among the annexes; its number changes with its place.'));
    }
    item.tooltip = new MarkdownString().appendText(help.join('\n'));
    item.command = { command: 'masthead.goToPart', title: l10n.t('Go to this part'), arguments: [node] };
    return item;
  }

  /** Puts the cursor where a part begins. */
  async goTo({ range, selection }: StructureNode): Promise<void> {
    if (!this.document) return;
    const editor = await window.showTextDocument(this.document, { preserveFocus: false });
    const at = rangeOf(selection);
    editor.selection = new Selection(at.start, at.start);
    editor.revealRange(new Range(at.start, rangeOf(range).end), TextEditorRevealType.AtTop);
  }

  handleDrag([node]: readonly StructureNode[], transfer: DataTransfer): void {
    if (node?.annex !== undefined) transfer.set(ANNEX, new DataTransferItem(node.annex));
  }

  async handleDrop(target: StructureNode | undefined, transfer: DataTransfer): Promise<void> {
    const dragged: unknown = transfer.get(ANNEX)?.value;
    if (typeof dragged !== 'number') return;
    let root = target;
    while (root && this.#parents.has(root)) root = this.#parents.get(root);
    const last = this.#annexes().length - 1;
    // Above the annexes is the first place, below everything the last.
    await this.#move(dragged, root ? (root.annex ?? 0) : last);
  }

  async moveBy(node: StructureNode | undefined, by: number): Promise<void> {
    const from = node?.annex;
    if (from === undefined) {
      window.showInformationMessage(l10n.t('Choose an annex in “Document structure” first.'));
      return;
    }
    const to = from + by;
    if (this.#annexes()[to]) await this.#move(from, to);
  }

  #annexes(): StructureNode[] {
    return this.#nodes.filter(({ annex }) => annex !== undefined);
  }

  async #move(from: number, to: number): Promise<void> {
    const { document } = this;
    if (!document || from === to) return;
    const params = { textDocument: { uri: document.uri.toString() }, from, to };
    const found = await this.#client.sendRequest<VersionedEdits | null>(MOVE_ANNEX, params);
    if (found) await writeEdits(this.#client, document, found);
  }
}

function colour(severity: NonNullable<StructureNode['worst']>): string {
  if (severity === 'error') return 'list.errorForeground';
  return severity === 'warning' ? 'list.warningForeground' : 'charts.blue';
}
