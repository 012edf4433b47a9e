import {
  type AssessmentAreaReads,
  type AssessmentAreaWrites,
  assessmentArea,
} from './assessment/assessment-area.ts';
import { type AssistanceReads, type AssistanceWrites, assistanceArea } from './assistance/assistance-area.ts';
import type { PrioritiesReading } from './assistance/priorities.ts';
import type { Writing } from './base/area.ts';
import { type BaseReads, type BaseWrites, baseArea } from './base/base-area.ts';
import type { Declaration } from './base/declare.ts';
import { onDemand } from './base/on-demand.ts';
import {
  type ConventionReading,
  type ConventionReads,
  type ConventionWrites,
  conventionArea,
} from './convention/convention-area.ts';
import {
  type CorrespondenceReads,
  type CorrespondenceWrites,
  correspondenceArea,
} from './correspondence/correspondence-area.ts';
import { checkpoints } from './live/checkpoints.ts';
import { counters, outbox } from './live/outbox.ts';

export interface AreaReads
  extends BaseReads,
    ConventionReads,
    AssessmentAreaReads,
    AssistanceReads,
    CorrespondenceReads {}
export interface AreaWrites
  extends BaseWrites,
    ConventionWrites,
    AssessmentAreaWrites,
    AssistanceWrites,
    CorrespondenceWrites {}

const areas = [baseArea, conventionArea, assessmentArea, assistanceArea, correspondenceArea] as const;
const live = { collections: [outbox, checkpoints, counters], kept: [counters] };

interface EveryReading extends ConventionReading, PrioritiesReading {}

export const readAreas = (reading: EveryReading): AreaReads => ({
  ...baseArea.reads(reading),
  ...conventionArea.reads(reading),
  ...assessmentArea.reads(reading),
  ...assistanceArea.reads(reading),
  ...correspondenceArea.reads(reading),
});

/** Those of one transaction, and its writes. */
export const areasIn = onDemand<AreaReads & AreaWrites, Transaction>([
  ...areas.map(
    (area) =>
      ({ reading }: Transaction) =>
        area.reads(reading),
  ),
  ...areas.map(
    (area) =>
      ({ writing }: Transaction) =>
        area.writes(writing),
  ),
]);
interface Transaction {
  readonly reading: EveryReading;
  readonly writing: Writing;
}

/** Every collection there is; none comes into being by a write. */
export const collections: readonly Declaration[] = [...areas, live].flatMap((area) => area.collections);

const kept = new Set<Declaration>([...areas, live].flatMap((area) => area.kept));
/** What a world consists of: emptied by a reset, which keeps the Convention, the real participants and the counter. */
export const ofTheWorld: readonly string[] = collections
  .filter((collection) => !kept.has(collection))
  .map(({ name }) => name);
