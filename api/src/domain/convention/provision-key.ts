/** Its keys are bare: they were given out before another convention was thought of. */
export const bareConvention = 'uncac';

/** What the key of a provision, an article or a chapter says: `untoc:5(1)` is `5(1)` of `untoc`, `5(1)` is of the Convention against Corruption. */
export interface KeyParts {
  readonly convention: string;
  /** As the convention writes it: `5(1)`, `5`, `II`. */
  readonly number: string;
}

/** One key, one text: null for `uncac:5(1)`, and for what could not be part of the id of a need or of a match. */
export function parseKey(key: string): KeyParts | null {
  const [, code, number] = shape.exec(key) ?? [];
  return number === undefined || code === bareConvention
    ? null
    : { convention: code ?? bareConvention, number };
}

export const printKey = <Key extends string>({ convention, number }: KeyParts): Key =>
  (convention === bareConvention ? number : `${convention}:${number}`) as Key;

/** As people read it: `5(1)`, and of another convention with what that is called in short, `5(1) UNTOC`. What is not a key stays as it is. */
export function readableKey(key: string, shortTitleOf: (convention: string) => string): string {
  const end = key.indexOf(':');
  return end < 0 ? key : `${key.slice(end + 1)} ${shortTitleOf(key.slice(0, end))}`;
}

/** Of any key, even of one that no convention knows: asked in loops, so nothing is made for it. */
export function conventionOf(key: string): string {
  const end = key.indexOf(':');
  return end < 0 ? bareConvention : key.slice(0, end);
}

/** `wholeConvention` was said, and is said, of this one; of another its chapters are named. */
export const isOfWhole = (key: string): boolean => !key.includes(':');

/** Conventions one after another, the Convention against Corruption first; what is of one keeps its order (sorting is stable). */
export function byConvention(a: string, b: string): number {
  const [one, other] = [conventionOf(a), conventionOf(b)];
  if (one === other) return 0;
  if (one === bareConvention || other === bareConvention) return one === bareConvention ? -1 : 1;
  return one < other ? -1 : 1;
}

// No blank, `/` or `~`: ids join keys by them.
const shape = /^(?:([a-z][a-z0-9-]*):)?([0-9A-Za-z.]+(?:\([0-9A-Za-z.]+\))*)$/;
