import ical from 'ical-generator';
import type { JointStep } from '../../domain/assistance/joint/calendar.ts';
import { type Instant, plusDays } from '../../domain/base/calendar.ts';

export interface CalendarAbout {
  readonly title: string;
  readonly changedAt: Instant;
  /** The page of it; null where nobody knows the address that people use. */
  readonly url: string | null;
  /** What a step is said to be that has no place but the net. */
  readonly online: string;
}

/** Steps as whole days of an iCalendar file; a step keeps its id over changes, so that a calendar program knows it again. */
export function writeCalendar(steps: readonly JointStep[], about: CalendarAbout): string {
  const calendar = ical({ name: about.title, prodId: '//Needs Matrix//Joint offer//EN' });
  for (const { id, revision, title, from, to, place, online } of steps) {
    const where = [place, online ? about.online : null].filter(Boolean).join(' · ');
    calendar.createEvent({
      id,
      sequence: revision,
      stamp: about.changedAt,
      start: new Date(from),
      // In a file the day on which it is over: the one after the last.
      end: new Date(plusDays(to, 1)),
      allDay: true,
      summary: title,
      ...(where && { location: where }),
      ...(about.url && { url: about.url }),
    });
  }
  return calendar.toString();
}
