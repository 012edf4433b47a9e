import { openedCycle } from '../../../domain/assessment/cycle/change-cycle.ts';
import type { Cycle } from '../../../domain/assessment/cycle/cycle.ts';
import { type CycleInput, parseCycle } from '../../../domain/assessment/cycle/cycle-input.ts';
import { OutOfTurn } from '../../../domain/base/refusal.ts';
import { refuseCycle } from '../../../domain/convention/may-be-asked.ts';
import { type Context, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { cycleIn, instrumentIn } from '../open-assessment.ts';

export interface OpenCycleInput extends CycleInput {
  readonly operationId: string;
  readonly instrument: string;
  readonly cycle: string;
}

/** The secretariat opens a cycle with a deadline: who has not submitted is reminded of it (services/assessment/cycle/remind-to-submit). */
export async function openCycle(context: Context, input: OpenCycleInput): Promise<Cycle> {
  const { viewer, store, now } = context;
  const by = permit(viewer, 'cycle.open');
  const instrument = instrumentIn(store.catalogue(), input.instrument);
  refuseCycle(instrument);
  const { code } = instrument;
  const opened = openedCycle(code, cycleIn(input.cycle), parseCycle(input, now), now);
  return once(
    context,
    'cycle.open',
    input.operationId,
    input,
    async (writes) => {
      const [there] = await writes.cycles.byIds([opened.id]);
      if (there) throw new OutOfTurn(there.closedAt === null ? openAlready : closedAlready, ['cycle']);
      await writes.saveCycle(opened, null);
      const { deadline } = opened;
      writes.record({ user: by.id, action: 'cycle.open', subject: opened.id, detail: { deadline } });
      return opened;
    },
    entityAgain((id) => store.cycles.byIds([id])),
  );
}

const openAlready = 'This cycle is open already. Change its deadline or its texts in the list of cycles.';
const closedAlready = 'This cycle was opened and is closed. Open it again from the list of cycles.';
