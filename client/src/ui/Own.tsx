import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { closed, directionIn } from '../lib/own-text.ts';

type OwnProps = {
  /** bdi is within a line; the others are lines of their own and begin where their text does. */
  readonly as?: 'bdi' | 'p' | 'div' | 'dd';
  readonly className?: string;
  /** In which it is, where that is known (BCP 47). */
  readonly lang?: string | null;
  readonly children: ReactNode;
};

/** What a person or an organization wrote: it runs in its own direction, turns nothing around it, and breaks anywhere rather than widen the page. */
export function Own({ as: Tag = 'bdi', className, lang, children }: OwnProps) {
  const dir = typeof children === 'string' ? directionIn(lang, children) : 'auto';
  return (
    <Tag dir={dir} lang={lang ?? undefined} className={clsx('own', className)}>
      {typeof children === 'string' ? closed(children) : children}
    </Tag>
  );
}
