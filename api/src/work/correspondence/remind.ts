import { z } from 'zod';
import { type Due, dailyAt, type Schedule } from '../../domain/base/schedule.ts';
import { remind } from '../../services/correspondence/remind.ts';
import { kind } from '../kind.ts';

const name = 'remind';

/** Early in the day, before offices open in most of the world. */
export const reminders: Schedule = { name, after: dailyAt(6) };

export const remindPeople = kind<Due>({
  name,
  input: z.object({ since: z.string(), due: z.string() }),
  work: (context, due, { finish }) => remind(context, due, finish),
});
