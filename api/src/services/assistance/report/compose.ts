import type { Dimension, MatrixFigures, MatrixQuery } from '../../../domain/assistance/matrix/figures.ts';
import type { ReportContent, ReportTable, StatedWords } from '../../../domain/assistance/report/content.ts';
import type { ReportQuestion } from '../../../domain/assistance/report/report.ts';
import { sectionOfTable, tells } from '../../../domain/assistance/report/sections.ts';
import { regionalGroups } from '../../../domain/convention/participant.ts';
import type { Context } from '../../base/context.ts';
import { matrixQuery } from '../matrix/matrix.ts';
import { type AsSeen, asSeen } from './as-seen.ts';
import { profiles, type Tell } from './profiles.ts';
import { byArticle, totalOf } from './sums.ts';
import { wordsOf } from './words-of.ts';

/** What the report says, asked of what its audience is shown at that moment: nothing is computed for somebody else and taken out afterwards. */
export async function compose(
  context: Context,
  question: ReportQuestion,
  tell: Tell = async () => undefined,
): Promise<ReportContent> {
  const seen = await asSeen(context, question);
  const figures = new Map<string, MatrixFigures>();
  const catalogue = context.store.catalogue();
  const ask = (rows: Dimension, columns: Dimension): MatrixQuery =>
    matrixQuery(context, { rows, columns, filter: question.filter, instrument: question.instrument }, []);
  /** Each worked out once, though several parts ask for it. */
  const matrix: Matrix = (query) => {
    const name = `${query.rows} ${query.columns}`;
    const known = figures.get(name) ?? seen.matrix(query);
    figures.set(name, known);
    return known;
  };
  const { filter } = ask('ARTICLE', 'TYPE');
  const scope = { instrument: question.instrument ?? '', cycle: question.cycle, filter };
  const answers = question.instrument === null ? null : seen.answers;
  const total = totalOf(matrix(ask('CATEGORY', 'COVERAGE')).totals);
  const tables = templateTables[question.template]
    .filter(([rows]) => isNeeded(question, rows))
    .map(([rows, columns, across]) => tableOf(ask(rows, columns), across, matrix));
  await tell(1, 4);
  const isProgress = tells(question, 'PROGRESS');
  return {
    format: 'needs-matrix-report-1',
    question,
    asOf: seen.asOf,
    population: seen.population,
    total,
    tables,
    indicators: answers?.indicators(scope) ?? [],
    levels:
      answers && question.template !== 'STATE_PROFILE' && tells(question, 'LEVELS')
        ? byArticle(catalogue, answers.levels(scope))
        : [],
    groups:
      answers && isProgress
        ? regionalGroups.flatMap((group) => {
            const only = { ...scope, filter: { ...filter, regionalGroups: [group] } };
            const asked = filter.regionalGroups?.includes(group) ?? true;
            const reported = asked && answers.indicators(only).find(({ code }) => code === 'RESPONSE_RATE');
            return reported && reported.denominator > 0 ? [{ group, reported }] : [];
          })
        : [],
    cycles:
      answers && isProgress && question.instrument !== null
        ? answers
            .cycles(question.instrument)
            .slice(0, mostCycles)
            .toReversed()
            .map((cycle) => ({ cycle, indicators: answers.indicators({ ...scope, cycle }) }))
        : [],
    words: tells(question, 'WORDS') ? await mostAskedFor(context, seen, ask('ARTICLE', 'TYPE'), matrix) : [],
    profiles:
      question.template === 'STATE_PROFILE' ? await profiles(context, seen, question, filter, tell) : [],
    ...(tells(question, 'MONEY') && { money: answers?.capacity(scope) ?? null }),
  };
}

/** What is told in short is of kinds of help, and what nobody serves is of articles. */
const isNeeded = (question: ReportQuestion, rows: Dimension): boolean =>
  rows === 'TYPE' ||
  (rows === 'ARTICLE' && tells(question, 'UNSERVED')) ||
  tells(question, sectionOfTable(rows));

const mostCycles = 6;

/** Which sides of the matrix a template shows, each with or without the other one across it. */
const templateTables: Readonly<
  Record<ReportQuestion['template'], readonly (readonly [Dimension, Dimension, boolean])[]>
> = {
  STATE_PROFILE: [],
  ANALYTIC: [
    ['TYPE', 'CATEGORY', false],
    ['ARTICLE', 'TYPE', true],
    ['REGIONAL_GROUP', 'TYPE', true],
  ],
  DONOR_BRIEFING: [
    ['TYPE', 'CATEGORY', false],
    ['ARTICLE', 'TYPE', true],
    ['PARTICIPANT', 'CATEGORY', false],
    ['HORIZON', 'CATEGORY', false],
  ],
  CYCLE_PROGRESS: [
    ['TYPE', 'CATEGORY', false],
    ['ARTICLE', 'CATEGORY', false],
  ],
};

type Matrix = (query: MatrixQuery) => MatrixFigures;

function tableOf(query: MatrixQuery, across: boolean, matrix: Matrix): ReportTable {
  const { rows, columns, cells, totals } = matrix(query);
  const ofRow = new Map(totals.filter(({ column }) => column === null).map((cell) => [cell.row, cell]));
  return {
    rows: query.rows,
    lines: rows.flatMap((row) => ofRow.get(row) ?? []),
    across: across
      ? {
          columns: query.columns,
          keys: columns,
          cells: cells.filter(({ needs }) => needs > 0),
        }
      : null,
  };
}

/** Of the articles with the most needs the first two each, in the order of the Convention: quoted, and nothing ranked. */
async function mostAskedFor(
  context: Context,
  seen: AsSeen,
  query: MatrixQuery,
  matrix: Matrix,
): Promise<readonly StatedWords[]> {
  const { rows, totals } = matrix(query);
  const needs = new Map(totals.filter(({ column }) => column === null).map((cell) => [cell.row, cell.needs]));
  const chosen = new Set(
    rows
      .map((row, at) => ({ row, at, needs: needs.get(row) ?? 0 }))
      .sort((one, other) => other.needs - one.needs || one.at - other.at)
      .slice(0, quotedArticles)
      .map(({ row }) => row),
  );
  const ofArticle = [
    ...seen.firstNeeds(query, { of: rows.filter((row) => chosen.has(row)), most: lookedAt }).values(),
  ];
  const said = await wordsOf(context, seen, ofArticle.flat());
  return ofArticle.flatMap((ids) => ids.flatMap((id) => said.get(id) ?? []).slice(0, quotedOfArticle));
}

const quotedArticles = 8;
const quotedOfArticle = 2;
/** Needs of an article that may say something. */
const lookedAt = 30;
