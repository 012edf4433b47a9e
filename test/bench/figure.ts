import { median, spread } from './time.ts';

/** One row of `bench.json`; `reference` in the same unit as `ours`, `ratio` is ours over it, `spread` half the distance between the quartiles over the median. */
export interface Figure {
  readonly name: string;
  readonly what: string;
  readonly ours: number;
  readonly reference: number | null;
  readonly unit: 'ms' | 's' | 'MB' | 'kB' | 'B' | 'points';
  readonly ratio: number | null;
  readonly runs: number;
  readonly spread: number;
}

/** What a figure is to be at most, or at least. */
export type Goal =
  | { readonly of: 'ours' | 'ratio'; readonly most: number }
  | { readonly of: 'ours'; readonly least: number };

export function figure(
  name: string,
  what: string,
  unit: Figure['unit'],
  ours: readonly number[],
  reference: readonly number[] | null = null,
): Figure {
  const mine = median(ours);
  const other = reference && median(reference);
  return {
    name,
    what,
    ours: rounded(mine),
    reference: other && rounded(other),
    unit,
    ratio: other && rounded(mine / other),
    runs: ours.length,
    spread: spread(ours),
  };
}

export const rounded = (value: number): number => Number(value.toPrecision(4));

export function printTable(
  figures: readonly Figure[],
  goals: Readonly<Record<string, readonly Goal[]>>,
): string {
  const rows = figures.map((one) => {
    const { name, ours, reference, unit, ratio, runs, spread: between } = one;
    const own = goals[name] ?? [];
    return [
      name,
      `${ours} ${unit}`,
      reference === null ? '–' : `${reference} ${unit}`,
      ratio === null ? '–' : `${ratio} ×`,
      own.map((goal) => said(goal, unit)).join(', ') || '–',
      own.length === 0 ? '' : own.every((goal) => isReached(one, goal)) ? 'yes' : 'no',
      String(runs),
      `± ${Math.round(between * 100)} %`,
    ];
  });
  const heads = ['name', 'ours', 'reference', 'ratio', 'goal', 'reached', 'runs', 'spread'];
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => (row[at] as string).length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] as number)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const said = (goal: Goal, unit: Figure['unit']): string =>
  'least' in goal ? `≥ ${goal.least} ${unit}` : `≤ ${goal.most}${goal.of === 'ratio' ? ' ×' : ` ${unit}`}`;

const isReached = (figure: Figure, goal: Goal): boolean =>
  'least' in goal ? figure.ours >= goal.least : (figure[goal.of] ?? Number.POSITIVE_INFINITY) <= goal.most;
