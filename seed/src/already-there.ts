import { same } from '@needs-matrix/api/domain/base/same';

interface Named {
  readonly name?: string;
  readonly title?: string;
}

/**
 * Finds among what is there one that says all that is wanted, so that the same file loaded again adds nothing.
 * Each is found once: two alike in a file stay two.
 */
export function alreadyThere<T extends Named>(there: readonly T[]): (wanted: Named) => T | null {
  const byName = new Map<string, T[]>();
  for (const one of there) {
    const alike = byName.get(nameOf(one)) ?? [];
    alike.push(one);
    byName.set(nameOf(one), alike);
  }
  return (wanted) => {
    const alike = byName.get(nameOf(wanted)) ?? [];
    const at = alike.findIndex((one) => saysAllOf(one, wanted));
    return at < 0 ? null : (alike.splice(at, 1)[0] ?? null);
  };
}

const nameOf = ({ name, title }: Named): string => name ?? title ?? '';
const saysAllOf = (one: object, wanted: object): boolean =>
  Object.entries(wanted).every(([field, value]) =>
    same((one as Record<string, unknown>)[field] ?? null, value ?? null),
  );
