export function installVSCode(): void;
export function findChromium(): string | undefined;
export function startVSCode(
  vsix: string,
  settings?: Readonly<Record<string, unknown>>,
): Promise<{
  readonly url: string;
  windowUrl(workspace: string, file?: string): string;
  log(): string;
  stop(): Promise<void>;
}>;
