import { checkJoining, decide, type SourcedNeed } from '../../../domain/assessment/sourced-need.ts';
import type { EvidenceId, SourcedNeedId } from '../../../domain/base/ids.ts';
import { optionalText, parse } from '../../../domain/base/parse.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Visibility } from '../../../domain/base/visibility.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { ownPeople } from '../own-people.ts';
import { putSource } from './put-source.ts';
import { wideEnough } from './record-need.ts';
import { showSource } from './show-source.ts';

export interface DecideNeedInput {
  readonly operationId: string;
  readonly proposal: SourcedNeedId;
  readonly expectedRevision: number;
  readonly decision: 'CONFIRM' | 'DECLINE';
  readonly visibility?: Visibility | null | undefined;
  readonly reason?: string | null | undefined;
  /** The State's own, which shows it. */
  readonly file?: EvidenceId | null | undefined;
}

/** Only the State says whether what others heard of is a need of its own [WG 40]; whoever proposed it reads why not. */
export async function decideProposedNeed(context: Context, input: DecideNeedInput): Promise<SourcedNeed> {
  const { store, viewer, now } = context;
  const who = audience(context);
  const seen = await found(store.sourcedNeeds.byIds(who, [input.proposal]), ['proposal']);
  const by = permit(viewer, 'sourcedNeed.decide', seen, ['proposal']);
  const reason = parse(optionalText(2_000), input.reason, ['reason']);
  if (input.decision === 'DECLINE' && reason === null)
    throw new Invalid('Say why, so that whoever proposed it knows.', ['reason']);
  const label = wideEnough(input.visibility);
  return once(
    context,
    'sourcedNeed.decide',
    input.operationId,
    input,
    async (writes) => {
      const own = ownPeople(seen.participant);
      const before = await found(writes.sourcedNeeds.byIds(own, [seen.id]), ['proposal']);
      if (input.decision === 'CONFIRM') checkJoining(store.catalogue(), before, now);
      const state = input.decision === 'CONFIRM' ? 'CONFIRMED' : 'DECLINED';
      const file = (state === 'CONFIRMED' && input.file) || null;
      const decided = decide(before, { state, label, need: null, reason, file }, { ...input, now });
      await showSource(writes, decided, now);
      const need = state === 'CONFIRMED' ? await putSource(context, writes, decided, by.name) : null;
      const after = { ...decided, need: need?.id ?? null };
      await writes.saveSourcedNeed(after, before.revision);
      writes.record({
        user: by.id,
        action: 'sourcedNeed.decide',
        subject: after.id,
        detail: { state, need: after.need },
      });
      return after;
    },
    entityAgain((id) => store.sourcedNeeds.byIds(who, [id])),
  );
}
