import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Logger } from 'pino';

/** Something changed: which document of which collection. */
export interface Change {
  readonly collection: string;
  /** null when the whole collection went. */
  readonly id: unknown;
}

export interface Listener {
  /** The stream is open: from here on nothing is missed. What happened before must be read. */
  opened(): Promise<void>;
  changed(change: Change): void;
  broken(): void;
}

/** Follows these collections by change stream, opened again whenever it breaks. */
export function follow(
  db: Db,
  collections: readonly string[],
  listener: Listener,
  log: Logger,
): { close(): Promise<void> } {
  let closed = false;
  let close = async (): Promise<void> => undefined;

  const once = async () => {
    // Documents stay out of it: our own writes are applied already, and entries are read by their number.
    const stream = db.watch(
      [
        { $match: { 'ns.coll': { $in: collections } } },
        { $project: { _id: 1, ns: 1, operationType: 1, documentKey: 1 } },
      ],
      { batchSize: 1000 },
    );
    close = () => stream.close();
    const tell = (event: object) => {
      const { ns, documentKey } = event as { ns?: { coll?: string }; documentKey?: { _id: unknown } };
      listener.changed({ collection: ns?.coll ?? '', id: documentKey?._id ?? null });
    };
    try {
      // The first token says that the stream is open; asking it for a first change would wait for one.
      const open = new Promise((resolve) => stream.once('resumeTokenChanged', resolve));
      const next = stream.next();
      next.catch(() => undefined);
      await Promise.race([open, next]);
      await listener.opened();
      for (let event = await next; !closed; event = await stream.next()) tell(event);
    } finally {
      await stream.close().catch(() => undefined);
    }
  };

  void (async () => {
    while (!closed) {
      try {
        await once();
      } catch (error) {
        if (closed) return;
        listener.broken();
        log.warn({ err: error }, 'The change stream broke and is opened again');
        await pause(250);
      }
    }
  })();

  return {
    close: async () => {
      closed = true;
      await close().catch(() => undefined);
      // What is still asked of the server, for up to a second, tells nothing more, and ends with the client.
    },
  };
}
