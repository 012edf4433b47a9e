import { expect, it } from 'vitest';
import { editionAudiences } from '../../../domain/assistance/edition/edition.ts';
import { createProjection } from '../../../domain/assistance/matrix/create-projection.ts';
import type { Row } from '../../../domain/assistance/matrix/rows.ts';
import { catalogue, now } from '../../../domain/assistance/matrix/world.test-kit.ts';
import { needId, type ParticipantCode, type Reference } from '../../../domain/base/ids.ts';
import { prepareEdition } from './prepare.ts';

const [state, provision] = ['XAA' as ParticipantCode, '5(1)' as Reference];
const need: Row = {
  kind: 'need',
  row: {
    ...{ id: needId(state, provision, 'TRAINING'), participant: state, provision, type: 'TRAINING' },
    ...{ category: 'CAPACITY_BUILDING', state: 'OPEN', horizon: null, place: null, label: 'PUBLIC' },
    ...{ vague: false, withoutGap: false, waitsFor: [], alreadyAssistedBy: [], languages: [] },
    ...{ budgetBand: null, targetDate: null },
  },
};
const closesTonight: Row = {
  kind: 'offer',
  row: {
    ...{ id: 'o1', provider: 'p1', title: 'Courses', types: ['TRAINING'], revision: 1 },
    scope: { provisions: [provision], articles: [], chapters: [], wholeConvention: false },
    eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
    ...{ opens: null, closes: now.slice(0, 10), capacityPerYear: null, confirmedAt: now, withdrawnAt: null },
    ...{ description: null, languages: ['en'], legalTraditions: [], mode: null, ceiling: null },
    ...{ conditions: null, contact: null, publishedAt: now, withdrawnReason: null },
  } as never,
};

it('freezes one instant for all audiences, though the clock goes on while the last edition is read', async () => {
  const projection = createProjection(catalogue, {
    ...{ rows: [need, closesTonight], number: 1, at: now, now },
  });
  const known = { catalogue: () => catalogue, editions: {} as never };
  const first = await prepareEdition(known, { asOf: now, entry: 1, projection, last: null });
  const editions = {
    content: async (_edition: unknown, audience: 'PUBLIC') => {
      projection.tick('2026-06-16T00:00:00.000Z');
      return first.contents[audience];
    },
    happened: async function* () {},
  } as never;
  const last = { ...first.edition, onSchedule: true };
  const { contents } = await prepareEdition(
    { ...known, editions },
    { asOf: now, entry: 1, projection, last },
  );
  const matrixFor = (of: typeof first.contents, audience: 'PUBLIC') =>
    JSON.parse(of[audience].toString()).matrix;
  for (const audience of editionAudiences as readonly 'PUBLIC'[]) {
    expect(matrixFor(contents, audience)).toEqual(matrixFor(first.contents, audience));
    expect(matrixFor(contents, audience).offers).toHaveLength(1);
  }
});
