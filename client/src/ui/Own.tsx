import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { closed } from '../lib/own-text.ts';

type OwnProps = {
  /** bdi is within a line; the others are lines of their own and begin where their text does. */
  readonly as?: 'bdi' | 'p' | 'div' | 'dd';
  readonly className?: string;
  readonly children: ReactNode;
};

/** What a person or an organization wrote: it runs in its own direction, turns nothing around it, and breaks anywhere rather than widen the page. */
export function Own({ as: Tag = 'bdi', className, children }: OwnProps) {
  return (
    <Tag dir="auto" className={clsx('own', className)}>
      {typeof children === 'string' ? closed(children) : children}
    </Tag>
  );
}
