import type { Migration } from '../migrate.ts';
import { countersMigration } from './001-counters.ts';
import { toldRevisionsMigration } from './002-told-revisions.ts';
import { operationsMigration } from './003-operations-without-answers.ts';
import { passwordChangesMigration } from './004-password-changes-are-found.ts';
import { openSinceMigration } from './005-needs-say-since-when-they-are-open.ts';

/** In their order; new ones go to the end. */
export const migrations: readonly Migration[] = [
  countersMigration,
  toldRevisionsMigration,
  operationsMigration,
  passwordChangesMigration,
  openSinceMigration,
];
