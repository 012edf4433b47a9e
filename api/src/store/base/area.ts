import type { AuditEntry } from '../../domain/base/audit-entry.ts';
import type { Declaration } from './declare.ts';
import type { Known, Whose } from './rights.ts';
import type { Scope } from './scope.ts';

/** What one area keeps: a new noun is declared beside its area's others, and nothing else in the store hears of it. */
export interface Area<Reads, Writes, Where extends Reading = Reading> {
  /** All its collections; none comes into being by a write. */
  readonly collections: readonly Declaration[];
  /** Of these, what a reset of the world leaves. */
  readonly kept: readonly Declaration[];
  reads(reading: Where): Reads;
  writes(writing: Writing): Writes;
}

/** Where reads look. */
export interface Reading {
  readonly scope: Scope;
  /** What memory holds; null in a transaction, which remembers nothing. */
  readonly known: Known | null;
}

/** One transaction, and what it leaves behind when it commits. */
export interface Writing {
  readonly scope: Scope;
  readonly gathered: Gathered;
  /** A world with a past is loaded. */
  readonly past: boolean;
}

export interface Gathered {
  readonly entries: Omit<AuditEntry, 'at'>[];
  /** Whose rights changed. */
  readonly people: Whose[];
  /** Which providers put other things first. */
  readonly priorities: string[];
  /** The reference data changed. */
  reference: boolean;
}
