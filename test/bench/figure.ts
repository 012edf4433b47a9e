import { median, spread } from './time.ts';

/** One row of `bench.json`; `reference` in the same unit as `ours`, `ratio` is ours over it, `spread` half the distance between the quartiles over the median. */
export interface Figure {
  readonly name: string;
  readonly what: string;
  readonly ours: number;
  readonly reference: number | null;
  readonly unit: 'ms' | 's' | 'MB' | 'kB';
  readonly ratio: number | null;
  readonly runs: number;
  readonly spread: number;
}

export interface Goal {
  readonly of: 'ours' | 'ratio';
  readonly most: number;
}

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

export function printTable(figures: readonly Figure[], goals: Readonly<Record<string, Goal>>): string {
  const rows = figures.map(({ name, ours, reference, unit, ratio, runs, spread: between }) => {
    const goal = goals[name];
    const value = goal?.of === 'ratio' ? ratio : ours;
    const verdict = goal && value !== null ? (value <= goal.most ? 'yes' : 'no') : '';
    return [
      name,
      `${ours} ${unit}`,
      reference === null ? '–' : `${reference} ${unit}`,
      ratio === null ? '–' : `${ratio} ×`,
      goal ? `≤ ${goal.most}${goal.of === 'ratio' ? ' ×' : ` ${unit}`}` : '–',
      verdict,
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
