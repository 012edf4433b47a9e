import { MongoClient, type MongoClientOptions, MongoCompatibilityError, MongoServerError } from 'mongodb';
import { CannotStart } from '../config.ts';

const options: MongoClientOptions = {
  appName: 'needs-matrix',
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: 'primary',
  retryReads: true,
  retryWrites: true,
  ignoreUndefined: true,
};
/** Unless the connection string says otherwise. */
const patience = { serverSelectionTimeoutMS: 10_000, connectTimeoutMS: 10_000 };

/** Connects, and refuses in one sentence what cannot carry the product: transactions and change streams need a replica set of 6.0 or later. */
export async function connect(uri: string): Promise<MongoClient> {
  const client = open(uri);
  const at = client.options.srvHost ?? client.options.hosts.map(String).join(', ');
  try {
    await client.connect();
    const hello = await client.db('admin').command({ hello: 1 });
    const { version } = await client.db('admin').command({ buildInfo: 1 });
    if (Number.parseInt(version, 10) < 6) throw tooOld(at, `version ${version}`);
    if (!hello.setName && hello.msg !== 'isdbgrid') {
      throw new CannotStart(
        `The MongoDB at ${at} is a standalone server without a replica set, so it has no transactions: start it with --replSet and run rs.initiate() once, or let MONGODB_URI name another.`,
      );
    }
    return client;
  } catch (error) {
    await client.close();
    throw sentenceFor(error, at);
  }
}

/** The database that the connection string names. */
export function databaseIn(uri: string): string | null {
  const [, name] = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri) ?? [];
  try {
    return name ? decodeURIComponent(name) : null;
  } catch {
    throw new CannotStart('MONGODB_URI holds a % that begins no escape: write %25 for it.');
  }
}

function open(uri: string): MongoClient {
  const name = databaseIn(uri);
  if (name && (/[/\\. "$*<>:|?]/.test(name) || Buffer.byteLength(name) > 63)) {
    throw new CannotStart(
      `MONGODB_URI names the database "${name}", which no database may be called: use letters, digits, - and _, at most 63.`,
    );
  }
  const said = (option: string) => new RegExp(`[?&]${option}=`, 'i').test(uri);
  const waits = Object.fromEntries(Object.entries(patience).filter(([option]) => !said(option)));
  try {
    return new MongoClient(uri, { ...options, ...waits });
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new CannotStart(`MONGODB_URI is not a connection string that can be read (${reason}): correct it.`);
  }
}

function sentenceFor(error: unknown, at: string): unknown {
  if (error instanceof CannotStart) return error;
  if (error instanceof MongoCompatibilityError)
    return tooOld(at, 'a version that the driver no longer speaks to');
  if (error instanceof MongoServerError) {
    return new CannotStart(
      `The MongoDB at ${at} refuses us (${error.message}): check the name, the password and the rights in MONGODB_URI.`,
    );
  }
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  if (/minimum wire version|maximum wire version|wire version/.test(reason ?? ''))
    return tooOld(at, 'a version that the driver no longer speaks to');
  return new CannotStart(`MongoDB at ${at} cannot be reached (${reason}): start it, or correct MONGODB_URI.`);
}

const tooOld = (at: string, what: string) =>
  new CannotStart(`The MongoDB at ${at} is ${what}, which is too old: 6.0 or later is needed.`);
