import { Invalid } from '../../base/refusal.ts';
import type { Dimension } from '../matrix/figures.ts';

export const reportTemplates = ['STATE_PROFILE', 'ANALYTIC', 'DONOR_BRIEFING', 'CYCLE_PROGRESS'] as const;
export type ReportTemplate = (typeof reportTemplates)[number];

/** What a report may tell; what it is about, its source and its boundary are always there. */
export const reportSections = [
  'KINDS',
  'ARTICLES',
  'GROUPS',
  'STATES',
  'HORIZONS',
  'MONEY',
  'PROGRESS',
  'LEVELS',
  'UNSERVED',
  'WORDS',
  'NEEDS',
  'HELP',
] as const;
export type ReportSection = (typeof reportSections)[number];

/** Which of them each template has, in the order in which it tells them. */
export const sectionsOf: Readonly<Record<ReportTemplate, readonly ReportSection[]>> = {
  STATE_PROFILE: ['LEVELS', 'NEEDS', 'HELP'],
  ANALYTIC: ['KINDS', 'ARTICLES', 'GROUPS', 'MONEY', 'LEVELS', 'UNSERVED', 'WORDS'],
  DONOR_BRIEFING: ['KINDS', 'ARTICLES', 'STATES', 'HORIZONS', 'MONEY', 'UNSERVED', 'WORDS'],
  CYCLE_PROGRESS: ['PROGRESS', 'KINDS', 'ARTICLES', 'MONEY', 'LEVELS', 'WORDS'],
};

/** Which of them a side of the matrix is told in. */
export const sectionOfTable = (rows: Dimension): ReportSection => sections[rows] ?? 'KINDS';
const sections: Readonly<Partial<Record<Dimension, ReportSection>>> = {
  ...{ TYPE: 'KINDS', ARTICLE: 'ARTICLES', REGIONAL_GROUP: 'GROUPS' },
  ...{ PARTICIPANT: 'STATES', HORIZON: 'HORIZONS' },
};

/** All of the template where nobody chose; those that were chosen in its own order, each once. */
export function chosenSections(
  template: ReportTemplate,
  chosen: readonly ReportSection[] | null | undefined,
): readonly ReportSection[] {
  const all = sectionsOf[template];
  if (chosen == null) return all;
  if (chosen.length === 0) throw new Invalid('Choose one section at least.', ['sections']);
  const foreign = chosen.findIndex((one) => !all.includes(one));
  if (foreign >= 0)
    throw new Invalid('This template has no such section. Leave it out.', ['sections', foreign]);
  return all.filter((one) => chosen.includes(one));
}

/** A report that was asked for before sections were chosen tells what there was then. */
export const tells = ({ template, sections }: Told, section: ReportSection): boolean =>
  sections ? sections.includes(section) : section !== 'MONEY' && sectionsOf[template].includes(section);

interface Told {
  readonly template: ReportTemplate;
  readonly sections?: readonly ReportSection[];
}
