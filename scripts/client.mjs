import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Builds the web client when its sources are newer than what was built. */
export function ensureBuilt() {
  const built = join(root, 'client', 'dist', 'index.html');
  const sources = [
    'client/src',
    'client/public',
    'client/index.html',
    'api/schema.graphql',
    // How it is built.
    ...readdirSync(join(root, 'client'))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('client', name)),
  ].map((path) => join(root, path));
  if (existsSync(built) && Math.max(...sources.map(newest)) <= statSync(built).mtimeMs) return;
  process.stdout.write('Building the web client …\n');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--workspace=client'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}The web client could not be built.\n`);
    process.exit(1);
  }
}

/** Builds it again after each change, into the same place, for as long as we run: a page asks for the new one when it is loaded again. */
export function watchClient() {
  const vite = join(root, 'node_modules', '.bin', 'vite');
  const child = spawn(vite, ['build', '--watch', '--emptyOutDir', 'false', '--logLevel', 'warn'], {
    cwd: join(root, 'client'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.on('exit', () => child.kill());
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
