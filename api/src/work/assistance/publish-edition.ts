import { z } from 'zod';
import { type Due, dailyAt, type Schedule } from '../../domain/base/schedule.ts';
import { publishDue } from '../../services/assistance/edition/publish.ts';
import { kind } from '../kind.ts';

const name = 'publish-edition';

/** Each day as it begins: the plan says on which of them an edition is due. */
export const editionDays: Schedule = { name, after: dailyAt(0) };

export const publishDueEdition = kind<Due>({
  name,
  input: z.object({ since: z.string(), due: z.string() }),
  work: async (context, { since }, { finish }) => {
    await publishDue(context, finish, since);
  },
});
