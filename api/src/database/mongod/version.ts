import { execFile } from 'node:child_process';

/** What a mongod says of itself, `6.0.5`; null when it does not run here. */
export function versionOf(binary: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(binary, ['--version'], { timeout: 20_000 }, (error, stdout) => {
      resolve(error ? null : (/db version v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? null));
    });
  });
}
