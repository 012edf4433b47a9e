import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Invalid } from '../../domain/base/refusal.ts';

/** 256 random bits for a cookie, a token or a link [ASVS 5.0, 7.2: at least 128]; only their SHA-256 is kept. */
export function newSecret(): { readonly secret: string; readonly hash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOfSecret(secret) };
}

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** argon2id (RFC 9106), 19 MiB, two passes: the least that OWASP's password storage cheat sheet advises. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is such a user. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(newSecret().secret);
  const fits = await verify(passwordHash ?? (await decoy), password);
  return fits && passwordHash !== null;
}

/** Long and of any kind: a rule about kinds of characters makes people predictable [ASVS 5.0, 6.2]. INVALID at `path` otherwise. */
export function checkNewPassword(password: string, path: readonly string[]): void {
  if (password.length < 12)
    throw new Invalid('A password has at least 12 characters. A sentence of four words is a good one.', path);
  if (password.length > 200) throw new Invalid('A password has at most 200 characters.', path);
}
