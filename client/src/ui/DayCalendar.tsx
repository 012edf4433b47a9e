import { type CalendarDate, type DateValue, parseDate } from '@internationalized/date';
import type { RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { wrongDay } from '../lib/day.ts';
import { buttonLook } from './Button.tsx';
import styles from './DayCalendar.module.css';
import { Icon } from './Icon.tsx';

type DayCalendarProps = {
  readonly value: DateValue | null;
  readonly max?: string | undefined;
  readonly label: string;
  readonly beside: RefObject<HTMLElement | null>;
  readonly onChoose: (day: string) => void;
  readonly onClose: () => void;
};

/** A month to choose a day from; fetched when it is opened. */
export default function DayCalendar({ value, max, label, beside, onChoose, onClose }: DayCalendarProps) {
  // A year such as 27 is a slip, and its months are of no use.
  const shown = value && !wrongDay(value.toString()) ? (value as CalendarDate) : null;
  return (
    <Popover
      className={styles.calendar}
      triggerRef={beside}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog aria-label={label}>
        <Calendar
          autoFocus
          aria-label={label}
          value={shown}
          maxValue={max ? parseDate(max) : null}
          onChange={(day) => {
            onChoose(day.toString());
            onClose();
          }}
        >
          <header>
            <Button slot="previous" className={small}>
              <Icon name="previous" />
            </Button>
            <Heading />
            <Button slot="next" className={small}>
              <Icon name="next" />
            </Button>
          </header>
          <CalendarGrid>
            <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>{(day) => <CalendarCell date={day} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}

const small = buttonLook({ kind: 'ghost', size: 'small', icon: 'next' });
