import type { Instant } from '../../base/calendar.ts';
import type { ParticipantCode, ReportId, UserId } from '../../base/ids.ts';
import type { Language } from '../../base/language.ts';
import { Invalid, type Words } from '../../base/refusal.ts';
import type { Audience } from '../../base/visibility.ts';
import { audiencesFor, type EditionAudience } from '../edition/edition.ts';
import type { SearchFilter } from '../saved-search/saved-search.ts';
import type { ReportSection, ReportTemplate } from './sections.ts';

/** For whom it is written: one of the general rights, or a State, which is shown all of its own. */
export const reportAudiences = ['PUBLIC', 'DONORS', 'SECRETARIAT', 'STATE'] as const;
export type ReportAudience = (typeof reportAudiences)[number];

/** Waiting for a process, being written, written, or not to be written, with the reason. One that was cancelled is gone. */
export const reportStatuses = ['WAITING', 'WRITING', 'WRITTEN', 'FAILED'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const reportFormats = ['docx', 'pdf', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** All that a report follows from (domain.md §7): the same question gives the same bytes. */
export interface ReportQuestion {
  readonly template: ReportTemplate;
  readonly filter: SearchFilter;
  readonly instrument: string | null;
  readonly cycle: string | null;
  readonly audience: ReportAudience;
  /** The State that it is for; null unless the audience is one. */
  readonly participant: ParticipantCode | null;
  /** As it was at this instant; null: as the edition has it. */
  readonly asOf: Instant | null;
  readonly edition: number | null;
  readonly language: Language;
  /** Of its template, in its order; absent in one that was asked for before there was a choice. */
  readonly sections?: readonly ReportSection[];
}

export interface Report {
  readonly id: ReportId;
  readonly revision: number;
  readonly owner: UserId;
  readonly question: ReportQuestion;
  readonly status: ReportStatus;
  /** How many of its steps are done. */
  readonly done: number;
  readonly of: number;
  readonly askedAt: Instant;
  readonly writtenAt: Instant | null;
  /** Of its content; null until it is written. */
  readonly sha256: string | null;
  readonly bytes: Readonly<Record<ReportFormat, number>> | null;
  readonly error: Words | null;
}

/** Nobody finds their way in a longer list. */
export const mostReports = 50;
/** As many profiles as one document holds. */
export const mostProfiles = 250;
/** As many as are shown before anything is written. */
export const mostPreviewed = 20;

/** The audiences that somebody may ask for, the widest first, and of which States. */
export const audiencesOf = ({ level, participants }: Audience) => ({
  general: audiencesFor(level) as readonly EditionAudience[],
  states: participants,
});

export function mayAsk(
  viewer: Audience,
  { audience, participant }: Pick<ReportQuestion, 'audience' | 'participant'>,
): boolean {
  const { general, states } = audiencesOf(viewer);
  if (audience === 'STATE') return participant !== null && states.includes(participant);
  return general.includes(audience);
}

/** Through whose eyes it is written. */
export const eyesOf = ({ audience, participant }: ReportQuestion): Audience =>
  audience === 'STATE'
    ? { level: 'PUBLIC', participants: participant === null ? [] : [participant], providers: [] }
    : { level: audience, participants: [], providers: [] };

/** A template without what it asks about is refused, with what is missing. */
export function refuseIncomplete({
  template,
  filter,
  instrument,
  cycle,
  audience,
  participant,
  asOf,
  edition,
}: ReportQuestion): void {
  if (asOf !== null && edition !== null)
    throw new Invalid('Name an edition or a moment, not both.', ['edition']);
  if ((audience === 'STATE') !== (participant !== null))
    throw new Invalid('Name the State that the report is for where it is for a State, and only there.', [
      'participant',
    ]);
  if (edition !== null && audience === 'STATE')
    throw new Invalid('An edition has no content for a single State. Choose a moment.', ['edition']);
  if (template === 'STATE_PROFILE' && !filter.participants?.length)
    throw new Invalid('A profile needs its States. Choose at least one.', ['filter', 'participants']);
  if (template === 'STATE_PROFILE' && (filter.participants?.length ?? 0) > mostProfiles)
    throw new Invalid('One document holds 250 profiles at most. Choose fewer States.', [
      'filter',
      'participants',
    ]);
  if (template !== 'STATE_PROFILE' && template !== 'DONOR_BRIEFING' && instrument === null)
    throw new Invalid('This report is about one checklist. Choose which.', ['instrument']);
  if (template === 'CYCLE_PROGRESS' && cycle === null)
    throw new Invalid('The progress of a cycle needs its cycle. Choose the year.', ['cycle']);
  if (template === 'CYCLE_PROGRESS' && edition !== null)
    throw new Invalid('An edition holds no answers, so it tells no progress. Choose a moment.', ['edition']);
  if (cycle !== null && !/^\d{4}$/.test(cycle))
    throw new Invalid('A cycle is a year, such as 2027.', ['cycle']);
}
