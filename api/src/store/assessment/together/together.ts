import type { Writing } from '../../base/area.ts';
import type { Declaration } from '../../base/declare.ts';
import type { Scope } from '../../base/scope.ts';
import {
  type AssignmentReads,
  type AssignmentWrites,
  assignments,
  readAssignments,
  writeAssignments,
} from './assignment.ts';
import { type NoteReads, type NoteWrites, noteThreads, readNotes, writeNotes } from './note.ts';
import { type ReadyReads, type ReadyWrites, readReadyMarks, readyMarks, writeReadyMarks } from './ready.ts';
import { readVersions, type VersionReads, type VersionWrites, versions, writeVersions } from './version.ts';

/** What a State's people keep for each other beside the answers. */
export interface TogetherReads extends AssignmentReads, NoteReads, ReadyReads, VersionReads {}
export interface TogetherWrites extends AssignmentWrites, NoteWrites, ReadyWrites, VersionWrites {}

export const togetherCollections: readonly Declaration[] = [assignments, noteThreads, readyMarks, versions];

export const readTogether = (scope: Scope): TogetherReads => ({
  assignments: readAssignments(scope),
  notes: readNotes(scope),
  readyMarks: readReadyMarks(scope),
  versions: readVersions(scope),
});

export const writeTogether = (writing: Writing): TogetherWrites => ({
  ...writeAssignments(writing),
  ...writeNotes(writing),
  ...writeReadyMarks(writing),
  ...writeVersions(writing),
});
