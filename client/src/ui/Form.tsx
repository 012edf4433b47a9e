import { clsx } from 'clsx';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Form as AriaForm } from 'react-aria-components/Form';
import { fieldOf } from '../lib/refusal.ts';
import { ActNote, type ActShown } from './ActNote.tsx';
import { Button, type ButtonProps } from './Button.tsx';
import { DialogActions } from './DialogActions.tsx';
import styles from './Form.module.css';

type FormProps = {
  /** What becomes of its sending: what is refused is said at the field that the path names, all else at its end. Without it nothing is sent. */
  readonly act?: ActShown;
  /** What is wrong before anything is sent, by the name of the field. */
  readonly wrong?: Readonly<Record<string, string>>;
  readonly onSubmit: () => unknown;
  readonly className?: string;
  /** Lays its fields out itself, not one below the other. */
  readonly bare?: boolean;
  /** Checked here and by the API alone; the browser says nothing in a language of its own. */
  readonly checked?: boolean;
  readonly children: ReactNode;
};

/** A form: Enter sends it, and what is wrong is said in its field, where the focus goes. */
export function Form({
  act,
  wrong,
  onSubmit,
  className,
  bare = false,
  checked = false,
  children,
}: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const refusal = act?.refusal ?? null;
  const refused = fieldOf(refusal);
  const [inField, setInField] = useState(false);
  const errors = { ...wrong, ...(refused && refusal ? { [refused]: refusal.message } : {}) };

  useLayoutEffect(() => {
    setInField(refused !== null && placeIn(form.current, refused) !== null);
  }, [refused]);
  useEffect(() => {
    const first = firstIn(form.current, [
      ...Object.keys(wrong ?? {}),
      ...(refusal && refused ? [refused] : []),
    ]);
    // Not just inside the window: what is wrong is said below it, and bars stay at the end of narrow screens.
    first?.scrollIntoView?.({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [wrong, refusal, refused]);

  return (
    <AriaForm
      ref={form}
      className={clsx(!bare && styles.form, className)}
      validationBehavior={checked ? 'aria' : 'native'}
      validationErrors={errors}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Sending.Provider value={act ? { act, inField: inField && refused ? [refused] : [] } : null}>
        {children}
      </Sending.Provider>
    </AriaForm>
  );
}

const Sending = createContext<{ readonly act: ActShown; readonly inField: readonly string[] } | null>(null);

/** What became of the press, where no field says it. */
export function FormNote() {
  const sending = useContext(Sending);
  return sending && <ActNote act={sending.act} inFields={sending.inField} />;
}

type FormEndProps = Pick<ButtonProps, 'kind' | 'size' | 'disabled'> & {
  readonly submit: string;
  /** The way out, and why it cannot be sent yet. */
  readonly beside?: ReactNode;
};

/** The end of a form: what became of the press, and the button. */
export function FormEnd({ submit, beside, kind = 'primary', ...look }: FormEndProps) {
  const sending = useContext(Sending);
  const button = (
    <Button {...look} kind={kind} type="submit" busy={sending?.act.busy ?? false}>
      {submit}
    </Button>
  );
  return (
    <>
      <FormNote />
      {beside ? (
        <DialogActions className={styles.end}>
          {beside}
          {button}
        </DialogActions>
      ) : (
        <div>{button}</div>
      )}
    </>
  );
}

/** The field of this name, or the part of the form that is marked with it. */
const placeIn = (form: HTMLFormElement | null, name: string): HTMLElement | null =>
  [...(form?.querySelectorAll<HTMLElement>('[name], [data-place]') ?? [])].find(
    (one) => one.getAttribute('name') === name || one.dataset.place === name,
  ) ?? null;

/** The control of the first of these places, in the order in which they are read. */
function firstIn(form: HTMLFormElement | null, names: readonly string[]): HTMLElement | null {
  if (names.length === 0) return null;
  const [first] = names
    .flatMap((name) => placeIn(form, name) ?? [])
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
  if (first && !first.dataset.place) return first;
  const wrong = (first ?? form)?.querySelector<HTMLElement>('[aria-invalid="true"]');
  return wrong ?? first?.querySelector<HTMLElement>(controls) ?? null;
}

const controls = 'input, textarea, button, select, [contenteditable]';
