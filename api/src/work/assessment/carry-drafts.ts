import { z } from 'zod';
import { words } from '../../domain/base/refusal.ts';
import { type Due, dailyAt, type Schedule } from '../../domain/base/schedule.ts';
import { carryDrafts } from '../../services/assessment/versions/carry-drafts.ts';
import { type CarryDrafts, carryDraftsName } from '../../services/convention/carry-job.ts';
import { kind, NotNow } from '../kind.ts';

/** A new version of an instrument was loaded: what States are writing goes there. */
export const carryDraftsOf = kind<CarryDrafts>({
  name: carryDraftsName,
  input: z.object({ instrument: z.string(), version: z.string() }),
  work: async (context, input, held) => {
    if (await carryDrafts(context, input, held.signal)) return;
    throw new NotNow(
      words('Version {version} of "{code}" is not known to this process yet.', {
        version: input.version,
        code: input.instrument,
      }),
    );
  },
});

const name = 'carry-left-behind';

export const leftBehind: Schedule = { name, after: dailyAt(3) };

/** Whatever was begun in an earlier version by a process that had not heard of the new one. */
export const carryLeftBehind = kind<Due>({
  name,
  input: z.object({ since: z.string(), due: z.string() }),
  work: async (context, _input, held) => {
    const { instruments, earlierInstruments } = context.store.catalogue();
    for (const instrument of earlierInstruments.keys()) {
      const version = instruments.get(instrument)?.version;
      if (version) await carryDrafts(context, { instrument, version }, held.signal);
    }
  },
});
