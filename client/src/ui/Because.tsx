import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { english, useTexts } from '../lib/i18n.ts';
import styles from './Because.module.css';
import { Icon } from './Icon.tsx';

/** Why a derived thing is there: the answer, the rule with its version. */
export function Because({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const t = useTexts(texts);
  return (
    <div className={clsx(styles.because, className)}>
      <Icon name="because" small />
      <span>
        <b>{t('because')}</b> {children}
      </span>
    </div>
  );
}

export const texts = english('ui.because', { because: 'Because' });
