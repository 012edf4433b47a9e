import { inForce } from '../../../domain/assessment/in-force.ts';
import { labelOf } from '../../../domain/assessment/labels.ts';
import type { Need } from '../../../domain/assessment/need.ts';
import { becauseOfSource, needOfSources, sourceOf } from '../../../domain/assessment/need-source.ts';
import { isNoLongerStated } from '../../../domain/assessment/rules/withdrawal.ts';
import type { SourcedNeed } from '../../../domain/assessment/sourced-need.ts';
import { needId } from '../../../domain/base/ids.ts';
import type { Writes } from '../../../store/store.ts';
// biome-ignore lint/plugin: help comes back with its need (docs/decisions/022)
import { takeUpHelp } from '../../assistance/match/take-up-help.ts';
import type { Context } from '../../base/context.ts';
import { ownPeople } from '../own-people.ts';
import { needRow } from '../rows.ts';

/** The need that a confirmed source makes, or the one that it joins: of one State, provision and kind of help there is one need. */
export async function putSource(
  context: Context,
  writes: Writes,
  sourced: SourcedNeed,
  by: string,
): Promise<Need> {
  const { now, newId } = context;
  const { participant, provision, wish, label } = sourced;
  const id = needId(participant, provision, wish.type);
  const [before] = await writes.needs.byIds(ownPeople(participant), [id]);
  const sources = [...(before?.sources ?? []), sourceOf(sourced)] as const;
  const catalogue = await writes.catalogueHere();
  const answered = before !== undefined && before.assessment !== null && !isNoLongerStated(before);
  const after = answered
    ? joined(before, sourced, now)
    : needOfSources(participant, provision, sources as [(typeof sources)[number]], {
        before: before && { ...before, state: 'OPEN' },
        inForce: inForce(await writes.revisions.ofParticipants([participant]), catalogue),
        catalogue,
        now,
      });
  const saved: Need = {
    ...after,
    state: 'OPEN',
    confirmedAt: now,
    revision: (before?.revision ?? 0) + 1,
  };
  await writes.saveNeeds([saved], before ? [before] : []);
  await writes.insertNeedStep({ id: newId(), need: id, participant, kind: 'SOURCED', at: now, by, label });
  const opened = before?.state === 'WITHDRAWN' ? [saved] : [];
  const help = await takeUpHelp(writes, participant, opened, { now, by });
  writes.publish([needRow(saved), ...help.rows]);
  return saved;
}

/** An answer states the same already: the source is said beside it, and the need is as it was. */
function joined(before: Need, sourced: SourcedNeed, now: string): Need {
  const source = sourceOf(sourced);
  const because = [...before.because, becauseOfSource(before, source)];
  return {
    ...before,
    because,
    sources: [...(before.sources ?? []), source],
    label: labelOf(because, before.label),
    changedAt: now,
  };
}
