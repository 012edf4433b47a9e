import { clsx } from 'clsx';
import type { HTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './SaveMark.module.css';

type SaveMarkProps = HTMLAttributes<HTMLSpanElement> & {
  readonly tone: 'saved' | 'waiting' | 'failed';
  readonly icon: IconName;
};

/** What became of what was typed, in a word. */
export function SaveMark({ tone, icon, className, children, ...rest }: SaveMarkProps) {
  return (
    <span className={clsx(styles.mark, tones[tone], className)} {...rest}>
      <Icon name={icon} small />
      {children}
    </span>
  );
}

const tones = { saved: styles.saved, waiting: styles.waiting, failed: styles.failed };
