import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface CutLine {
  /** The same database by way of this line. */
  readonly uri: string;
  /** Cuts every connection as soon as a message with this word passes; `before` it arrives, or only its answer. */
  cutAt(word: string, when: 'before' | 'answer', times?: number): void;
  /** Nothing passes and nobody may connect, until `mend`. */
  down(): void;
  mend(): void;
  /** How often it was cut. */
  cuts(): number;
  close(): Promise<void>;
}

/** A line to a MongoDB that a test can cut at a chosen command: a real server behind it, a real fault before it. */
export async function cutLine(uri: string): Promise<CutLine> {
  const target = new URL(uri.replace(/^mongodb:/, 'http:'));
  const sockets = new Set<Socket>();
  let rule: { readonly word: string; readonly when: 'before' | 'answer'; left: number } | null = null;
  let isDown = false;
  let cuts = 0;

  const server = createServer((client) => {
    if (isDown) return void client.destroy();
    const mongod = connect(Number(target.port), target.hostname);
    let answerIsCut = false;
    const end = () => {
      client.destroy();
      mongod.destroy();
    };
    for (const socket of [client, mongod]) {
      sockets.add(socket);
      socket.on('error', end).on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    client.on('data', (bytes) => {
      if (rule && rule.left > 0 && bytes.includes(rule.word)) {
        rule.left -= 1;
        cuts += 1;
        if (rule.when === 'before') return end();
        answerIsCut = true;
      }
      mongod.write(bytes);
    });
    mongod.on('data', (bytes) => (answerIsCut ? end() : client.write(bytes)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: `mongodb://127.0.0.1:${port}/?directConnection=true&serverSelectionTimeoutMS=300`,
    cutAt: (word, when, times = 1) => {
      rule = { word, when, left: times };
    },
    down: () => {
      isDown = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isDown = false;
      rule = null;
    },
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
