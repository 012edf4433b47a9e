import type { Axis } from './axis.ts';
import type { Sieve } from './sieve.ts';

/** The sieve that lets through only what is under one key of an axis; a key it does not have lets nothing through. */
export function narrowTo(sieve: Sieve, axis: Axis, key: string): Sieve {
  const place = axis.keys.indexOf(key);
  const only = (marks: Uint8Array): Uint8Array =>
    marks.map((mark, at) => (axis.table[at] === place ? mark : 0));
  const valueless = place >= 0 && axis.none === place;
  switch (axis.dimension) {
    case 'CATEGORY':
      return { ...sieve, categories: only(sieve.categories), withoutType: sieve.withoutType && valueless };
    case 'HORIZON':
      return { ...sieve, horizons: only(sieve.horizons) };
    case 'COVERAGE':
      return { ...sieve, coverages: only(sieve.coverages) };
  }
  switch (axis.family) {
    case 'TYPE':
      return { ...sieve, types: only(sieve.types), withoutType: sieve.withoutType && valueless };
    case 'SUBJECT':
      return {
        ...sieve,
        subjects: only(sieve.subjects),
        withoutSubject: sieve.withoutSubject && valueless,
      };
    case 'STATE':
      return {
        ...sieve,
        participants: only(sieve.participants),
        withoutState: sieve.withoutState && valueless,
      };
    case 'PROVIDER':
      return { ...sieve, everyProvider: only(sieve.everyProvider), withoutProvider: valueless };
    default:
      return {
        ...sieve,
        provisions: only(sieve.provisions),
        withoutProvision: sieve.withoutProvision && valueless,
      };
  }
}
