import { cycleStages } from '../../domain/assessment/cycle/standing.ts';
import { textIn } from '../../domain/base/language.ts';
import { NotFound } from '../../domain/base/refusal.ts';
import { participantStatuses, regionalGroups } from '../../domain/convention/participant.ts';
import { decodeId } from '../../graph/base/global-id.ts';
import { filteredStates, followedCycle } from '../../services/assessment/cycle/follow-cycle.ts';
import { csvBytes, guarded } from './csv.ts';
import { makeFileDoor, type Parts } from './file-door.ts';

const address = /^\/cycles\/([\w-]+)\.csv$/;

export const isCycleFile = (path: string): boolean => address.test(path);

const header = ['state', 'name', 'status', 'regionalGroup', 'stage', 'late', 'submittedAt', 'deadline'];

/** `GET /cycles/ID.csv?late=true&status=STATE_PARTY` is who submitted, who began and who is late, with the filter of the screen. */
export const makeCycleFile = (parts: Parts) =>
  makeFileDoor(parts, async ({ to, context, answer, pathname, search }) => {
    const { store, now } = context;
    const { cycle, states } = await followedCycle(context, cycleIn(address.exec(pathname)?.[1] ?? ''));
    const shown = filteredStates(store.catalogue(), states, filterIn(search), to.language);
    const rows = shown.map(({ participant, status, stage, late, submittedAt }) => [
      participant.code,
      guarded(textIn(participant.names, to.language)),
      status,
      participant.regionalGroup ?? '',
      stage,
      late ? 'yes' : 'no',
      submittedAt ?? '',
      cycle.deadline,
    ]);
    const bytes = csvBytes([header, ...rows]);
    const name = `${cycle.instrument}-${cycle.cycle}-${now.slice(0, 10)}.csv`.replace(/[^\w.-]/g, '-');
    answer.file(to, bytes, { name, type: 'text/csv; charset=utf-8' });
  });

function filterIn(search: URLSearchParams) {
  const among = <T extends string>(name: string, known: readonly T[]): readonly T[] | null =>
    search.has(name) ? known.filter((one) => search.getAll(name).includes(one)) : null;
  return {
    stages: among('stage', cycleStages),
    statuses: among('status', participantStatuses),
    regionalGroups: among('group', regionalGroups),
    late: search.has('late') ? search.get('late') === 'true' : null,
    text: search.get('text'),
  };
}

/** Nothing has an id that is not a cycle's. */
function cycleIn(id: string) {
  try {
    return decodeId('Cycle', id);
  } catch {
    throw new NotFound();
  }
}
