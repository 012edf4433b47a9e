import { clsx } from 'clsx';
import type { ComponentPropsWithoutRef } from 'react';
import styles from './SidePanel.module.css';

/** What belongs to the chosen entry: beside the list while one reads there, a sheet from below on a phone. */
export function SidePanel({ className, ...rest }: ComponentPropsWithoutRef<'aside'>) {
  return <aside className={clsx('card', styles.panel, className)} {...rest} />;
}
