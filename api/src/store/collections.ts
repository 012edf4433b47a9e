import { answers } from './assessment/answer.ts';
import { assessments } from './assessment/assessment.ts';
import { needs } from './assessment/need.ts';
import { needOrders } from './assessment/need-order.ts';
import { revisions } from './assessment/revision.ts';
import { submissions } from './assessment/submission.ts';
import { activities } from './assistance/activity.ts';
import { matches } from './assistance/match.ts';
import { offers } from './assistance/offer.ts';
import { attempts } from './base/attempts.ts';
import { audit } from './base/audit.ts';
import type { Declaration } from './base/declare.ts';
import { devices } from './base/device.ts';
import { operations } from './base/operation.ts';
import { sessions } from './base/session.ts';
import { users } from './base/user.ts';
import { referenceCollections } from './convention/reference.ts';
import { checkpoints } from './live/checkpoints.ts';
import { counters, outbox } from './live/outbox.ts';

/** Every collection there is; none comes into being by a write. */
export const collections: readonly Declaration[] = [
  users,
  sessions,
  devices,
  attempts,
  operations,
  audit,
  outbox,
  checkpoints,
  counters,
  ...referenceCollections,
  assessments,
  answers,
  revisions,
  submissions,
  needs,
  needOrders,
  offers,
  activities,
  matches,
];

/** What a world consists of: emptied by a reset, which keeps the Convention, the real participants and the counter. */
export const ofTheWorld: readonly string[] = [
  users,
  sessions,
  devices,
  attempts,
  operations,
  audit,
  outbox,
  checkpoints,
  assessments,
  answers,
  revisions,
  submissions,
  needs,
  needOrders,
  offers,
  activities,
  matches,
].map(({ name }) => name);
