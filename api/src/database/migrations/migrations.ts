import type { Migration } from '../migrate.ts';
import { countersMigration } from './001-counters.ts';

/** In their order; new ones go to the end. */
export const migrations: readonly Migration[] = [countersMigration];
