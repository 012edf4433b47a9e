import type { Day } from '../base/calendar.ts';
import type { ParticipantCode, Reference } from '../base/ids.ts';
import type { Texts } from './article.ts';
import { conventionOf } from './provision-key.ts';
import type { Question } from './question.ts';
import type { Subjects } from './subject.ts';
import type { Replaces } from './version-mapping.ts';

export const assistanceCategories = ['ADVISORY', 'CAPACITY_BUILDING', 'EQUIPMENT'] as const;
export type AssistanceCategory = (typeof assistanceCategories)[number];

export interface AssistanceType {
  readonly code: string;
  readonly labels: Texts;
  /** Our own words for narrow places, where there are any. */
  readonly shortLabels?: Texts;
  /** null for OTHER, where the State says it. */
  readonly category: AssistanceCategory | null;
}

export interface Challenge {
  readonly code: string;
  readonly labels: Texts;
}

export const instrumentStates = ['DRAFT', 'UNDER_CONSULTATION', 'ADOPTED', 'SUPERSEDED'] as const;
/** A checklist is agreed upon before real States are asked to fill it in [WG 46, 2(c)]. */
export type InstrumentState = (typeof instrumentStates)[number];

/** By what an instrument was adopted: `Resolution 1/2 of the Conference`. */
export interface Decision {
  readonly text: string;
  readonly day: Day;
}

/** A checklist as data, with a version. */
export interface Instrument {
  readonly code: string;
  readonly version: string;
  readonly titles: Texts;
  readonly provisions: readonly Reference[];
  readonly assistanceTypes: readonly AssistanceType[];
  /** Codes of those that make law: the legislative tier, with which a reader may begin [WG 28, 39]. */
  readonly legislativeTypes?: readonly string[];
  readonly challenges: readonly Challenge[];
  /** Left out for those that ship with the product, which States fill in. */
  readonly state?: InstrumentState;
  readonly decision?: Decision;
  /** Who is asked; left out: everybody that can take part. */
  readonly participants?: readonly ParticipantCode[];
  /** What it asks of its provisions beside what is asked of every provision. */
  readonly questions?: readonly Question[];
  /** What becomes of the answers to the version before; left out of a first one. */
  readonly replaces?: Replaces;
  /** Of all checklists together, put beside one where answers to it are read; never kept with it. Without it no subject is known. */
  readonly subjects?: Subjects;
}

/** Of the same instrument the same one each time. */
export function withVocabulary(
  instrument: Instrument,
  { subjects }: { readonly subjects: Subjects },
): Instrument {
  const known = besideVocabulary.get(instrument);
  if (known?.subjects === subjects) return known;
  const made = { ...instrument, subjects };
  besideVocabulary.set(instrument, made);
  return made;
}
const besideVocabulary = new WeakMap<Instrument, Instrument>();

/** An instrument is of one convention: that of its provisions. */
export const conventionOfInstrument = ({ provisions }: Pick<Instrument, 'provisions'>): string =>
  conventionOf(provisions[0] ?? '');
