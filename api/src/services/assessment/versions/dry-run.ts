import type { Assessment, Revision } from '../../../domain/assessment/assessment.ts';
import { contentOf } from '../../../domain/assessment/submission.ts';
import {
  type CarriedCounts,
  countCarried,
  sumOf,
} from '../../../domain/assessment/versions/count-carried.ts';
import type { ParticipantCode, Reference } from '../../../domain/base/ids.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import { instrumentAt, type Step, stepsBetween } from '../../../domain/convention/instrument-versions.ts';
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

/** Nothing is written, and nobody is told how much a single State has drafted. Read State by State: what all of them ever submitted is more than memory should hold. */
export async function dryRun(context: Context, after: Instrument): Promise<DryRun | null> {
  const { store, viewer } = context;
  permit(viewer, 'instrument.load');
  const catalogue = store.catalogue();
  const before = catalogue.instruments.get(after.code);
  if (!before || before.version === after.version) return null;
  const all = await store.assessments.list(ownPeopleOf([...catalogue.participants.keys()]), {
    instrument: after.code,
  });
  const stepsFrom = (version: string | undefined) => [
    ...stepsBetween(catalogue, after.code, version, before.version),
    { before, after },
  ];
  const isOfBefore = ({ instrumentVersion }: Revision) =>
    instrumentAt(catalogue, after.code, instrumentVersion) === before;
  const states: OfState[] = [];
  for (const theirs of byParticipant(all))
    states.push(await ofState(context, theirs, { stepsFrom, isOfBefore }));
  const about = new Map<string, number>();
  for (const provision of states.flatMap((one) => one.about))
    about.set(provision, (about.get(provision) ?? 0) + 1);
  return {
    ...{ from: before.version, to: after.version },
    rules: provisionRules(before, after)
      .filter(({ rule }) => rule !== 'KEPT')
      .map((rule) => ({
        ...rule,
        submitted: rule.from.reduce((sum, provision) => sum + (about.get(provision) ?? 0), 0),
      })),
    states: states.map(({ participant, submitted, drafts }) => ({ participant, submitted, drafts })),
    drafts: {
      checklists: states.reduce((sum, { drafts }) => sum + drafts, 0),
      counts:
        states.filter(({ drafts }) => drafts > 0).length < fewest
          ? null
          : sumOf(states.map(({ drafted }) => drafted)),
    },
  };
}

type OfState = DryRun['states'][number] & {
  readonly drafted: CarriedCounts;
  /** The provisions of its submissions to the version that would be replaced, once for each submission. */
  readonly about: readonly Reference[];
};

/** Two reads, however many cycles there were; of what they bring only figures stay. */
async function ofState(
  { store }: Context,
  theirs: readonly [Assessment, ...Assessment[]],
  {
    stepsFrom,
    isOfBefore,
  }: {
    readonly stepsFrom: (version: string | undefined) => readonly Step[];
    readonly isOfBefore: (revision: Revision) => boolean;
  },
): Promise<OfState> {
  const [{ participant }] = theirs;
  const drafts = theirs.filter(({ status }) => status === 'DRAFT');
  const [revisions, answers] = await Promise.all([
    store.revisions.named(
      theirs
        .filter(({ submittedRevision }) => submittedRevision > 0)
        .map(({ id, submittedRevision }) => ({ assessment: id, number: submittedRevision })),
    ),
    store.answers.ofAssessments(
      ownPeople(participant),
      drafts.map(({ id }) => id),
    ),
  ]);
  return {
    participant,
    submitted: sumOf(
      revisions.map((one) => countCarried(one.answers.map(contentOf), stepsFrom(one.instrumentVersion))),
    ),
    drafts: drafts.length,
    drafted: sumOf(
      drafts.map(({ id, instrumentVersion }) =>
        countCarried(
          answers.filter(({ assessment }) => assessment === id).map(contentOf),
          stepsFrom(instrumentVersion),
        ),
      ),
    ),
    about: revisions
      .filter(isOfBefore)
      .flatMap((revision) => revision.answers.map(({ provision }) => provision)),
  };
}

const ownPeopleOf = (participants: readonly ParticipantCode[]) => ({
  ...ownPeople('' as ParticipantCode),
  participants,
});

function byParticipant(all: readonly Assessment[]): readonly (readonly [Assessment, ...Assessment[]])[] {
  const known = new Map<ParticipantCode, [Assessment, ...Assessment[]]>();
  for (const one of all) {
    const theirs = known.get(one.participant);
    if (theirs) theirs.push(one);
    else known.set(one.participant, [one]);
  }
  return [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, theirs]) => theirs);
}
