import { clsx } from 'clsx';
import styles from './GraphLines.module.css';
import type { Line, WholeLayout } from './layout.ts';
import { leadsTo } from './shown-graph.ts';

/** The links as lines with an arrow; what is waited for through them stands out. Read in a table, not here. */
export function GraphLines({
  layout,
  chosen,
}: {
  readonly layout: WholeLayout;
  readonly chosen: string | null;
}) {
  // What stands out is drawn over the rest.
  const lines = [...layout.lines].sort(
    (a, b) => Number(leadsTo(a.link, chosen)) - Number(leadsTo(b.link, chosen)),
  );
  return (
    <svg className={styles.lines} width={layout.width} height={layout.height} aria-hidden="true">
      {lines.map(({ link, points }) => {
        const waited = leadsTo(link, chosen);
        const look = clsx(styles.line, link.strength === 'SOFT' && styles.soft, waited && styles.waited);
        return (
          <g key={`${link.prerequisite.number} ${link.article.number} ${link.strength}`} className={look}>
            <path d={curve(points)} />
            <path className={styles.tip} d={tip(points.at(-1))} />
          </g>
        );
      })}
    </svg>
  );
}

/** Goes out and comes in along the line of reading. */
function curve(points: Line['points']): string {
  return points
    .map(([x, y], at) => {
      const before = points[at - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before[0] + x) / 2;
      return `C${middle} ${before[1]} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

const tip = ([x, y]: readonly [number, number] = [0, 0]): string =>
  `M${x - 8} ${y - 4.5}L${x} ${y}L${x - 8} ${y + 4.5}Z`;
