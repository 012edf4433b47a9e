import { clsx } from 'clsx';
import {
  type HTMLAttributes,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import styles from './Field.module.css';
import { useFieldError } from './field-error.ts';
import { Icon } from './Icon.tsx';
import { useKeptCaret } from './use-kept-caret.ts';

type Frame = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to do, in a sentence. */
  readonly error?: string | null;
  /** At the end of the label's line: a save state, a counter. */
  readonly aside?: ReactNode;
  readonly className?: string;
};

/** A labelled line of text. */
export function TextField({
  label,
  hint,
  error,
  aside,
  className,
  ...rest
}: Frame & InputHTMLAttributes<HTMLInputElement>) {
  const said = useFieldError(rest.name, error);
  const caret = useKeptCaret<HTMLInputElement>(rest.value);
  return (
    <Field {...{ label, hint, error: said, aside, className }}>
      {(wiring) => <input className={styles.input} dir="auto" ref={caret} {...wiring} {...rest} />}
    </Field>
  );
}

/** A labelled text of several lines. */
export function TextAreaField({
  label,
  hint,
  error,
  aside,
  className,
  ...rest
}: Frame & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const said = useFieldError(rest.name, error);
  const caret = useKeptCaret<HTMLTextAreaElement>(rest.value);
  return (
    <Field {...{ label, hint, error: said, aside, className }}>
      {(wiring) => (
        <textarea className={styles.input} dir="auto" rows={3} ref={caret} {...wiring} {...rest} />
      )}
    </Field>
  );
}

/** A labelled choice of one; its children are options. */
export function SelectField({
  label,
  hint,
  error,
  aside,
  className,
  children,
  ...rest
}: Frame & SelectHTMLAttributes<HTMLSelectElement>) {
  const said = useFieldError(rest.name, error);
  return (
    <Field {...{ label, hint, error: said, aside, className }}>
      {(wiring) => (
        <span className={styles.picker}>
          <select className={styles.input} {...wiring} {...rest}>
            {children}
          </select>
          <Icon name="down" small />
        </span>
      )}
    </Field>
  );
}

/** A box to tick, with its sentence beside it. */
export function CheckField({
  label,
  className,
  ...rest
}: { readonly label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={clsx(styles.tick, className)}>
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}

type Wiring = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
};

/** Label, hint and error around any control, wired by id; a group of controls brings its own id and names itself by `labelProps`. */
export function Field({
  id: given,
  label,
  labelProps,
  hint,
  error,
  aside,
  className,
  children,
}: Frame & {
  readonly id?: string;
  readonly labelProps?: HTMLAttributes<HTMLSpanElement>;
  readonly children: (wiring: Wiring) => ReactNode;
}) {
  const own = useId();
  const id = given ?? own;
  return (
    <div className={clsx(styles.field, className)}>
      <div className={styles.label}>
        {labelProps ? <span {...labelProps}>{label}</span> : <label htmlFor={id}>{label}</label>}
        {aside}
      </div>
      {children({
        id,
        'aria-describedby': describedBy(id, hint, error),
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <div className={styles.hint} id={`${id}h`}>
          {hint}
        </div>
      )}
      {error && (
        <div className={styles.fault} id={`${id}e`}>
          <Icon name="warning" small />
          {error}
        </div>
      )}
    </div>
  );
}

export const describedBy = (id: string, hint: ReactNode, error: ReactNode): string | undefined =>
  [hint && `${id}h`, error && `${id}e`].filter(Boolean).join(' ') || undefined;
