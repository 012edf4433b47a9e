import { parseSourced, type SourcedNeed } from '../../../domain/assessment/sourced-need.ts';
import {
  type EvidenceId,
  evidenceId,
  type ProviderId,
  type SourcedNeedId,
} from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import type { Visibility } from '../../../domain/base/visibility.ts';
import { audience, type Context, permit } from '../../base/context.ts';
import { tell } from '../../base/mail/tell.ts';
import { entityAgain, once } from '../../base/once.ts';
import { focalPoints } from '../focal-points.ts';
import { participantIn } from '../open-assessment.ts';
import { proposerFor } from './proposer.ts';
import { putSource } from './put-source.ts';
import { showProposed } from './show-proposed.ts';
import { showSource } from './show-source.ts';

export interface SourcedNeedInput {
  readonly operationId: string;
  readonly participant: string;
  readonly provision: string;
  readonly wish: Readonly<Record<string, unknown>>;
  readonly source: Readonly<Record<string, unknown>>;
}
export interface RecordNeedInput extends SourcedNeedInput {
  readonly visibility?: Visibility | null | undefined;
  readonly file?: EvidenceId | null | undefined;
}
export interface ProposeNeedInput extends SourcedNeedInput {
  /** For which the proposer acts; left out by the secretariat. */
  readonly provider?: ProviderId | null | undefined;
  /** Of the proposer, by its SHA-256. */
  readonly file?: string | null | undefined;
}

/** The State enters a need that no checklist states; it is one at once [WG 9, 23, 39]. */
export async function recordNeed(context: Context, input: RecordNeedInput): Promise<SourcedNeed> {
  const { store, viewer, now } = context;
  const catalogue = store.catalogue();
  const participant = participantIn(catalogue, input.participant);
  const by = permit(viewer, 'sourcedNeed.record', { participant }, ['participant']);
  const said = parseSourced(input, catalogue, participant, now);
  const who = audience(context);
  return once(
    context,
    'sourcedNeed.record',
    input.operationId,
    input,
    async (writes) => {
      const proposal: SourcedNeed = {
        ...said,
        id: context.newId() as SourcedNeedId,
        ...{ revision: 1, participant, file: input.file ?? null, at: now, decidedAt: now, reason: null },
        by: { side: 'STATE', provider: null, user: by.id, name: by.name },
        state: 'CONFIRMED',
        label: wideEnough(input.visibility),
        need: null,
      };
      await showSource(writes, proposal, now);
      const need = await putSource(context, writes, proposal, by.name);
      const recorded = { ...proposal, need: need.id };
      await writes.saveSourcedNeed(recorded, null);
      writes.record({
        user: by.id,
        action: 'sourcedNeed.record',
        subject: recorded.id,
        detail: { need: need.id },
      });
      return recorded;
    },
    entityAgain((id) => store.sourcedNeeds.byIds(who, [id])),
  );
}

/** A need is never its State's own people's alone: who looks after the matrix sees it. */
export const wideEnough = (visibility: Visibility | null | undefined): Visibility =>
  !visibility || visibility === 'STATE' ? 'SECRETARIAT' : visibility;

/** The secretariat or a provider tells a State of a need that it heard of; nobody else knows of it until the State confirms it. */
export async function proposeNeed(context: Context, input: ProposeNeedInput): Promise<SourcedNeed> {
  const { store, viewer, now } = context;
  const catalogue = store.catalogue();
  const participant = participantIn(catalogue, input.participant);
  const provider = input.provider ?? null;
  const by = permit(viewer, 'sourcedNeed.propose', { participant, provider }, ['provider']);
  const said = parseSourced(input, catalogue, participant, now);
  const who = audience(context);
  const { side, owner, ...proposer } = proposerFor(who, provider);
  const file = input.file ? evidenceId(owner, input.file) : null;
  return once(
    context,
    'sourcedNeed.propose',
    input.operationId,
    input,
    async (writes) => {
      const proposal: SourcedNeed = {
        ...said,
        id: context.newId() as SourcedNeedId,
        ...{ revision: 1, participant, file: null, at: now, decidedAt: null, reason: null, need: null },
        ...(file && { proposedFile: file }),
        by: { side, provider: proposer.provider, user: by.id, name: by.name },
        state: 'PROPOSED',
        label: 'SECRETARIAT',
      };
      await showProposed(writes, { proposal: proposal.id, owner, file }, now);
      await writes.saveSourcedNeed(proposal, null);
      // That there is one, and where to read it; what it says is no matter for a mail.
      const notice = { code: 'need-proposed', values: { participant }, path: pages.sourcedNeeds };
      const reads = catalogue.participants.get(participant)?.languages;
      await tell(writes, context, await focalPoints(writes, participant), notice, reads);
      writes.record({
        user: by.id,
        action: 'sourcedNeed.propose',
        subject: proposal.id,
        detail: { participant, side },
      });
      return proposal;
    },
    entityAgain((id) => store.sourcedNeeds.byIds(who, [id])),
  );
}
