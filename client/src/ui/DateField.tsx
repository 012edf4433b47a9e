import { clsx } from 'clsx';
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useDateField, useDateSegment } from 'react-aria/useDateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { DateFieldState, DateSegment } from 'react-stately/useDateFieldState';
import { wrongDay } from '../lib/day.ts';
import { english, useLanguage, useTexts } from '../lib/i18n.ts';
import { type Language, locales } from '../lib/languages.ts';
import { readDay } from '../lib/read-day.ts';
import styles from './DateField.module.css';
import frame from './Field.module.css';
import { describedBy, Field } from './Field.tsx';
import { useFieldError } from './field-error.ts';
import { Icon } from './Icon.tsx';
import { useDay } from './use-day.ts';
import { useTypedDay } from './use-typed-day.ts';

type DateFieldProps = {
  readonly label: ReactNode;
  /** Its place in a form, which leads here when it is wrong. */
  readonly name?: string;
  /** `2027-05-01`, empty, or what `wrongDay` has something to say about. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** The last day that the calendar offers. */
  readonly max?: string;
  readonly readOnly?: boolean;
  readonly disabled?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly aside?: ReactNode;
  readonly className?: string;
};

/** A labelled date, as the reader's language writes it: typed, pasted or chosen in a calendar. The form asks `wrongDay` before it is sent. */
export function DateField(props: DateFieldProps) {
  const { language } = useLanguage();
  return (
    <I18nProvider locale={locales[language]}>
      <Typed {...props} />
    </I18nProvider>
  );
}

function Typed({ label, name, value, onChange, max, hint, error, ...rest }: DateFieldProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const wrong = wrongDay(value);
  const [left, setLeft] = useState(wrong !== null);
  const [unread, setUnread] = useState(false);
  const [choosing, setChoosing] = useState(false);
  useEffect(() => {
    if (wrong === null) return undefined;
    const timer = setTimeout(() => setLeft(true), pause);
    return () => clearTimeout(timer);
  }, [wrong]);

  const ofForm = useFieldError(name, error);
  const said = unread ? t('unread', { example: exampleIn(language) }) : left && wrong ? t(wrong) : ofForm;
  const state = useDay({
    value,
    onChange: (typed) => {
      setUnread(false);
      if (wrongDay(typed) === null) setLeft(false);
      onChange(typed);
    },
    locale: locales[language],
    isInvalid: said !== null,
    isReadOnly: rest.readOnly ?? false,
    isDisabled: rest.disabled ?? false,
  });
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { labelProps, fieldProps } = useDateField(
    {
      id,
      label,
      'aria-describedby': describedBy(id, hint, said),
      // A year is 2, 20, 202 before it is 2027: nothing is said while the person types.
      onFocus: () => setLeft(wrong !== null),
      onBlur: () => {
        setLeft(true);
        rest.onBlur?.();
      },
    },
    state,
    field,
  );
  const typing = useTypedDay(field);
  const fixed = state.isReadOnly || state.isDisabled;

  return (
    <Field {...{ id, label, labelProps, hint, error: said, aside: rest.aside, className: rest.className }}>
      {() => (
        <div
          className={clsx(frame.input, styles.day)}
          data-place={name}
          data-invalid={said !== null || undefined}
          data-disabled={rest.disabled || undefined}
        >
          <div
            {...fieldProps}
            {...typing}
            ref={field}
            onPaste={(event) => {
              event.preventDefault();
              const read = readDay(event.clipboardData.getData('text'), language);
              setUnread(read === null);
              if (read !== null && !fixed) state.take(read);
            }}
          >
            {state.segments.map((segment, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order of the parts is the language's
              <Part key={at} {...{ segment, state }} />
            ))}
          </div>
          {!fixed && (
            <button
              ref={button}
              type="button"
              aria-label={t('calendar')}
              aria-describedby={labelProps.id}
              aria-haspopup="dialog"
              aria-expanded={choosing}
              onClick={() => setChoosing(true)}
            >
              <Icon name="calendar" small />
            </button>
          )}
          {choosing && (
            <Suspense fallback={null}>
              <DayCalendar
                value={state.value}
                max={max}
                label={t('calendar')}
                beside={button}
                onChoose={(day) => state.take(day)}
                onClose={() => setChoosing(false)}
              />
            </Suspense>
          )}
        </div>
      )}
    </Field>
  );
}

function Part({ segment, state }: { readonly segment: DateSegment; readonly state: DateFieldState }) {
  const ref = useRef<HTMLSpanElement>(null);
  const { segmentProps } = useDateSegment(segment, state, ref);
  return (
    <span {...segmentProps} ref={ref}>
      {segment.text}
    </span>
  );
}

const DayCalendar = lazy(() => import('./DayCalendar.tsx'));

/** Milliseconds in which somebody who types a date goes on to the next figure. */
const pause = 2000;

const exampleIn = (language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(2027, 4, 31));

export const texts = english('ui.date-field', {
  half: 'This date is incomplete. Write day, month and year, or clear it.',
  year: 'Write the year with four digits, such as 2027.',
  none: 'The calendar has no such day. Check day and month.',
  unread: 'What you pasted is not a date. Write it like this: {{example}}.',
  calendar: 'Choose a day in the calendar',
});
