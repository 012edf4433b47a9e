import type { Area } from '../base/area.ts';
import type { ConventionReading } from '../convention/convention-area.ts';
import { type Answers, type AnswerWrites, answers, readAnswers, writeAnswers } from './answer.ts';
import {
  type Assessments,
  type AssessmentWrites,
  assessments,
  readAssessments,
  writeAssessments,
} from './assessment.ts';
import {
  type CarriedReads,
  type CarriedWrites,
  carriedAnswers,
  readCarried,
  writeCarried,
} from './carried.ts';
import { type Cycles, type CycleWrites, cycles, readCycles, writeCycles } from './cycle.ts';
import { type Evidence, type EvidenceWrites, evidence, readEvidence, writeEvidence } from './evidence.ts';
import { evidenceChunks, evidenceContents } from './evidence-bytes.ts';
import { type Needs, type NeedWrites, needs, readNeeds, writeNeeds } from './need.ts';
import {
  type NeedOrders,
  type NeedOrderWrites,
  needOrders,
  readNeedOrders,
  writeNeedOrders,
} from './need-order.ts';
import {
  type NeedSteps,
  type NeedStepWrites,
  needSteps,
  readNeedSteps,
  writeNeedSteps,
} from './need-step.ts';
import { presences } from './presence.ts';
import { type Revisions, type RevisionWrites, readRevisions, revisions, writeRevisions } from './revision.ts';
import {
  readSourcedNeeds,
  type SourcedNeeds,
  type SourcedNeedWrites,
  sourcedNeeds,
  writeSourcedNeeds,
} from './sourced-need.ts';
import { submissions } from './submission.ts';
import {
  readTogether,
  type TogetherReads,
  type TogetherWrites,
  togetherCollections,
  writeTogether,
} from './together/together.ts';
import {
  evidenceRooms,
  readUploads,
  type Uploads,
  type UploadWrites,
  uploads,
  writeUploads,
} from './upload.ts';

export interface AssessmentAreaReads extends TogetherReads, CarriedReads {
  readonly assessments: Assessments;
  readonly answers: Answers;
  readonly revisions: Revisions;
  readonly needs: Needs;
  readonly needOrders: NeedOrders;
  readonly needSteps: NeedSteps;
  readonly sourcedNeeds: SourcedNeeds;
  readonly cycles: Cycles;
  readonly evidence: Evidence;
  readonly uploads: Uploads;
}
export interface AssessmentAreaWrites
  extends AssessmentWrites,
    AnswerWrites,
    RevisionWrites,
    NeedWrites,
    NeedOrderWrites,
    NeedStepWrites,
    SourcedNeedWrites,
    CycleWrites,
    TogetherWrites,
    CarriedWrites,
    EvidenceWrites,
    UploadWrites {}

export const assessmentArea: Area<AssessmentAreaReads, AssessmentAreaWrites, ConventionReading> = {
  collections: [
    ...[
      assessments,
      answers,
      revisions,
      submissions,
      needs,
      needOrders,
      needSteps,
      presences,
      cycles,
      carriedAnswers,
    ],
    ...togetherCollections,
    sourcedNeeds,
    ...[evidence, uploads, evidenceRooms, evidenceChunks, evidenceContents],
  ],
  kept: [],
  reads: ({ scope, catalogue }) => ({
    assessments: readAssessments(scope, catalogue),
    answers: readAnswers(scope),
    revisions: readRevisions(scope),
    needs: readNeeds(scope),
    needOrders: readNeedOrders(scope),
    needSteps: readNeedSteps(scope),
    sourcedNeeds: readSourcedNeeds(scope),
    cycles: readCycles(scope),
    ...readTogether(scope),
    carried: readCarried(scope),
    evidence: readEvidence(scope),
    uploads: readUploads(scope),
  }),
  writes: (writing) => ({
    ...writeAssessments(writing),
    ...writeAnswers(writing),
    ...writeRevisions(writing),
    ...writeNeeds(writing),
    ...writeNeedOrders(writing),
    ...writeNeedSteps(writing),
    ...writeSourcedNeeds(writing),
    ...writeCycles(writing),
    ...writeTogether(writing),
    ...writeCarried(writing),
    ...writeEvidence(writing),
    ...writeUploads(writing),
  }),
};
