import { contentOf } from '../../../domain/assessment/submission.ts';
import {
  type CarriedCounts,
  countCarried,
  sumOf,
} from '../../../domain/assessment/versions/count-carried.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import { instrumentAt, stepsBetween } from '../../../domain/convention/instrument-versions.ts';
import { type ProvisionRule, provisionRules } from '../../../domain/convention/version-mapping.ts';
import { type Context, permit } from '../../base/context.ts';
import { ownPeople } from '../own-people.ts';

/** What a version would do to the answers there are. */
export interface DryRun {
  readonly from: string;
  readonly to: string;
  /** What is not kept as it is, each with how many submitted answers it is about. */
  readonly rules: readonly (ProvisionRule & { readonly submitted: number })[];
  /** Of each State, its last submissions; of its drafts no more than that they are there. */
  readonly states: readonly {
    readonly participant: ParticipantCode;
    readonly submitted: CarriedCounts;
    readonly drafts: number;
  }[];
  /** Of all drafts together; null where so few States have one that it would tell what each of them wrote. */
  readonly drafts: { readonly checklists: number; readonly counts: CarriedCounts | null };
}

const fewest = 3;

/** Nothing is written, and nobody is told how much a single State has drafted. */
export async function dryRun(context: Context, after: Instrument): Promise<DryRun | null> {
  const { store, viewer } = context;
  permit(viewer, 'instrument.load');
  const catalogue = store.catalogue();
  const before = catalogue.instruments.get(after.code);
  if (!before || before.version === after.version) return null;
  const own = { ...ownPeople('' as ParticipantCode), participants: [...catalogue.participants.keys()] };
  const all = await store.assessments.list(own, { instrument: after.code });
  const drafts = all.filter(({ status }) => status === 'DRAFT');
  const [revisions, answers] = await Promise.all([
    store.revisions.named(
      all
        .filter(({ submittedRevision }) => submittedRevision > 0)
        .map(({ id, submittedRevision }) => ({ assessment: id, number: submittedRevision })),
    ),
    store.answers.ofAssessments(
      own,
      drafts.map(({ id }) => id),
    ),
  ]);
  const last = { before, after };
  const stepsFrom = (version: string | undefined) => [
    ...stepsBetween(catalogue, after.code, version, before.version),
    last,
  ];
  const submitted = revisions.map((revision) => ({
    participant: revision.participant,
    counts: countCarried(revision.answers.map(contentOf), stepsFrom(revision.instrumentVersion)),
  }));
  const written = drafts.map(({ id, participant, instrumentVersion }) => ({
    participant,
    counts: countCarried(
      answers.filter(({ assessment }) => assessment === id).map(contentOf),
      stepsFrom(instrumentVersion),
    ),
  }));
  const about = new Map<string, number>();
  for (const revision of revisions) {
    if (instrumentAt(catalogue, after.code, revision.instrumentVersion) !== before) continue;
    for (const { provision } of revision.answers) about.set(provision, (about.get(provision) ?? 0) + 1);
  }
  const states = [...new Set(all.map(({ participant }) => participant))].sort();
  const withDrafts = new Set(drafts.map(({ participant }) => participant)).size;
  return {
    ...{ from: before.version, to: after.version },
    rules: provisionRules(before, after)
      .filter(({ rule }) => rule !== 'KEPT')
      .map((rule) => ({
        ...rule,
        submitted: rule.from.reduce((sum, provision) => sum + (about.get(provision) ?? 0), 0),
      })),
    states: states.map((participant) => ({
      participant,
      submitted: sumOf(
        submitted.filter((one) => one.participant === participant).map(({ counts }) => counts),
      ),
      drafts: drafts.filter((one) => one.participant === participant).length,
    })),
    drafts: {
      checklists: drafts.length,
      counts: withDrafts < fewest ? null : sumOf(written.map(({ counts }) => counts)),
    },
  };
}
