import type { AskForReportInput, ReportAudience, ReportSection, ReportTemplate } from '../../gql/graphql.ts';
import type { Language } from '../../lib/languages.ts';

export const templates: readonly ReportTemplate[] = [
  'ANALYTIC',
  'STATE_PROFILE',
  'DONOR_BRIEFING',
  'CYCLE_PROGRESS',
];

export type AskedOfReport = Omit<AskForReportInput, 'operationId'>;

/** As it is being chosen. */
export interface Chosen {
  readonly template: ReportTemplate;
  readonly instrument: string;
  readonly cycle: string;
  readonly audience: ReportAudience;
  readonly moment: 'now' | 'day' | 'edition';
  readonly day: string;
  readonly edition: string;
  readonly language: Language;
  readonly participants: readonly string[];
  readonly articles: readonly string[];
  /** Which needs: chosen by whoever asks, never a default. */
  readonly only: 'all' | 'mandatory' | 'legislation';
  /** null: all of the template. */
  readonly sections: readonly ReportSection[] | null;
}

/** What is asked, with nothing that the template does not ask about. */
export function questionOf(chosen: Chosen, states: readonly string[], today: string): AskedOfReport {
  const { template, instrument, cycle, audience, moment, day, edition, language } = chosen;
  const ofStates = template === 'STATE_PROFILE';
  const only = template === 'CYCLE_PROGRESS' ? 'all' : chosen.only;
  const filter: AskedOfReport['filter'] = {
    ...(ofStates && { participants: [...chosen.participants] }),
    ...(!ofStates && chosen.articles.length > 0 && { articles: [...chosen.articles] }),
    ...(only === 'mandatory' && { obligationLevels: ['MANDATORY'] }),
    ...(only === 'legislation' && { legislation: true }),
  };
  return {
    ...{ template, audience, language, instrument: instrument || null },
    cycle: template === 'CYCLE_PROGRESS' ? cycle : null,
    participant: audience === 'STATE' ? (states[0] ?? null) : null,
    filter,
    sections: chosen.sections ? [...chosen.sections] : null,
    // A day is told as it ended; one that has not ended is now.
    asOf: moment === 'day' && day < today ? `${day}T23:59:59.999Z` : null,
    edition: moment === 'edition' && edition ? Number(edition) : null,
  };
}
