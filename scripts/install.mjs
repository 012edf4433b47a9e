import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs what is missing, from the lock file, and says so. */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stdout.write('Installing dependencies (a minute or two, the first time only) …\n');
  const from = Date.now();
  const { status } = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    process.stderr.write(
      'The dependencies could not be installed. Check that the package registry can be reached, then try again.\n',
    );
    process.exit(1);
  }
  process.stdout.write(`Installed in ${Math.round((Date.now() - from) / 1000)} s.\n`);
}

/** What npm installed says in its own lock file which versions it holds. */
function isInstalled() {
  const mark = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(mark)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(mark, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, link, optional }]) =>
      !path.startsWith('node_modules/') || link || optional || there[path]?.version === version,
  );
}
