import { clsx } from 'clsx';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

type Look = {
  /** primary: one a view; ghost: beside another. */
  readonly kind?: 'primary' | 'plain' | 'ghost';
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: IconName;
  readonly children?: ReactNode;
};
export type ButtonProps = Look &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    /** It was pressed and is at work: a second press does nothing, and the keyboard stays where it is, as it would not on `disabled`. */
    readonly busy?: boolean;
  };

/** What one can press is blue or bordered; what cannot act says why beside it. */
export function Button({
  kind,
  size,
  icon,
  children,
  className,
  type = 'button',
  busy = false,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={buttonLook({ kind, size, icon, children }, className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {icon && <Icon name={icon} small={size === 'small'} />}
      {children}
    </button>
  );
}

export function ButtonLink({ kind, size, icon, children, className, ...rest }: Look & LinkProps) {
  return (
    <Link className={buttonLook({ kind, size, icon, children }, className)} {...rest}>
      {icon && <Icon name={icon} small={size === 'small'} />}
      {children}
    </Link>
  );
}

/** How a button looks, for what must be another element. */
export function buttonLook({ kind = 'plain', size = 'normal', icon, children }: Look, more?: string): string {
  const kinds = { primary: styles.primary, ghost: styles.ghost, plain: null };
  const sizes = { small: styles.small, large: styles.large, normal: null };
  return clsx(styles.button, kinds[kind], sizes[size], icon && !children && styles.iconAlone, more);
}
