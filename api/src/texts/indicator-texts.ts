import type { IndicatorCode } from '../domain/assistance/matrix/figures.ts';
import type { Language } from '../domain/base/language.ts';
import type { IndicatorWords } from './sentences.ts';
import { texts } from './texts.ts';

/** What an indicator is called and what it divides by what (domain.md §8). */
export const indicatorWords = (code: IndicatorCode, language: Language): IndicatorWords =>
  language === 'en' ? english[code] : texts[language].labels.indicators[code];

const english: Readonly<Record<IndicatorCode, IndicatorWords>> = {
  RESPONSE_RATE: {
    label: 'Response rate',
    definition:
      'States parties that submitted by the date, of all States parties at the date. Signatories are counted apart.',
  },
  NEEDS_STATED_PER_GAP: {
    label: 'Needs stated per gap',
    definition:
      'Answers “in part” or “no” that state the assistance wanted, of all answers “in part” or “no”, both in submitted revisions.',
  },
  COVERAGE: {
    label: 'Coverage',
    definition: 'Open needs for which help is agreed or under way, of all open needs.',
  },
  OFFERED: {
    label: 'Offered',
    definition:
      'Open needs with nothing but an unblocked offer, of all open needs. One offer fits many needs and serves few.',
  },
  ALREADY_ASSISTED: {
    label: 'Already assisted',
    definition:
      'Needs for which the State names help of the same type that is still running, of all needs that were not withdrawn.',
  },
  BLOCKED_BY_PREREQUISITES: {
    label: 'Waiting for a prerequisite',
    definition:
      'Open needs whose provision waits for another that is itself a gap of the State, of all open needs.',
  },
  IN_PLAN_OR_PROGRAMME: {
    label: 'In a plan or programme',
    definition:
      'Needs that belong to a national plan or a provider’s programme, as their States say today, of all needs that were not withdrawn.',
  },
  IN_PLAN: {
    label: 'In a national plan',
    definition:
      'Needs that belong to a national plan, as their States say today, of all needs that were not withdrawn.',
  },
  IN_PROGRAMME: {
    label: 'In a programme',
    definition:
      'Needs that belong to a provider’s programme, as their States say today, of all needs that were not withdrawn.',
  },
};
