import { type EvidenceFile, filesOf, labelOfFile } from '../../../domain/assessment/evidence.ts';
import { answerId, type EvidenceId, evidenceId, type ParticipantCode } from '../../../domain/base/ids.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { answersById } from '../read-answers.ts';

type Reader = Pick<Context, 'store' | 'viewer'>;

/** Those of these files that the viewer may see: by their labels, and of whoever sees only what is assigned to them, what those answers show and what they sent. */
export async function evidenceSeen(context: Context, ids: readonly EvidenceId[]): Promise<EvidenceFile[]> {
  const who = audience(context);
  const seen = await context.store.evidence.byIds(who, ids);
  const theirs = ids.filter(
    (id) =>
      who.assigned?.includes(id.slice(0, id.indexOf('/')) as ParticipantCode) &&
      !seen.some((file) => file.id === id),
  );
  const known = theirs.length === 0 ? seen : [...seen, ...(await assignedEvidence(context, theirs))];
  const others = ids.filter((id) => !known.some((file) => file.id === id));
  if (others.length === 0) return known;
  return [...known, ...(await messageFiles(context, others)), ...(await proposalFiles(context, others))];
}

/** Those that a message shows, in a match that the viewer sees. */
async function messageFiles(context: Context, ids: readonly EvidenceId[]): Promise<EvidenceFile[]> {
  const { store, viewer } = context;
  if (!viewer) return [];
  const files = await store.evidence.inMatches(ids);
  if (files.length === 0) return [];
  const named = [...new Set(files.flatMap(({ matches = [] }) => matches))];
  const seen = new Set((await store.matches.byIds(audience(context), named)).map(({ id }) => id));
  return files.filter(({ matches = [] }) => matches.some((match) => seen.has(match)));
}

/** Those that a proposer shows beside a need from elsewhere that the viewer sees: before its State confirmed it that is the State and the proposer alone. */
async function proposalFiles(context: Context, ids: readonly EvidenceId[]): Promise<EvidenceFile[]> {
  const { store } = context;
  const files = await store.evidence.inProposals(ids);
  if (files.length === 0) return [];
  const named = [...new Set(files.flatMap(({ proposals = [] }) => proposals))];
  const seen = new Set((await store.sourcedNeeds.byIds(audience(context), named)).map(({ id }) => id));
  return files.filter(({ proposals = [] }) => proposals.some((proposal) => seen.has(proposal)));
}

async function assignedEvidence(context: Context, ids: readonly EvidenceId[]): Promise<EvidenceFile[]> {
  const { store, viewer } = context;
  const { assigned = [], ...who } = audience(context);
  const state = { ...who, participants: assigned };
  const files = await store.evidence.byIds(state, ids);
  const rest = await store.answers.restingOn(
    state,
    files.map(({ sha256 }) => sha256),
  );
  const answers = await answersById(
    context,
    rest.map(({ assessment, provision }) => answerId(assessment, provision)),
  );
  const shown = new Set(
    answers.flatMap((answer) => filesOf([answer]).map((sha256) => evidenceId(answer.participant, sha256))),
  );
  return files.filter((file) => file.user === viewer?.id || shown.has(file.id));
}

/** A file for whoever may see it; NOT_FOUND for all others, and where there is none. */
export const evidenceFile = (context: Context, id: EvidenceId): Promise<EvidenceFile> =>
  found(evidenceSeen(context, [id]));

/** Somebody is given what not everybody may have. */
export async function recordRead({ store, viewer }: Reader, file: EvidenceFile): Promise<void> {
  if (labelOfFile(file) === 'PUBLIC') return;
  await store.atomically(async (writes) => {
    writes.record({
      user: viewer?.id ?? null,
      action: 'evidence.read',
      subject: file.id,
      detail: { label: labelOfFile(file) },
    });
  });
}
