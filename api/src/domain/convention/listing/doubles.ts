import { fold } from '../../base/search.ts';

/** What an organization is compared by. */
export interface Called {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly site?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** Why two records may be of one organization, the surest first. */
export const likenesses = ['SAME_NAME', 'SAME_SITE', 'ABBREVIATION', 'SIMILAR_NAME'] as const;
export type Likeness = (typeof likenesses)[number];

/** Why the two may be one organization; null: nothing speaks for it. The same both ways. */
export function likeness(one: Called, other: Called): Likeness | null {
  const [ours, theirs] = [calledBy(one), calledBy(other)];
  const some = (alike: (a: string, b: string) => boolean) =>
    ours.some((a) => theirs.some((b) => alike(a, b)));
  if (some((a, b) => a === b)) return 'SAME_NAME';
  const [here, there] = [hostsOf(one), hostsOf(other)];
  if (here.some((host) => there.includes(host))) return 'SAME_SITE';
  if (some(abbreviates) || some((a, b) => abbreviates(b, a))) return 'ABBREVIATION';
  return some(similar) ? 'SIMILAR_NAME' : null;
}

/** All that an organization is called, folded and without signs: `U.N.D.P.` is `undp`. */
export const calledBy = ({ name, names = {} }: Called): readonly string[] => [
  ...new Set([name, ...Object.values(names)].map(bare).filter(Boolean)),
];

const bare = (name: string): string =>
  fold(name)
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** By its site, and by whose mail its people read; mail that anybody can have says nothing. */
function hostsOf({ site, email }: Called): readonly string[] {
  const ofSite = site && URL.canParse(site) ? [new URL(site).hostname] : [];
  const ofMail = email?.split('@').slice(1) ?? [];
  return [...ofSite, ...ofMail].map((host) => host.toLowerCase().replace(/^www\./, '')).filter(isTheirs);
}
const anybodys = [
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
  'gmx.net',
];
const isTheirs = (host: string): boolean => host !== '' && !anybodys.includes(host);

/** `undp` of `united nations development programme`. */
function abbreviates(short: string, long: string): boolean {
  const words = significant(long);
  return words.length >= 3 && short === words.map((word) => word[0]).join('');
}

/** Most of the words that say something are in both. */
function similar(a: string, b: string): boolean {
  const [one, other] = [new Set(significant(a)), new Set(significant(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 2 && shared / Math.min(one.size, other.size) >= 0.75;
}

const significant = (name: string): readonly string[] => name.split(' ').filter((word) => !small.has(word));
const small = new Set(
  'the of for and in on a an de la le les el los las del du des et y e i и в по'.split(' '),
);
