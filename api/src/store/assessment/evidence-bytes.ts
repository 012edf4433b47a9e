import { Binary, type Document, MongoBulkWriteError, ObjectId } from 'mongodb';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';

/** As GridFS has them, so that MongoDB's own tools read them. `writer` says who wrote a chunk while it was on its way. */
export const evidenceChunks = declare(
  'evidence.chunks',
  { files_id: 'string', n: 'number', data: 'any', writer: 'number' },
  [{ name: 'files_id_1_n_1', keys: { files_id: 1, n: 1 }, unique: true }],
);
export const evidenceContents = declare('evidence.files', {
  length: 'number',
  chunkSize: 'number',
  uploadDate: 'date',
});

export const chunkBytes = 255 * 1024;

interface Chunk {
  readonly _id: ObjectId;
  readonly files_id: string;
  readonly n: number;
  readonly data: Binary;
  readonly writer: number;
}

/** The bytes of files, in chunks, behind whoever checks what they are. */
export interface EvidenceBytes {
  /** From the chunk with this number on, all but the last whole. False: a later writer wrote there. */
  write(content: string, writer: number, first: number, chunks: readonly Buffer[]): Promise<boolean>;
  /** All of it at once. */
  keep(content: string, bytes: Buffer): Promise<void>;
  /** Chunk by chunk, without those before `from` and from `until` on. */
  read(content: string, from: number, until: number): AsyncIterable<Buffer>;
  /** All that came of it. */
  drop(content: string): Promise<void>;
}

export function openEvidenceBytes(scope: Scope): EvidenceBytes {
  const collection = scope.collection<Chunk>(evidenceChunks.name);
  const write: EvidenceBytes['write'] = async (content, writer, first, chunks) => {
    const documents = chunks.map((data, at) => ({
      _id: new ObjectId(),
      files_id: content,
      n: first + at,
      data: new Binary(data),
      writer,
    }));
    const taken = await scope.run(() => inserted(() => collection.insertMany(documents, { ordered: false })));
    for (const at of taken) {
      const { _id, files_id, n, ...chunk } = documents[at] as Chunk;
      const { matchedCount } = await scope.run(() =>
        collection.updateOne({ files_id, n, writer: { $lte: writer } }, { $set: chunk }),
      );
      if (matchedCount === 0) return false;
    }
    return true;
  };
  return {
    write,
    keep: async (content, bytes) => {
      const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, n) =>
        bytes.subarray(n * chunkBytes, (n + 1) * chunkBytes),
      );
      await write(content, 0, 0, chunks);
    },
    async *read(content, from, until) {
      const [first, last] = [Math.floor(from / chunkBytes), Math.ceil(until / chunkBytes) - 1];
      // A few at a time, so that a slow reader holds a megabyte and not a file.
      for (let n = first; n <= last; n += together) {
        const found = await scope.run(() =>
          collection
            .find({ files_id: content, n: { $gte: n, $lte: Math.min(last, n + together - 1) } })
            .sort({ n: 1 })
            .toArray(),
        );
        for (const chunk of found) {
          const starts = chunk.n * chunkBytes;
          const bytes = Buffer.from(
            chunk.data.buffer.buffer,
            chunk.data.buffer.byteOffset,
            chunk.data.length(),
          );
          yield bytes.subarray(Math.max(0, from - starts), Math.max(0, until - starts));
        }
        if (found.length < Math.min(last - n + 1, together)) return;
      }
    },
    drop: async (content) => {
      await scope.run(() => collection.deleteMany({ files_id: content }));
      await scope.run(() =>
        scope.collection<Document>(evidenceContents.name).deleteOne({ _id: content as never }),
      );
    },
  };
}
const together = 4;

/** Which of them are there already. */
async function inserted(insert: () => Promise<unknown>): Promise<readonly number[]> {
  try {
    await insert();
    return [];
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error;
    const errors = [error.writeErrors].flat();
    if (errors.length === 0 || errors.some(({ code }) => code !== 11000)) throw error;
    return errors.map(({ index }) => index);
  }
}
