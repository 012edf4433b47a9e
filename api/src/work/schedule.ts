import { dueOf, type Schedule } from '../domain/base/schedule.ts';
import type { Context } from '../services/base/context.ts';

type Knows = Pick<Context, 'store' | 'now'>;

/** Asks for the jobs whose time has come. What was missed while nobody ran is made up for; several processes ask for each once. */
export async function enqueueDue({ store, now }: Knows, schedules: readonly Schedule[]): Promise<void> {
  const known = await store.schedules.last(schedules.map(({ name }) => name));
  for (const schedule of schedules) {
    const { name } = schedule;
    const last = known.get(name) ?? null;
    const due = last === null ? null : dueOf(schedule, last, now);
    if (last !== null && due === null) continue;
    await store.atomically(async (writes) => {
      const moved = await writes.moveSchedule(name, last, due?.due ?? now);
      if (moved && due) await writes.enqueue([{ id: `${name}@${due.due}`, name, input: { ...due } }], now);
    });
  }
}
