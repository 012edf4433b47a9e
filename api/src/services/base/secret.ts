import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Invalid } from '../../domain/base/refusal.ts';

/** 256 random bits for a cookie, a token or a link [ASVS 5.0, 7.2: at least 128]; only their SHA-256 is kept. */
export function newSecret(): { readonly secret: string; readonly hash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOfSecret(secret) };
}

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * argon2id (RFC 9106), 19 MiB, two passes: the least that OWASP's password storage cheat sheet advises. After NFKC, since keyboards spell the same
 * letters differently (NIST SP 800-63B-4, 3.1.1.2).
 */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

const most = 200;
let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is such a user. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(newSecret().secret);
  const against = passwordHash ?? (await decoy);
  for (const spelling of spellings(password))
    if (await verify(against, spelling)) return passwordHash !== null;
  return false;
}

/** As it is hashed; then as it may have been before it was normalized. One that is too long was never anybody's, and is not worked on. */
function spellings(password: string): readonly string[] {
  if (isTooLong(password)) return [''];
  return [...new Set([password.normalize('NFKC'), password, password.normalize('NFD')])];
}

/** Long and of any kind: a rule about kinds of characters makes people predictable [ASVS 5.0, 6.2]. Counted as people count, after NFKC. INVALID at `path` otherwise. */
export function checkNewPassword(password: string, path: readonly string[]): void {
  if (isTooLong(password)) throw new Invalid('A password has at most 200 characters.', path);
  if ([...password.normalize('NFKC')].length < 12)
    throw new Invalid('A password has at least 12 characters. A sentence of four words is a good one.', path);
}

/** No letter is spelled in more than eight code units, so what is far too long is not even normalized. */
const isTooLong = (password: string): boolean =>
  password.length > 8 * most || [...password.normalize('NFKC')].length > most;
