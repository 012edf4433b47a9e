import type { Day, Instant } from '../../base/calendar.ts';
import type { Change, ChangeCounts } from '../matrix/frozen/change.ts';
import type { Frozen, FrozenCodes } from '../matrix/frozen/frozen.ts';

/** For whom an edition has a content of its own, from wide to narrow. What a State sees of itself beyond these is in none. */
export const editionAudiences = ['PUBLIC', 'DONORS', 'SECRETARIAT'] as const;
export type EditionAudience = (typeof editionAudiences)[number];

/** The matrix frozen, numbered, dated (domain.md §7): there at once and whole, and never written again. */
export interface Edition {
  readonly number: number;
  /** The matrix as it was at this instant. */
  readonly asOf: Instant;
  /** The number of the last entry of the one order for all that is in it. */
  readonly entry: number;
  readonly onSchedule: boolean;
  readonly contents: Readonly<Record<EditionAudience, ContentHead>>;
}

/** What is told of a content without reading it. */
export interface ContentHead {
  /** SHA-256 (hex) of the canonical JSON (RFC 8785). */
  readonly sha256: string;
  readonly bytes: number;
  readonly needs: number;
  readonly participants: number;
  readonly changes: ChangeCounts | null;
}

/** How contents were written, from the first to the one that is written now. Each is read for ever. */
export const editionFormats = [
  'needs-matrix-edition-1',
  'needs-matrix-edition-2',
  'needs-matrix-edition-3',
] as const;
export type EditionFormat = (typeof editionFormats)[number];
export const editionFormat = 'needs-matrix-edition-3' satisfies EditionFormat;

/** What is frozen for one audience, and hashed. */
export interface EditionContent {
  readonly format: EditionFormat;
  readonly edition: number;
  readonly audience: EditionAudience;
  readonly asOf: Instant;
  /** What the numbers in its columns are places in; the first format left it out. */
  readonly codes?: FrozenCodes;
  readonly matrix: Omit<Frozen, 'asOf'>;
  /** Since the edition before; null in the first. */
  readonly changes: readonly Change[] | null;
}

/** The day on which it is dated, by Universal Time. */
export const dayOfEdition = ({ asOf }: Pick<Edition, 'asOf'>): Day => asOf.slice(0, 10);

/** Which contents somebody of this general right may read, the widest audience first. */
export const audiencesFor = (level: EditionAudience): readonly EditionAudience[] =>
  editionAudiences.slice(0, editionAudiences.indexOf(level) + 1);
