export function installVSCode(): void;
export function findChromium(): string | undefined;
export function cannotDrive(): string | false;
export function startVSCode(
  vsix: string | undefined,
  settings?: Readonly<Record<string, unknown>>,
  flags?: readonly string[],
  locale?: string,
): Promise<{
  readonly url: string;
  windowUrl(workspace: string, file?: string, more?: readonly (readonly [string, string])[]): string;
  remote(file: string): string;
  log(): string;
  stop(): Promise<void>;
}>;
