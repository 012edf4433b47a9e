import type { Cell, MatrixQuery, NeedFilter } from '../../../domain/assistance/matrix/figures.ts';
import type { Profile, ProfileNeed } from '../../../domain/assistance/report/content.ts';
import type { ReportQuestion } from '../../../domain/assistance/report/report.ts';
import { tells } from '../../../domain/assistance/report/sections.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import { needId, type ParticipantCode, type Reference } from '../../../domain/base/ids.ts';
import { leastDevelopedAt, statusOf } from '../../../domain/convention/participant.ts';
import type { Context } from '../../base/context.ts';
import type { AsSeen } from './as-seen.ts';
import { byArticle, totalOf } from './sums.ts';
import { wordsOf } from './words-of.ts';

/** Said after each step, with how many there are; throws where nobody waits for the report any longer. */
export type Tell = (done: number, of: number) => Promise<void>;

/** State by State, in the order in which they were chosen. */
export async function profiles(
  context: Context,
  seen: AsSeen,
  question: ReportQuestion,
  filter: NeedFilter,
  tell: Tell,
): Promise<readonly Profile[]> {
  const states = [...new Set(filter.participants ?? [])];
  const made: Profile[] = [];
  for (const state of states) {
    made.push(await profileOf(context, seen, question, { ...filter, participants: [state] }, state));
    await tell(made.length, states.length + 3);
  }
  return made;
}

async function profileOf(
  context: Context,
  seen: AsSeen,
  question: ReportQuestion,
  filter: NeedFilter,
  state: ParticipantCode,
): Promise<Profile> {
  const { instrument, cycle } = question;
  const catalogue = context.store.catalogue();
  const participant = catalogue.participants.get(state);
  if (!participant) throw new Error(`${state} was checked when it was asked for.`);
  const day = dayOf(seen.asOf);
  const query: MatrixQuery = { rows: 'PROVISION', columns: 'TYPE', filter, instrument };
  const { cells, totals } = seen.matrix(query);
  const needs = cells.filter((cell) => cell.needs > 0 && cell.row !== null && cell.column !== null);
  const idOf = ({ row, column }: Cell) => needId(state, row as Reference, column as string);
  const said = await wordsOf(context, seen, tells(question, 'NEEDS') ? needs.map(idOf) : []);
  const records = seen.cell(query, null);
  const checklist = instrument ?? [...catalogue.instruments.keys()][0];
  const levels =
    checklist && tells(question, 'LEVELS') && seen.answers?.levels({ instrument: checklist, cycle, filter });
  return {
    participant: state,
    status: statusOf(participant, day),
    group: participant.regionalGroup,
    leastDeveloped: leastDevelopedAt(participant, day),
    total: totalOf(totals),
    kinds: totals.filter(({ row, column, needs: some }) => row === null && column !== null && some > 0),
    needs: (tells(question, 'NEEDS') ? needs : []).map((cell): ProfileNeed => {
      const words = said.get(idOf(cell));
      return {
        provision: cell.row as Reference,
        type: cell.column as string,
        coverage: furthest(cell),
        text: words?.text ?? null,
        language: words?.language ?? null,
      };
    }),
    levels: levels ? byArticle(catalogue, levels) : [],
    activities: (tells(question, 'HELP')
      ? seen.activities(new Set<string>(records.activities.map(({ id }) => id)))
      : []
    ).map(({ title, status, types, provisions }) => ({ title, status, types, provisions })),
  };
}

/** A State has one need for one kind of help at one provision. */
const furthest = ({ coverage }: Cell): ProfileNeed['coverage'] =>
  coverage.met > 0
    ? 'MET'
    : coverage.underWay > 0
      ? 'UNDER_WAY'
      : coverage.agreed > 0
        ? 'AGREED'
        : coverage.offered > 0
          ? 'OFFERED'
          : 'UNMET';
