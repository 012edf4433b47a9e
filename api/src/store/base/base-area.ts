import type { Area } from './area.ts';
import { attempts } from './attempts.ts';
import { type Audit, type AuditWrites, audit, readAudit, writeAudit } from './audit.ts';
import { type Devices, type DeviceWrites, devices, readDevices, writeDevices } from './device.ts';
import { type Jobs, type JobWrites, jobs, readJobs, writeJobs } from './job.ts';
import { type Mails, type MailWrites, mails, readMails, writeMails } from './mail.ts';
import {
  type Operations,
  type OperationWrites,
  operations,
  readOperations,
  writeOperations,
} from './operation.ts';
import { readSchedules, type Schedules, type ScheduleWrites, schedules, writeSchedules } from './schedule.ts';
import { readSessions, type Sessions, type SessionWrites, sessions, writeSessions } from './session.ts';
import { readUsers, type Users, type UserWrites, users, writeUsers } from './user.ts';

export interface BaseReads {
  readonly users: Users;
  readonly sessions: Sessions;
  readonly devices: Devices;
  readonly operations: Operations;
  readonly audit: Audit;
  readonly jobs: Jobs;
  readonly mails: Mails;
  readonly schedules: Schedules;
}
export interface BaseWrites
  extends UserWrites,
    SessionWrites,
    DeviceWrites,
    OperationWrites,
    AuditWrites,
    JobWrites,
    MailWrites,
    ScheduleWrites {}

export const baseArea: Area<BaseReads, BaseWrites> = {
  collections: [users, sessions, devices, attempts, operations, audit, jobs, mails, schedules],
  kept: [],
  reads: ({ scope, known }) => ({
    users: readUsers(scope, known?.users ?? null),
    sessions: readSessions(scope, known?.sessions ?? null),
    devices: readDevices(scope),
    operations: readOperations(scope),
    audit: readAudit(scope),
    jobs: readJobs(scope),
    mails: readMails(scope),
    schedules: readSchedules(scope),
  }),
  writes: (writing) => ({
    ...writeUsers(writing),
    ...writeSessions(writing),
    ...writeDevices(writing),
    ...writeOperations(writing),
    ...writeAudit(writing),
    ...writeJobs(writing),
    ...writeMails(writing),
    ...writeSchedules(writing),
  }),
};
