import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

const types = [
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
] as const;

/** The type to answer in: GraphQL's own to those that prefer it, plain JSON to all others, even to those that take neither. */
export const typeFor = remembered(
  (accept) => new Negotiator({ headers: { accept } }).mediaType([...types]) ?? types[0],
);

/** Whether to compress. */
export const takesGzip = remembered(
  (coding) =>
    new Negotiator({ headers: { 'accept-encoding': coding } }).encoding(['gzip', 'identity']) === 'gzip',
);

/** Programs say the same in each request, and kept bytes go out in less time than it takes to read what they say. */
function remembered<T extends {}>(read: (header: string | undefined) => T) {
  const known = new LRUCache<string, T>({
    maxSize: 50_000,
    sizeCalculation: (_, header) => 100 + header.length,
  });
  return (header: string | undefined): T => {
    if (header === undefined) return read(header);
    const before = known.get(header);
    if (before !== undefined) return before;
    const now = read(header);
    known.set(header, now);
    return now;
  };
}
