import { Invalid } from '../base/refusal.ts';

/** The list as it is; INVALID with the place of the first code that the catalogue does not hold. */
export function knownCodes<Code extends string>(
  list: readonly Code[],
  all: ReadonlyMap<Code, unknown>,
  noun: string,
  pathOf: (at: number) => readonly (string | number)[],
): readonly Code[] {
  for (const [at, code] of list.entries()) {
    if (!all.has(code))
      throw new Invalid(`There is no ${noun} "${code}". Correct it or remove it.`, pathOf(at));
  }
  return list;
}
