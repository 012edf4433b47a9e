import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';
import { Own } from './Own.tsx';

type PanelProps = {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A white card with its heading. */
export function Panel({ title, aside, level = 2, className, children }: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={clsx('card pad', className)} aria-labelledby={id}>
      <div className="hd" style={{ marginBlockEnd: 10 }}>
        <Heading id={id}>
          <Own>{title}</Own>
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
