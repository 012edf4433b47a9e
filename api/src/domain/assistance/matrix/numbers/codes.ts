/** No horizon; no category of its own; means NONE in columns of three. */
export const noValue = 3;

/** Codes as small numbers in the order they were met. A number never changes its code, so columns may keep it. */
export interface Codes<Code extends string = string> {
  readonly all: readonly Code[];
  /** The code's number; a new one where it was never met. */
  of(code: Code): number;
  /** -1 where it was never met. */
  find(code: string): number;
}

export function createCodes<Code extends string>(): Codes<Code> {
  const all: Code[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    of(code) {
      const known = numbers.get(code);
      if (known !== undefined) return known;
      numbers.set(code, all.length);
      all.push(code);
      return all.length - 1;
    },
    find: (code) => numbers.get(code) ?? -1,
  };
}
