import type { User } from '../domain/base/viewer.ts';
import type { Catalogue } from '../domain/convention/catalogue.ts';
import { readAnswers } from './assessment/answer.ts';
import { readAssessments } from './assessment/assessment.ts';
import { readNeeds } from './assessment/need.ts';
import { readNeedOrders } from './assessment/need-order.ts';
import { readRevisions } from './assessment/revision.ts';
import { readActivities } from './assistance/activity.ts';
import { readMatches } from './assistance/match.ts';
import { readOffers } from './assistance/offer.ts';
import { readAudit } from './base/audit.ts';
import { readDevices } from './base/device.ts';
import { readOperations } from './base/operation.ts';
import type { Remembered } from './base/remembered.ts';
import type { Scope } from './base/scope.ts';
import { readSessions } from './base/session.ts';
import { readUsers } from './base/user.ts';
import type { Live, Session, Store } from './store.ts';

export interface Known {
  readonly sessions: Remembered<Session>;
  readonly users: Remembered<User>;
}

/** All reads, in one scope; a transaction remembers nothing. */
export function createReads(
  scope: Scope,
  live: Live,
  catalogue: () => Catalogue,
  known: Known | null,
): Omit<Store, 'atomically' | 'attempts' | 'rights'> {
  return {
    catalogue,
    live,
    users: readUsers(scope, known?.users ?? null),
    sessions: readSessions(scope, known?.sessions ?? null),
    assessments: readAssessments(scope, catalogue),
    answers: readAnswers(scope),
    revisions: readRevisions(scope),
    needs: readNeeds(scope),
    needOrders: readNeedOrders(scope),
    offers: readOffers(scope),
    activities: readActivities(scope),
    matches: readMatches(scope),
    devices: readDevices(scope),
    operations: readOperations(scope),
    audit: readAudit(scope),
  };
}
