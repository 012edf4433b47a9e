import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { type Language, languages } from '../../domain/base/language.ts';
import type { Cursor } from '../../domain/base/page.ts';

/**
 * A cursor as it is given out: sealed, since what a list is ordered by may be more than its reader is told (the places of needs that it
 * does not see), and since one that somebody made up must not ask for it. The same cursor is sealed to the same text, so that the same
 * question has the same answer, byte by byte.
 */
export function seal(secret: Uint8Array, { list, language, asOf, key }: Cursor): string {
  const text = JSON.stringify([version, list, language, asOf ?? '', ...key]);
  const nonce = createHmac('sha256', secret).update(text).digest().subarray(0, nonceLength);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
}

/** null for what no process of this world has sealed. */
export function unseal(secret: Uint8Array, sealed: string): Cursor | null {
  if (sealed.length > longest) return null;
  const bytes = Buffer.from(sealed, 'base64url');
  // What is read passes over letters that say nothing: one cursor has one spelling.
  if (bytes.length <= nonceLength + tagLength || bytes.toString('base64url') !== sealed) return null;
  const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAuthTag(bytes.subarray(-tagLength));
  try {
    const text = decipher.update(bytes.subarray(nonceLength, -tagLength), undefined, 'utf8');
    return cursorOf(JSON.parse(text + decipher.final('utf8')));
  } catch {
    return null;
  }
}

/** Rises when a list is ordered by something else. */
const version = 2;
const nonceLength = 12;
const tagLength = 16;
/** A title has 200 characters at most; with what is beside it no cursor comes near this. */
const longest = 2_000;

function cursorOf([made, list, language, asOf, ...key]: readonly (string | number)[]): Cursor | null {
  if (made !== version || typeof list !== 'string' || !languages.includes(language as Language)) return null;
  return { list, language: language as Language, asOf: asOf ? String(asOf) : null, key };
}
