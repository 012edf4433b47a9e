import type { ProviderId } from '../../../base/ids.ts';
import { storedColumns } from '../world/need-columns.ts';
import type { History } from './history.ts';
import { keepPrerequisites } from './keep-prerequisites.ts';
import type { Kept, KeptRows, KeptTexts } from './kept-rows.ts';

/** So many texts are read together. */
const together = 100;

/** The rows of a history; the generator's last value. */
export function* keepRows({ world, number, at }: History): Generator<void, Kept> {
  const { needs, numbers, submissions, agreements } = world;
  const help = [
    ...(yield* textsOf('offer', [...world.offers.offers()])),
    ...(yield* textsOf('activity', [...world.activities.values()])),
  ];
  const count = needs.ids.length;
  // Before the provisions are taken: it may name one that they do not know.
  const waiting = keepPrerequisites(needs, count);
  const rows: KeptRows = {
    number,
    at,
    participants: [...numbers.participants.all],
    provisions: [...numbers.provisions.all],
    types: [...numbers.types.all],
    languages: [...needs.listsOfLanguages],
    subjects: needs.listsOfSubjects.map((list) => list.map((at) => numbers.subjects.all[at] as string)),
    columns: Object.fromEntries(
      storedColumns.map((name) => [name, needs[name].slice(0, count)]),
    ) as unknown as KeptRows['columns'],
    otherIds: [...needs.otherIds],
    ...waiting,
    alreadyAssistedBy: [...needs.alreadyAssistedBy],
    targetDate: [...needs.targetDate],
    submissions: [...submissions.byId.values()],
    agreements: [...agreements.byId.values()].map((one) => ({
      ...one,
      provider: numbers.providers.all[one.provider] as ProviderId,
    })),
  };
  return { rows, help };
}

function* textsOf(
  kind: KeptTexts['kind'],
  rows: readonly { readonly id: string; readonly revision: number }[],
): Generator<void, readonly KeptTexts[]> {
  const parts: KeptTexts[] = [];
  for (let from = 0; from < rows.length; from += together) {
    const some = rows.slice(from, from + together);
    const texts = some.map((row) => JSON.stringify(row));
    parts.push({
      kind,
      ids: some.map(({ id }) => id),
      revisions: some.map(({ revision }) => revision),
      texts,
    });
    yield;
  }
  return parts;
}
