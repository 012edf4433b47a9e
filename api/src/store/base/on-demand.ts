/**
 * One object of all that these rooms hold; a room is furnished when something of it is first asked for. A transaction knows a hundred reads and writes
 * and needs a few: put together by copying, they cost more than a command to the database.
 */
export function onDemand<Whole extends object, Given>(
  rooms: readonly ((given: Given) => object)[],
): (given: Given) => Whole {
  let plan: object | null = null;
  return (given) => {
    plan ??= planOf(rooms.map((furnish) => Object.keys(furnish(given))));
    return Object.assign(Object.create(plan), {
      [enter]: rooms.map((furnish) => {
        let furnished: object | null = null;
        return () => (furnished ??= furnish(given));
      }),
    }) as Whole;
  };
}

const enter = Symbol('enter');
interface Entered {
  readonly [enter]: readonly (() => Readonly<Record<string, unknown>>)[];
}

/** Which name is in which room; the same for all that are made by it. */
function planOf(names: readonly (readonly string[])[]): object {
  const plan = {};
  for (const [room, those] of names.entries()) {
    for (const name of those) {
      Object.defineProperty(plan, name, {
        get(this: Entered) {
          return this[enter][room]?.()[name];
        },
      });
    }
  }
  return plan;
}
