import { type CalendarDate, GregorianCalendar, parseDate } from '@internationalized/date';
import { useLayoutEffect, useRef, useState } from 'react';
import { type DateFieldState, useDateFieldState } from 'react-stately/useDateFieldState';
import { type DayParts, partsOf, textOf, wrongDay } from '../lib/day.ts';

interface Options {
  /** `2027-05-01`, empty, or as far as it is typed (`DayParts`). */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly locale: string;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly isDisabled: boolean;
}

/**
 * The state of a date in its parts. React Aria tells of whole days alone and makes 28 February of the 31st when one leaves; here each part is told as it is typed, and stays. What comes
 * from elsewhere (a draft, another window, a paste) is put in part by part where it is no whole day.
 */
export function useDay({
  value,
  onChange,
  ...rest
}: Options): DateFieldState & { readonly take: (text: string) => void } {
  const [whole, setWhole] = useState<CalendarDate | null>(null);
  const typed = useDateFieldState({
    ...rest,
    value: whole,
    onChange: setWhole,
    granularity: 'day',
    createCalendar: () => gregorian,
    shouldForceLeadingZeros: true,
    validationBehavior: 'aria',
  });
  const heard = useRef('');
  const told = useRef('');
  const toFill = useRef<[keyof DayParts, number][]>([]);

  function take(text: string) {
    const isWhole = text !== '' && !wrongDay(text);
    setWhole(isWhole ? parseDate(text) : null);
    if (!isWhole) typed.setValue(null);
    toFill.current = isWhole ? [] : entriesOf(partsOf(text));
  }

  useLayoutEffect(() => {
    const isNew = value !== heard.current && value !== told.current;
    heard.current = value;
    if (isNew) {
      told.current = value;
      return take(value);
    }
    if (rest.isReadOnly || rest.isDisabled) return;
    const next = toFill.current.shift();
    if (next) return typed.setSegment(...next);
    const shown = textOf(shownIn(typed));
    if (shown === told.current) return;
    told.current = shown;
    onChange(shown);
  });

  return { ...typed, confirmPlaceholder: () => undefined, take };
}

function shownIn({ segments }: DateFieldState): DayParts {
  const at = (part: keyof DayParts) => {
    const segment = segments.find(({ type }) => type === part);
    return segment && !segment.isPlaceholder ? (segment.value ?? null) : null;
  };
  return { year: at('year'), month: at('month'), day: at('day') };
}

const entriesOf = (parts: DayParts) =>
  (['year', 'month', 'day'] as const).flatMap((type) => {
    const part = parts[type];
    return part === null ? [] : [[type, part] as [keyof DayParts, number]];
  });

const gregorian = new GregorianCalendar();
