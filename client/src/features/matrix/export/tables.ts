import type { Dimension } from '../../../gql/graphql.ts';
import { type Exported, type Figure, figureOf, figures, spokenCells } from './exported.ts';

export type Value = string | number;

/** As on the screen: a row for each row, the needs in its cells, its silent gaps at the end. */
export function wideTable(exported: Exported): readonly (readonly Value[])[] {
  const { rows, columns, words, hasSilentGaps, figures: at } = exported;
  return [
    [
      rows.name,
      ...columns.heads.map(({ label }) => label),
      ...(hasSilentGaps ? [words.figures.silentGaps] : []),
    ],
    ...rows.heads.map(({ key, label }) => [
      label,
      ...columns.heads.map((column) => at(key, column.key).needs),
      ...(hasSilentGaps ? [at(key, null).silentGaps] : []),
    ]),
  ];
}

/** All figures, a line for each cell and each total; the second line says in HXL what each column is. */
export function longTable(exported: Exported): readonly (readonly Value[])[] {
  const { rows, columns, words, crsPurpose } = exported;
  const sides = [rows, columns];
  return [
    [
      ...sides.flatMap(({ name }) => [`${name} (${words.code})`, name]),
      ...(crsPurpose ? [words.crsPurpose] : []),
      ...figures.map((figure) => words.figures[figure]),
    ],
    [
      ...sides.flatMap(({ dimension }) => [`${tags[dimension]}+code`, `${tags[dimension]}+name`]),
      ...(crsPurpose ? ['#sector+code+v_dac_crs_purpose'] : []),
      ...figures.map((figure) => figureTags[figure]),
    ],
    ...spokenCells(exported).map(({ row, column, cell }) => [
      ...[row, column].flatMap(({ code, label }) => [code, label]),
      ...(crsPurpose ? [crsPurpose(row.key, column.key)] : []),
      ...figures.map((figure) => figureOf(cell, figure)),
    ]),
  ];
}

/** Hashtags of HXL 1.1. */
const tags: Readonly<Record<Dimension, string>> = {
  CHAPTER: '#subsector+chapter',
  ARTICLE: '#subsector+article',
  PROVISION: '#subsector+provision',
  PRIORITY_AREA: '#subsector+area',
  OBLIGATION_LEVEL: '#subsector+obligation',
  SUBJECT: '#subsector+subject',
  CATEGORY: '#service+category',
  TYPE: '#service+type',
  REGIONAL_GROUP: '#region+group',
  PARTICIPANT: '#country',
  PROVIDER: '#org+provider',
  PROVIDER_KIND: '#org+kind',
  HORIZON: '#date+horizon',
  COVERAGE: '#status+coverage',
};
const figureTags: Readonly<Record<Figure, string>> = {
  needs: '#indicator+needs+num',
  participants: '#indicator+states+num',
  unmet: '#indicator+needs+unmet+num',
  offered: '#indicator+needs+offered+num',
  agreed: '#indicator+needs+agreed+num',
  underWay: '#indicator+needs+under_way+num',
  met: '#indicator+needs+met+num',
  offers: '#indicator+offers+num',
  providers: '#indicator+providers+num',
  activities: '#indicator+activities+num',
  silentGaps: '#indicator+silent_gaps+num',
};
