import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What a link in a mail is for, signed, so that nothing is kept for it: whoever has the link was sent it. `purpose` keeps what was signed for
 * one thing from being good for another.
 */
export const signedLink = (secret: Uint8Array, purpose: string, parts: readonly string[]): string => {
  const said = Buffer.from(JSON.stringify(parts)).toString('base64url');
  return `${said}.${sealOf(secret, purpose, said).toString('base64url')}`;
};

/** What was signed; null where it was not, not for this, or not wholly. */
export function readSignedLink(secret: Uint8Array, purpose: string, link: string): readonly string[] | null {
  const [said = '', seal = '', ...more] = link.split('.');
  const given = Buffer.from(seal, 'base64url');
  const own = sealOf(secret, purpose, said);
  if (more.length > 0 || given.length !== own.length || !timingSafeEqual(given, own)) return null;
  return JSON.parse(Buffer.from(said, 'base64url').toString('utf8')) as string[];
}

const sealOf = (secret: Uint8Array, purpose: string, said: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\n${said}`).digest();
