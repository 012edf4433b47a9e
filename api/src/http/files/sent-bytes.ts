import { isPlain } from '../request/asked.ts';
import { bodyOf, tooSlow } from '../request/body.ts';
import type { AtTheDoor } from './file-door.ts';

/** A hundred full answers of a large State are half of this. */
const usually = 5_000_000;

/** The bytes of a file that was sent, as it is; null: it was refused, and why was said. `tooLarge` says it of a file of more megabytes than that. */
export async function sentBytes(
  { answer, to }: Pick<AtTheDoor, 'answer' | 'to'>,
  tooLarge: (most: number) => string,
  mostBytes = usually,
): Promise<Buffer | null> {
  const refused = (status: number, message: string) => {
    answer.refuse(to, status, message);
    return null;
  };
  // Said before anything of it is read.
  if (Number(to.request.headers['content-length']) > mostBytes)
    return refused(413, tooLarge(mostBytes / 1e6));
  if (!isPlain(to.request)) return refused(415, 'Send the request as it is, not compressed.');
  const body = await bodyOf(to.request, { mostBytes, graceMs: 10_000, bytesPerSecond: 20_000 });
  if (body.bytes) return body.bytes;
  if (body.refused === 'GONE') return null;
  return body.refused === 'TOO_LARGE' ? refused(413, tooLarge(mostBytes / 1e6)) : refused(408, tooSlow);
}
