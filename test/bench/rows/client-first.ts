import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure } from '../figure.ts';
import { root } from '../instance.ts';
import { atMost, type Row } from '../row.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly src?: string;
}

/** All script that the home route loads before it can be used, compressed: the entry, the route, and what they import statically. */
export const clientFirst: Row = {
  figures: { 'client-first': [atMost(200)] },
  async *measure() {
    execFileSync('npm', ['run', 'build', '--workspace=client'], { cwd: root, stdio: 'ignore' });
    const dist = join(root, 'client', 'dist');
    const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<
      string,
      Chunk
    >;
    const starts = Object.entries(manifest).filter(
      ([key, { isEntry }]) => isEntry || /routes\/home\.tsx$/.test(key),
    );
    const files = new Set<string>();
    const follow = (key: string): void => {
      const chunk = manifest[key];
      if (!chunk || files.has(chunk.file)) return;
      if (chunk.file.endsWith('.js')) files.add(chunk.file);
      for (const one of chunk.imports ?? []) follow(one);
    };
    for (const [key] of starts) follow(key);
    const bytes = [...files].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
      0,
    );
    yield figure('client-first', `script of the home route, compressed, ${files.size} files`, 'kB', [
      bytes / 1000,
    ]);
  },
};
