import type { Horizon } from '../../assessment/answer.ts';
import type { Instant } from '../../base/calendar.ts';
import type { ParticipantCode, Reference } from '../../base/ids.ts';
import type { ParticipantStatus, RegionalGroup } from '../../convention/participant.ts';
import type { Activity } from '../activity.ts';
import type { CapacityOfType, Cell, Dimension, Indicator, Population } from '../matrix/figures.ts';
import type { ReportQuestion } from './report.ts';

/** What a report says, as figures, codes and people's own words: its checksum is of this, and every file is made of it. */
export interface ReportContent {
  readonly format: 'needs-matrix-report-1';
  readonly question: ReportQuestion;
  readonly asOf: Instant;
  readonly population: Population;
  /** Of the whole scope. */
  readonly total: Cell;
  /** Over the answers in scope; none where the report is of an edition, which holds no answers. */
  readonly indicators: readonly Indicator[];
  readonly tables: readonly ReportTable[];
  readonly levels: readonly ArticleLevels[];
  readonly groups: readonly GroupProgress[];
  readonly cycles: readonly { readonly cycle: string; readonly indicators: readonly Indicator[] }[];
  readonly words: readonly StatedWords[];
  readonly profiles: readonly Profile[];
  /** Places and money against demand, kind by kind; null where that cannot be told: in an edition, or of no one checklist. Absent where it is not told. */
  readonly money?: readonly CapacityOfType[] | null;
}

/** One side of the matrix line by line, with what is across it. */
export interface ReportTable {
  readonly rows: Dimension;
  readonly lines: readonly Cell[];
  /** Row by column, where both have something. */
  readonly across: {
    readonly columns: Dimension;
    readonly keys: readonly string[];
    readonly cells: readonly Cell[];
  } | null;
}

/** How many answers to the provisions of an article said what. */
export interface ArticleLevels {
  readonly article: string;
  readonly yes: number;
  readonly inPart: number;
  readonly no: number;
}

export interface GroupProgress {
  readonly group: RegionalGroup;
  readonly reported: Indicator;
}

/** What a State says of a need, in its own words. */
export interface StatedWords {
  readonly participant: ParticipantCode;
  readonly provision: Reference;
  readonly type: string;
  readonly horizon: Horizon | null;
  readonly text: string;
  readonly language: string | null;
}

export interface Profile {
  readonly participant: ParticipantCode;
  readonly status: ParticipantStatus;
  readonly group: RegionalGroup | null;
  readonly leastDeveloped: boolean;
  readonly total: Cell | null;
  readonly kinds: readonly Cell[];
  readonly needs: readonly ProfileNeed[];
  readonly levels: readonly ArticleLevels[];
  readonly activities: readonly (Pick<Activity, 'title' | 'status'> & {
    readonly types: readonly string[];
    readonly provisions: readonly Reference[];
  })[];
}

export interface ProfileNeed {
  readonly provision: Reference;
  readonly type: string;
  readonly coverage: 'UNMET' | 'OFFERED' | 'AGREED' | 'UNDER_WAY' | 'MET';
  readonly text: string | null;
  readonly language: string | null;
}
