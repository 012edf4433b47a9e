/** The place of each code in a closed list, by which columns of small numbers hold it. */
export const indexesOf = <Code extends string>(list: readonly Code[]): Readonly<Record<Code, number>> =>
  Object.fromEntries(list.map((code, at) => [code, at])) as Record<Code, number>;
