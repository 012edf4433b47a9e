import type { Reference } from '../base/ids.ts';
import type { Texts } from './article.ts';

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

/** A checklist as data, with a version. */
export interface Instrument {
  readonly code: string;
  readonly version: string;
  readonly titles: Texts;
  readonly provisions: readonly Reference[];
  readonly assistanceTypes: readonly AssistanceType[];
  readonly challenges: readonly Challenge[];
}
