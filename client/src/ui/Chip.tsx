import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './Chip.css';

type ChipProps = {
  readonly tone?: 'plain' | 'need' | 'serve' | 'wait' | 'on';
  readonly icon?: IconName;
  readonly title?: string;
  readonly children: ReactNode;
};

/** A short word about a record: a caution is amber, a need rust, a service teal. */
export function Chip({ tone = 'plain', icon, title, children }: ChipProps) {
  return (
    <span className={`chip${tone === 'plain' ? '' : ` ${tone}`}`} title={title}>
      {icon && <Icon name={icon} small />}
      {children}
    </span>
  );
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
    <button
      type="button"
      className={`chip${on ? ' on' : ''}`}
      aria-pressed={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      {on && <Icon name="check" small />}
      {children}
    </button>
  );
}
