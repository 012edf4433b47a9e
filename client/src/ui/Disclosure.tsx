import { clsx } from 'clsx';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './Disclosure.module.css';

type DisclosureProps = {
  readonly label: ReactNode;
  /** Where the face of the button is not text. */
  readonly name?: string;
  readonly className?: string;
  readonly opensTowards?: 'start' | 'end';
  /** Asked when the button is drawn: whether the keyboard is to be on it. */
  readonly takesFocus?: () => boolean;
  readonly children: (close: () => void) => ReactNode;
};

/** A button that opens a small list under itself; Esc and a press elsewhere close it. Light enough for every page. */
export function Disclosure({
  label,
  name,
  className,
  opensTowards = 'end',
  takesFocus = never,
  children,
}: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (takesFocus()) button.current?.focus();
  }, [takesFocus]);

  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: PointerEvent | FocusEvent) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', onEscape);
    };
  }, [open]);

  // All of it is within a narrow window and above the bars at its foot, even if it grows.
  useEffect(() => {
    const opened = panel.current;
    if (!open || !opened || !globalThis.ResizeObserver) return;
    const grows = new ResizeObserver(() => keepInSight(opened));
    grows.observe(opened);
    return () => grows.disconnect();
  }, [open]);

  return (
    <div className={clsx(styles.disclosure, opensTowards === 'start' && styles.towardsStart)} ref={whole}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div className={styles.panel} id={id} ref={panel}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}

/** Beside the button where there is room; moved along where an end of it would be outside. */
function keepInSight(panel: HTMLElement): void {
  panel.style.translate = '';
  const { left, right } = panel.getBoundingClientRect();
  const last = document.documentElement.clientWidth - edge;
  const moved = left < edge ? edge - left : Math.min(0, last - right);
  if (moved !== 0) panel.style.translate = `${moved}px`;
  panel.scrollIntoView({ block: 'nearest' });
}
const edge = 8;

const never = () => false;
