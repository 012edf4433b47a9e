import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../config.ts';
import { makeFolder } from './folder.ts';
import { beginningOf, isRunning } from './mongod/process.ts';

/** Which process runs on a data directory, so that `npm run seed` finds it and no second one starts on it. */
export interface Instance {
  readonly pid: number;
  /** Tells the process from a later one with the same number. */
  readonly began: string;
  /** null until it can be connected to. */
  readonly mongodb: string | null;
  readonly url: string | null;
}

export interface Claim {
  /** Says where it can be found from now on. */
  tell(where: Partial<Pick<Instance, 'mongodb' | 'url'>>): void;
  release(): void;
}

const fileOf = (dataDir: string): string => join(dataDir, 'instance.json');

/** The living instance on this directory; one whose process is gone counts for nothing. */
export function runningInstance(dataDir: string): Instance | null {
  try {
    const instance: Instance = JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
    return isRunning(instance.pid) && beginningOf(instance.pid) === instance.began ? instance : null;
  } catch {
    return null;
  }
}

/** Takes the directory for this process; null when a living one has it. */
export async function claim(dataDir: string): Promise<Claim | null> {
  await makeFolder(dataDir).catch(() => undefined);
  const file = fileOf(dataDir);
  const own = `${file}.${process.pid}`;
  let instance: Instance = { pid: process.pid, began: beginningOf(process.pid), mongodb: null, url: null };
  const write = () => writeFileSync(own, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 });
  try {
    write();
  } catch {
    throw new CannotStart(
      `The folder ${dataDir} cannot be written: set DATA_DIR to one that this account may write.`,
    );
  }
  try {
    for (;;) {
      if (runningInstance(dataDir)) return null;
      try {
        // A link fails where the name is taken, so that of two at once one wins.
        linkSync(own, file);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        setAside(dataDir);
      }
    }
  } finally {
    rmSync(own, { force: true });
  }
  return {
    tell: (where) => {
      instance = { ...instance, ...where };
      write();
      renameSync(own, file);
    },
    release: () => {
      if (runningInstance(dataDir)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** Moves away what a dead process left; if somebody took the place in the same moment, theirs goes back. */
function setAside(dataDir: string): void {
  if (runningInstance(dataDir)) return;
  const aside = `${fileOf(dataDir)}.left.${process.pid}`;
  try {
    renameSync(fileOf(dataDir), aside);
    const moved: Instance = JSON.parse(readFileSync(aside, 'utf8'));
    if (isRunning(moved.pid) && beginningOf(moved.pid) === moved.began) linkSync(aside, fileOf(dataDir));
  } catch {
    // Somebody else set it aside.
  } finally {
    rmSync(aside, { force: true });
  }
}
