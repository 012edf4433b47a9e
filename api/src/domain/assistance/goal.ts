/** How many targets each goal of the 2030 Agenda has (A/RES/71/313): numbered ones, and means of implementation by letter. */
const targets: readonly (readonly [numbered: number, lettered: number])[] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [8, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
];

const letters = 'abcd';

/** These goals and targets, and the goal of each target: `16.5` is `16` too. */
export const withGoals = (tags: readonly string[]): readonly string[] => [
  ...new Set(tags.flatMap((tag) => [tag, tag.split('.')[0] ?? tag])),
];

/** What an activity may be tagged with [WG 35]: `16` is a goal, `16.5` and `16.a` are targets. */
export const goals: ReadonlySet<string> = new Set(
  targets.flatMap(([numbered, lettered], at) => {
    const goal = String(at + 1);
    return [
      goal,
      ...Array.from({ length: numbered }, (_, target) => `${goal}.${target + 1}`),
      ...Array.from(letters.slice(0, lettered), (letter) => `${goal}.${letter}`),
    ];
  }),
);

/** Said where a tag is none of them. */
export const noGoal =
  'There is no such goal or target of the 2030 Agenda. Send a goal, such as 16, or a target, such as 16.5.';
