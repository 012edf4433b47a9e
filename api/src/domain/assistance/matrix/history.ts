import type { WaitsFor } from '../../assessment/need.ts';
import type { Instant } from '../../base/calendar.ts';
import type { Reference } from '../../base/ids.ts';
import { type Visibility, visibilities } from '../../base/visibility.ts';
import type { Population } from './figures.ts';
import type { OutboxEntry, Row } from './rows.ts';
import { rankOfFact } from './submissions.ts';
import type { KeptTouches } from './versions.ts';
import type { World } from './world.ts';

/** What a projection starts from. */
export interface Start {
  readonly rows: Iterable<Row>;
  readonly number: number;
  readonly at: Instant;
  /** The clock. */
  readonly now: Instant;
  /** Whose figures are shown where nobody asks for others, however few rows there are yet; left out: it follows from the rows. */
  readonly population?: Population;
  /** When what was last touched, if that is known. */
  readonly touches?: KeptTouches | null;
  /** Known to this database alone: by it versions are written. */
  readonly salt?: number;
}

/** The last state of each row by the instant, under today's labels: the past is told to nobody who may not see it today (contract, The matrix). */
export function pastOf(today: World, entries: Iterable<OutboxEntry>, at: Instant): Start {
  const rows = new Map<string, Row>();
  let number = 0;
  let last: Instant = at;
  for (const entry of entries) {
    if (entry.at > at) continue;
    number = entry.number;
    last = entry.at;
    for (const row of entry.rows) rows.set(`${row.kind} ${row.row.id}`, row);
  }
  return {
    rows: [...rows.values()].map((row) => underTodaysLabels(today, row)),
    number,
    at: last,
    now: at,
    population: today.population,
  };
}

function underTodaysLabels(today: World, row: Row): Row {
  if (row.kind === 'need') {
    const slot = today.needs.slots.get(row.row.id);
    const label = slot === undefined ? row.row.label : labelOf(today.needs.label[slot]);
    const waitsFor = row.row.waitsFor.map((entry) => ({
      ...entry,
      label: ofPrerequisite(today, row.row.participant, entry),
    }));
    return { kind: 'need', row: { ...row.row, label, waitsFor } };
  }
  if (row.kind === 'submission') {
    const known = today.submissions.byId.get(row.row.id);
    const labels = new Map<Reference, Visibility>();
    known?.provisions.forEach((provision, at) => {
      labels.set(
        today.numbers.provisions.all[provision] as Reference,
        labelOf(rankOfFact(known.facts[at] as number)),
      );
    });
    const answers = row.row.answers.map((answer) => ({
      ...answer,
      label: labels.get(answer.provision) ?? answer.label,
    }));
    return { kind: 'submission', row: { ...row.row, answers } };
  }
  return row;
}

/** A need waits for a gap; who may see that gap is what its answer in force says today. */
function ofPrerequisite(
  { numbers, submissions }: World,
  state: string,
  { provision, label }: WaitsFor,
): Visibility {
  const fact = submissions.inForce[numbers.participants.find(state)]?.[numbers.provisions.find(provision)];
  return fact ? labelOf(rankOfFact(fact)) : label;
}

const labelOf = (rank: number | undefined): Visibility => visibilities[rank ?? 0] ?? 'STATE';
