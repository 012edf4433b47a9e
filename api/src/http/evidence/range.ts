import type { IncomingHttpHeaders } from 'node:http';

/**
 * From where and until where, of one range of bytes (RFC 9110 §14.1.2); null: all of it, as for what is no range, for several, or for a part of what it
 * was before; NONE: there is nothing there.
 */
export function rangeIn(
  { range, 'if-range': before }: IncomingHttpHeaders,
  { bytes, etag }: { readonly bytes: number; readonly etag: string },
): readonly [number, number] | null | 'NONE' {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!asked || (before !== undefined && before !== etag)) return null;
  const [, first = '', last = ''] = asked;
  if (first === '') {
    if (last === '') return null;
    return Number(last) === 0 ? 'NONE' : [Math.max(0, bytes - Number(last)), bytes];
  }
  if (last !== '' && Number(last) < Number(first)) return null;
  if (Number(first) >= bytes) return 'NONE';
  return [Number(first), last === '' ? bytes : Math.min(bytes, Number(last) + 1)];
}
