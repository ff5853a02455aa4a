import { type ChildProcess, spawn } from 'node:child_process';

type Message = {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { code: number; message: string };
};

/** A client of the language server that speaks the bare protocol over standard input and output. */
export class Client {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, (message: Message) => void>();
  readonly #listeners: { method: string; give: (params: unknown) => void }[] = [];
  /** What is given every notification of a method. */
  readonly heard: Record<string, (params: never) => void> = {};
  readonly #ended: Promise<number | null>;
  /** Answers to what the server asks; null where there is none. */
  readonly answers: Record<string, (params: never) => unknown> = {};
  /** Methods that are never answered. */
  readonly silent = new Set<string>();
  /** The methods that the server has asked for. */
  readonly asked: string[] = [];
  /** What has come and is not yet read: one buffer where a message begins, more where a long one is on its way. */
  #chunks: Buffer[] = [];
  #length = 0;
  /** How much has to be there before it is worth looking. */
  #wanted = 0;
  /** When the last byte of the last message came, in milliseconds of `performance.now()`. */
  arrived = 0;
  #next = 1;

  constructor() {
    this.#child = spawn(process.execPath, ['dist/server/server.cjs', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#child.stdout!.on('data', (data: Buffer) => this.#read(data));
    this.#ended = new Promise(resolve => this.#child.once('exit', resolve));
  }

  #read(data: Buffer): void {
    this.#chunks.push(data);
    this.#length += data.length;
    while (this.#length > 0 && this.#length >= this.#wanted) {
      const buffer = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
      this.#chunks = [buffer];
      const head = buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('ascii', 0, head))![1]);
      const end = head + 4 + length;
      this.#wanted = end;
      if (buffer.length < end) return;
      this.arrived = performance.now();
      const message = JSON.parse(buffer.toString('utf8', head + 4, end)) as Message;
      this.#chunks = [buffer.subarray(end)];
      this.#length -= end;
      this.#wanted = 0;
      this.#take(message);
    }
  }

  #take(message: Message): void {
    if (message.id !== undefined && message.method === undefined) {
      this.#pending.get(message.id)?.(message);
      this.#pending.delete(message.id);
      return;
    }
    if (message.id !== undefined) {
      this.asked.push(message.method!);
      if (!this.silent.has(message.method!))
        this.#write({ id: message.id, result: this.answers[message.method!]?.(message.params as never) ?? null });
    }
    this.heard[message.method!]?.(message.params as never);
    const at = this.#listeners.findIndex(listener => listener.method === message.method);
    if (at >= 0) this.#listeners.splice(at, 1)[0]!.give(message.params);
  }

  #write(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#child.stdin!.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#child.stdin!.write(body);
  }

  /** Sends a request and gives the whole answer, result or error. */
  ask(method: string, params: unknown): Promise<Message> {
    const id = this.#next++;
    return new Promise(resolve => {
      this.#pending.set(id, resolve);
      this.#write({ id, method, params });
    });
  }

  /** Takes the request that was sent last back. */
  cancelLast(): void {
    this.notify('$/cancelRequest', { id: this.#next - 1 });
  }

  /** Sends a request and gives its result. */
  async request<T>(method: string, params: unknown): Promise<T> {
    const { result, error } = await this.ask(method, params);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  notify(method: string, params: unknown): void {
    this.#write({ method, params });
  }

  /** The next notification of a method. */
  next<T>(method: string): Promise<T> {
    return new Promise(resolve => this.#listeners.push({ method, give: params => resolve(params as T) }));
  }

  async start(
    textDocument: unknown = {},
    initializationOptions: unknown = {},
    workspaceFolders: unknown[] | null = null,
    workspace: unknown = {},
    general: unknown = {},
  ): Promise<Record<string, unknown>> {
    const params = {
      processId: null,
      rootUri: null,
      capabilities: { textDocument, workspace, general },
      initializationOptions,
      workspaceFolders,
    };
    const { capabilities } = await this.request<{ capabilities: Record<string, unknown> }>('initialize', params);
    this.notify('initialized', {});
    return capabilities;
  }

  open(uri: string, text: string): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text } });
  }

  change(uri: string, version: number, contentChanges: unknown[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Ends the server as the protocol asks and gives its exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', null);
    this.notify('exit', null);
    return this.#ended;
  }
}

/** What a full editor says that it can do. */
export const FULL = {
  diagnostic: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
  documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  hover: { contentFormat: ['markdown', 'plaintext'] },
  completion: {
    completionItem: {
      snippetSupport: true,
      documentationFormat: ['markdown'],
      resolveSupport: { properties: ['documentation'] },
    },
  },
  codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  semanticTokens: {
    requests: { full: { delta: true }, range: true },
    tokenTypes: [],
    tokenModifiers: [],
    formats: ['relative'],
  },
};
