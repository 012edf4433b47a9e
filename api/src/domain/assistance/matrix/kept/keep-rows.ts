import type { ProviderId } from '../../../base/ids.ts';
import { rankOf } from '../../../base/visibility.ts';
import { storedColumns } from '../world/need-columns.ts';
import type { History } from './history.ts';

import type { KeptHelp, KeptRows, KeptTexts } from './kept-rows.ts';

/** The rows of a history; the generator's last value. */
export function* keepRows({ world, number, at }: History): Generator<void, readonly [KeptRows, KeptHelp]> {
  const { needs, numbers, submissions, agreements } = world;
  const waitsFor: number[] = [];
  for (const [slot, entries] of needs.waitsFor)
    for (const { provision, label } of entries)
      waitsFor.push(slot, numbers.provisions.of(provision), rankOf(label));
  const offers = yield* textsOf([...world.offers.offers()]);
  const activities = yield* textsOf([...world.activities.values()]);
  const count = needs.ids.length;
  const rows = {
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
    waitsFor: Uint32Array.from(waitsFor),
    alreadyAssistedBy: [...needs.alreadyAssistedBy],
    targetDate: [...needs.targetDate],
    submissions: [...submissions.byId.values()],
    agreements: [...agreements.byId.values()].map((one) => ({
      ...one,
      provider: numbers.providers.all[one.provider] as ProviderId,
    })),
  };
  return [rows, { offers, activities }];
}

function* textsOf(
  rows: readonly { readonly id: string; readonly revision: number }[],
): Generator<void, KeptTexts> {
  const texts: string[] = [];
  for (const [at, row] of rows.entries()) {
    texts.push(JSON.stringify(row));
    if (at % 250 === 249) yield;
  }
  return { ids: rows.map(({ id }) => id), revisions: rows.map(({ revision }) => revision), texts };
}
