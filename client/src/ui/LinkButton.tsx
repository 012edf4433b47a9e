import { clsx } from 'clsx';
import type { ButtonHTMLAttributes } from 'react';
import styles from './LinkButton.module.css';

/** What does something here and reads as a link in its line. */
export function LinkButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={clsx(styles.link, className)} {...rest} />;
}
