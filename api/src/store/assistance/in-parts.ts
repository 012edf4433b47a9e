import type { Binary } from 'mongodb';

/** As much as a document holds, with room to spare. */
const mostBytes = 8_000_000;

/** Bytes that are kept in several documents. */
export const inParts = {
  count: (bytes: number): number => Math.ceil(bytes / mostBytes),
  of: (bytes: Buffer): readonly Buffer[] =>
    Array.from({ length: inParts.count(bytes.length) }, (_, part) =>
      bytes.subarray(part * mostBytes, (part + 1) * mostBytes),
    ),
  joined: (parts: readonly (Binary | undefined)[]): Buffer =>
    Buffer.concat(
      parts.map((data) => {
        if (!data) throw new Error('A part of what was kept is missing.');
        return Buffer.from(data.buffer);
      }),
    ),
};
