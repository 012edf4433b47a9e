import { clsx } from 'clsx';
import type { FiguresFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import type { Step } from './shades.ts';
import { stepClass } from './step-class.ts';
import styles from './WorldMap.module.css';

/** A State without a shape: filled as its step, around it how far its needs are served, in it how many they are. */
export function Ring({ figures, step }: { readonly figures: FiguresFragment; readonly step: Step | null }) {
  const { compact } = useFormat();
  const { needs, coverage } = figures;
  const served = coverage.met + coverage.underWay + coverage.agreed;
  if (step === null) return <circle className={clsx(styles.ring, styles.none)} r={radius} />;
  return (
    <>
      <circle className={clsx(styles.ring, stepClass(step))} r={radius} />
      <Arc className={styles.unmet} from={0} to={1} />
      <Arc className={styles.offered} from={0} to={(served + coverage.offered) / needs} />
      <Arc className={styles.served} from={0} to={served / needs} />
      <text className={styles.number} dy="0.35em">
        {compact(needs)}
      </text>
    </>
  );
}

const radius = 22;

/** A part of the ring, clockwise from the top. */
function Arc({
  className,
  from,
  to,
}: {
  readonly className?: string;
  readonly from: number;
  readonly to: number;
}) {
  if (to <= from) return null;
  return (
    <circle
      className={clsx(styles.arc, className)}
      r={radius}
      pathLength={100}
      strokeDasharray={`${(to - from) * 100} 100`}
      transform="rotate(-90)"
    />
  );
}
