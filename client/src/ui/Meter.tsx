import { clsx } from 'clsx';
import type { CSSProperties, HTMLAttributes } from 'react';
import styles from './Meter.module.css';

type MeterProps = HTMLAttributes<HTMLDivElement> & {
  readonly percent: number;
  /** What has an offer and nothing more, after what is agreed or under way. */
  readonly offered?: number;
};

/** How much of a whole, as a line. */
export function Meter({ percent, offered, className, ...rest }: MeterProps) {
  return (
    <div className={clsx(styles.meter, className)} {...rest}>
      <i style={share(percent)} />
      {offered !== undefined && <i className={styles.offered} style={share(offered)} />}
    </div>
  );
}

const share = (percent: number) => ({ '--share': percent }) as CSSProperties;
