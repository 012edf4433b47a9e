import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { spawnWithUs } from './ends-with-us.ts';
import { freePort } from './product.ts';
import { until } from './until.ts';

export interface ThreeMembers {
  /** Of the whole set; without a database. */
  readonly uri: string;
  /** Ends the primary like a power cut does, and gives which one it was. */
  killPrimary(): Promise<number>;
  /** Starts a member again on its own data. */
  start(member: number): Promise<void>;
  stop(): Promise<void>;
}

const name = 'three';

/** A replica set of three members on this machine, with the time-outs that the README asks for. */
export async function startThreeMembers(binary: string): Promise<ThreeMembers> {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-three-'));
  const ports = [await freePort(), await freePort(), await freePort()];
  const running = new Map<number, ChildProcess>();
  const hostOf = (member: number) => `127.0.0.1:${ports[member]}`;

  async function start(member: number): Promise<void> {
    const data = join(folder, String(member));
    mkdirSync(data, { recursive: true });
    const options: Readonly<Record<string, string>> = {
      replSet: name,
      port: String(ports[member]),
      bind_ip: '127.0.0.1',
      dbpath: data,
      wiredTigerCacheSizeGB: '0.25',
      oplogSize: '256',
      logpath: join(folder, `${member}.log`),
    };
    const args = Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]);
    const quiet = [
      '--nounixsocket',
      '--logappend',
      '--setParameter',
      'diagnosticDataCollectionEnabled=false',
    ];
    const child = spawnWithUs(binary, [...args, ...quiet], { stdio: 'ignore' });
    running.set(member, child);
    await until(`member ${member} to answer`, () => ask(member, { ping: 1 }), 30_000);
  }

  async function ask(member: number, command: Readonly<Record<string, unknown>>) {
    const client = new MongoClient(`mongodb://${hostOf(member)}/?directConnection=true`, {
      serverSelectionTimeoutMS: 1_000,
    });
    try {
      return await client.db('admin').command(command);
    } finally {
      await client.close();
    }
  }

  async function primary(): Promise<number> {
    return until(
      'a primary',
      async () => {
        for (const member of running.keys()) {
          const hello = await ask(member, { hello: 1 }).catch(() => null);
          // Zero is a member too, and no answer.
          if (hello?.isWritablePrimary) return { member };
        }
        return null;
      },
      30_000,
    ).then(({ member }) => member);
  }

  async function end(member: number, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = running.get(member);
    running.delete(member);
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  await Promise.all(ports.map((_, member) => start(member)));
  const members = ports.map((_, member) => ({ _id: member, host: hostOf(member) }));
  const settings = { electionTimeoutMillis: 2000, heartbeatIntervalMillis: 500 };
  await ask(0, { replSetInitiate: { _id: name, members, settings } });
  await primary();
  return {
    uri: `mongodb://${ports.map((_, member) => hostOf(member)).join(',')}/?replicaSet=${name}`,
    killPrimary: async () => {
      const member = await primary();
      await end(member, 'SIGKILL');
      return member;
    },
    start,
    stop: async () => {
      await Promise.all([...running.keys()].map((member) => end(member, 'SIGKILL')));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
