import { clsx } from 'clsx';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './Chip.module.css';
import { Icon, type IconName } from './Icon.tsx';

type ChipProps = {
  readonly tone?: 'plain' | 'need' | 'serve' | 'wait' | 'on' | 'demo';
  readonly icon?: IconName;
  readonly title?: string;
  readonly tiny?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A short word about a record: a caution is amber, a need rust, a service teal. */
export function Chip({ tone = 'plain', icon, title, tiny, className, children }: ChipProps) {
  return (
    <span className={clsx(styles.chip, tones[tone], tiny && styles.tiny, className)} title={title}>
      {icon && <Icon name={icon} small />}
      {children}
    </span>
  );
}

type ChipButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { readonly on?: boolean };

/** A chip to press. */
export function ChipButton({ on, ...rest }: ChipButtonProps) {
  return <button type="button" className={clsx(styles.chip, on && styles.on)} {...rest} />;
}

/** A chip that leads elsewhere. */
export function ChipLink({ tone = 'plain', ...props }: LinkProps & Pick<ChipProps, 'tone'>) {
  return <Link className={clsx(styles.chip, tones[tone])} {...props} />;
}

type ToggleChipProps = {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
};

/** Chosen or not chosen, by one press. */
export function ToggleChip({ on, onChange, disabled, children }: ToggleChipProps) {
  return (
    <ChipButton on={on} aria-pressed={on} disabled={disabled} onClick={() => onChange(!on)}>
      {on && <Icon name="check" small />}
      {children}
    </ChipButton>
  );
}

const tones = {
  plain: null,
  need: styles.need,
  serve: styles.serve,
  wait: styles.wait,
  demo: styles.demo,
  on: styles.on,
};
