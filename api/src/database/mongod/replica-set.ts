import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Db, type Document, MongoClient, MongoServerError } from 'mongodb';

export const replicaSetName = 'needs-matrix';

/** A primary that died is noticed within two seconds, in which writes wait; MongoDB's own ten keep them waiting for eleven. */
export const electionSettings = { electionTimeoutMillis: 2000, heartbeatIntervalMillis: 500 } as const;

/** Makes the one member primary at this port, whatever address it had before; false when `stopped` says that it ended meanwhile, or when it is another's. */
export async function becomePrimary(port: number, data: string, stopped: () => boolean): Promise<boolean> {
  const host = `127.0.0.1:${port}`;
  // The driver gives up for good when its first connection fails, so it is asked only once somebody listens.
  while (!(await listens(port))) {
    if (stopped()) return false;
    await pause(40);
  }
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, {
    serverSelectionTimeoutMS: 5000,
  });
  try {
    const admin = client.db('admin');
    // A process that took the port in the same moment speaks MongoDB too, perhaps on a copy of our data.
    const { parsed } = await admin.command({ getCmdLineOpts: 1 });
    if (parsed?.storage?.dbPath !== data) return false;
    while (!stopped()) {
      const hello = await admin.command({ hello: 1 });
      if (hello.isWritablePrimary && hello.me === host) return true;
      await settle(admin, host).catch(() => {});
      await pause(40);
    }
    return false;
  } catch {
    return false;
  } finally {
    await client.close();
  }
}

/** Said again until it holds: a node that is still starting refuses it. Last time's port may be somebody else's now. */
async function settle(admin: Db, host: string): Promise<void> {
  const config = await configOf(admin);
  const members = [{ _id: 0, host }];
  if (!config) {
    const fresh = { _id: replicaSetName, members, settings: electionSettings };
    await admin.command({ replSetInitiate: fresh });
  } else if (config.members[0].host !== host) {
    await admin.command({
      replSetReconfig: {
        ...config,
        version: config.version + 1,
        members: [{ ...config.members[0], host }],
        settings: { ...config.settings, ...electionSettings },
      },
      force: true,
    });
  }
}

async function configOf(admin: Db): Promise<Document | null> {
  try {
    return (await admin.command({ replSetGetConfig: 1 })).config;
  } catch (error) {
    if (error instanceof MongoServerError && error.codeName === 'NotYetInitialized') return null;
    throw error;
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
