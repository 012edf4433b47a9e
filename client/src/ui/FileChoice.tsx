import { clsx } from 'clsx';
import { type ReactNode, useId, useState } from 'react';
import { buttonLook } from './Button.tsx';
import styles from './FileChoice.module.css';
import { Icon } from './Icon.tsx';

type FileChoiceProps = {
  /** On the button. */
  readonly label: string;
  readonly accept: string;
  /** What can be chosen; afterwards, what was. */
  readonly children: ReactNode;
  readonly onChoose: (files: readonly File[]) => void;
  readonly several?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly primary?: boolean | undefined;
  readonly small?: boolean | undefined;
  /** The button alone; what can be chosen is for those who listen. */
  readonly bare?: boolean | undefined;
  readonly className?: string | undefined;
};

/** Where files are dropped or chosen. */
export function FileChoice({
  label,
  accept,
  children,
  onChoose,
  several = false,
  disabled = false,
  primary = false,
  small = false,
  bare = false,
  className,
}: FileChoiceProps) {
  const [over, setOver] = useState(false);
  const what = useId();
  const take = (files: FileList | null) => {
    if (disabled || !files || files.length === 0) return;
    onChoose(several ? [...files] : [...files].slice(0, 1));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      className={clsx(styles.place, over && styles.over, bare && styles.bare, className)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      {!bare && <Icon name="upload" />}
      <div className={bare ? 'sr' : styles.what} id={what}>
        {children}
      </div>
      <label
        className={buttonLook(
          { kind: primary ? 'primary' : 'plain', size: small ? 'small' : 'normal', children: true },
          styles.button,
        )}
      >
        <input
          type="file"
          className="sr"
          multiple={several}
          accept={accept}
          aria-describedby={what}
          disabled={disabled}
          // It looks like a button: Enter does what the space bar does.
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.click();
          }}
          onChange={(event) => {
            take(event.target.files);
            // The same file, changed meanwhile, may be chosen again.
            event.target.value = '';
          }}
        />
        {label}
      </label>
    </div>
  );
}
