import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';
import type { Instant } from '../domain/base/calendar.ts';
import { type Say, telling } from '../progress.ts';
import { collections } from '../store/areas.ts';
import { createStore } from '../store/create-store.ts';
import type { Store } from '../store/store.ts';
import { type Database, openDatabase } from './database.ts';
import { exclusively } from './lease.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { prepareCollections } from './prepare.ts';
import { wholly } from './wholly.ts';

export interface OpenOptions {
  readonly config: Config;
  /** Another database than the URI's: tests take a fresh one each. */
  readonly database?: string;
  readonly clock?: () => Instant;
  readonly log?: Logger;
  readonly say?: Say;
  /** Refuse to run beside another instance on the same data directory. */
  readonly alone?: boolean;
}

export interface Opened {
  readonly store: Store;
  readonly log: Logger;
  readonly clock: () => Instant;
  readonly uri: string;
  readonly tell: Database['tell'];
  /** The driver's own client, for those who count or compare commands. */
  readonly client: Database['client'];
  /** Empties the world and keeps the Convention. */
  reset(): Promise<void>;
  /** Loads what a database begins with: one process at a time, whole or, after it was cut off, again. */
  begin(load: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** The store, ready to be used: MongoDB found or started, collections and migrations applied, the projection in memory. */
export async function openStore({
  config,
  database,
  clock = systemClock,
  log = makeLog(config),
  say = sayOnTerminal,
  alone,
}: OpenOptions): Promise<Opened> {
  const opened = await openDatabase(config, say, { alone });
  try {
    const db = opened.client.db(database ?? opened.name);
    await telling(say, 'Preparing the database …', () => prepareCollections(db, collections));
    await migrate(db, migrations, say);
    const { store, reset, close } = await telling(say, 'Reading the matrix into memory …', () =>
      createStore(db, clock, log),
    );
    return {
      store,
      log,
      clock,
      uri: opened.uri,
      tell: opened.tell,
      client: opened.client,
      reset,
      begin: (load) => exclusively(db, 'world', say, () => wholly(db, reset, load)),
      close: async () => {
        await close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** The system's clock, read here alone. */
export const systemClock = (): Instant => new Date().toISOString();

/** JSON lines on standard error, where what keeps us from starting goes too; what a person should read goes to standard output. */
export const makeLog = ({ logLevel }: Pick<Config, 'logLevel'>): Logger =>
  pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));

export const sayOnTerminal: Say = (line) => void process.stdout.write(`${line}\n`);
