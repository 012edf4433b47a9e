import { Agent, type IncomingMessage, type RequestOptions, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Less is a sign of life, no event. */
const mostOfSign = 40;

/** Readers of open answers, each on a connection of its own. */
export interface Readers {
  /** When the last byte of what came since `forget` reached each that has heard. */
  readonly arrivals: ReadonlyMap<number, number>;
  /** What came since to the first of them. */
  bytes(): Buffer;
  forget(): void;
  /** Resolves when all have heard something, and nothing more has come for a while. */
  all(withinMs: number): Promise<void>;
  close(): void;
}

export function openReaders(count: number, url: string, options: RequestOptions, body = ''): Readers {
  const arrivals = new Map<number, number>();
  const agent = new Agent({ maxSockets: count });
  let first: Buffer[] = [];
  const heard = (reader: number) => (incoming: IncomingMessage) => {
    incoming.on('data', (chunk: Buffer) => {
      if (chunk.length <= mostOfSign && !arrivals.has(reader)) return;
      if (reader === 0) first.push(chunk);
      if (chunk.length > mostOfSign) arrivals.set(reader, performance.now());
    });
    incoming.on('error', () => undefined);
  };
  const open = Array.from({ length: count }, (_, reader) => {
    const outgoing = request(url, { ...options, agent }, heard(reader));
    outgoing.on('error', () => undefined);
    outgoing.end(body);
    return outgoing;
  });
  return {
    arrivals,
    bytes: () => Buffer.concat(first),
    forget: () => {
      arrivals.clear();
      first = [];
    },
    async all(withinMs) {
      const since = performance.now();
      while (arrivals.size < count || performance.now() - Math.max(...arrivals.values()) < 200) {
        if (performance.now() - since > withinMs)
          throw new Error(`Only ${arrivals.size} of ${count} readers heard anything.`);
        await pause(20);
      }
    },
    close: () => {
      for (const one of open) one.destroy();
      agent.destroy();
    },
  };
}
