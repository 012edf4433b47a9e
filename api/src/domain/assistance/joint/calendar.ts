import { z } from 'zod';
import type { Day } from '../../base/calendar.ts';
import { day, optionalText, parse, text } from '../../base/parse.ts';
import { Invalid } from '../../base/refusal.ts';
import { same } from '../../base/same.ts';

/** A dated step that a provider and the States of a group have in common: a workshop, a visit. */
export interface JointStep {
  readonly id: string;
  /** Rises with each change of this step, so that a calendar program takes the newer one. */
  readonly revision: number;
  readonly title: string;
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  readonly place: string | null;
  readonly online: boolean;
}

const mostSteps = 50;

interface SaidStep extends Omit<JointStep, 'id' | 'revision'> {
  readonly id: string | null;
}

/** The calendar as it is sent, the whole of it. */
export function parseCalendar(input: readonly object[]): readonly SaidStep[] {
  return parse(shape, input, ['calendar']).map(({ id, to, ...said }, at) => {
    const step = { ...said, to: to ?? said.from, id: id ?? null };
    if (step.to < step.from)
      throw new Invalid('This ends before it begins. Correct one of the days.', ['calendar', at, 'to']);
    return step;
  });
}

/** In the order of its days. A step that is sent by its id is changed, others are new; one that is not sent is no longer there. */
export function calendarAfter(
  said: readonly SaidStep[],
  before: readonly JointStep[],
  newId: () => string,
): readonly JointStep[] {
  const sent = said.map(({ id }) => id);
  const steps = said.map(({ id, ...step }, at): JointStep => {
    if (id === null) return { id: newId(), revision: 0, ...step };
    const known = before.find((one) => one.id === id);
    if (!known || sent.indexOf(id) < at)
      throw new Invalid('The calendar has no such step, or it is sent twice. Leave its id out.', [
        ...['calendar', at, 'id'],
      ]);
    const { id: _id, revision, ...was } = known;
    return { id, revision: same(was, step) ? revision : revision + 1, ...step };
  });
  return steps.sort((a, b) => order(a.from, b.from) || order(a.to, b.to) || order(a.title, b.title));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const shape = z
  .array(
    z.object({
      id: z.string().nullish(),
      title: text(200),
      from: day,
      to: day.nullish(),
      place: optionalText(300),
      online: z.boolean().nullish().transform(Boolean),
    }),
  )
  .max(mostSteps);
