import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OfferDraft } from '../src/domain/assistance/offer-draft/offer-draft.ts';
import type { ProviderId } from '../src/domain/base/ids.ts';
import type { Viewer } from '../src/domain/base/viewer.ts';
import { keepOfferDraft, reviseOfferDraft } from '../src/services/assistance/offer/draft/keep-offer-draft.ts';
import { offerDraft, offerDrafts } from '../src/services/assistance/offer/draft/offer-drafts.ts';
import { removeOfferDraft } from '../src/services/assistance/offer/draft/remove-offer-draft.ts';
import { publishOffer } from '../src/services/assistance/offer/publish-offer.ts';
import { type AssistanceWorld, openAssistanceWorld } from './assistance-world.ts';
import { aPerson } from './people.ts';

let stage: AssistanceWorld;
let fund: ProviderId;
let other: ProviderId;
const of = (name: string, provider: () => ProviderId) => () => ({
  ...aPerson('DONOR', provider()),
  id: name as never,
  name,
});
const ana = of('Ana', () => fund);
const ben = of('Ben', () => fund);
const eve = of('Eve', () => other);
const operation = () => ({ operationId: randomUUID() });
const drafts = async (viewer: Viewer) =>
  (await offerDrafts(stage.as(viewer), fund, { first: 50, after: null, language: 'en' })).nodes;
const begun = (viewer: Viewer, more: object = {}) =>
  keepOfferDraft(stage.as(viewer), {
    ...{ ...operation(), provider: fund, title: 'Half an offer', types: [], scope: {}, ...more },
  });
const againBy = (viewer: Viewer, { id, revision }: OfferDraft, more: object) =>
  reviseOfferDraft(stage.as(viewer), {
    ...{
      ...operation(),
      draft: id,
      expectedRevision: revision,
      title: 'Half an offer',
      types: [],
      scope: {},
    },
    ...more,
  });

beforeAll(async () => {
  stage = await openAssistanceWorld();
  fund = stage.fund;
  other = stage.agency;
});
afterAll(() => stage?.close());

it('is gone on with by every colleague, with who wrote it and changed it last, and lost to nobody who writes at once', async () => {
  const draft = await begun(ana());
  const changed = await againBy(ben(), draft, { description: 'Ben’s words.', types: ['LEGAL_ADVICE'] });
  expect(changed).toMatchObject({
    ...{ revision: 2, begunBy: { name: 'Ana' }, changedBy: { name: 'Ben' }, types: ['LEGAL_ADVICE'] },
  });
  await expect(againBy(ana(), draft, { description: 'Ana’s words.' })).rejects.toMatchObject({
    ...{ code: 'CONFLICT', currentRevision: 2 },
  });
  expect((await drafts(ana()))[0]).toMatchObject({ description: 'Ben’s words.' });
  // Publishing what one read, and not what a colleague wrote since, would lose it.
  const whole = {
    provider: fund,
    title: 'A whole offer',
    types: ['LEGAL_ADVICE'],
    scope: { articles: ['15'] },
  };
  const publish = (expectedRevision: number) =>
    publishOffer(stage.as(ana()), { ...operation(), ...whole, draft: { id: draft.id, expectedRevision } });
  await expect(publish(1)).rejects.toMatchObject({ code: 'CONFLICT', currentRevision: 2 });
  expect(await publish(2)).toMatchObject({ title: 'A whole offer', revision: 1 });
  expect(await drafts(ben())).toEqual([]);
  await expect(publish(2)).rejects.toMatchObject({ code: 'NOT_FOUND', inputPath: ['draft', 'id'] });
});

it('is not there for anybody else, the secretariat and other providers included', async () => {
  const draft = await begun(ana());
  for (const who of [
    null,
    eve(),
    aPerson('ANALYST'),
    aPerson('ADMINISTRATOR'),
    aPerson('FOCAL_POINT', 'XAA'),
  ]) {
    expect(await drafts(who)).toEqual([]);
    expect(await offerDraft(stage.as(who), draft.id)).toBeNull();
    const code = who ? 'NOT_FOUND' : 'UNAUTHENTICATED';
    await expect(againBy(who, draft, {})).rejects.toMatchObject({ code });
    const remove = { ...operation(), draft: draft.id, expectedRevision: 1 };
    await expect(removeOfferDraft(stage.as(who), remove)).rejects.toMatchObject({ code });
    await expect(begun(who)).rejects.toMatchObject({ code: who ? 'FORBIDDEN' : 'UNAUTHENTICATED' });
  }
  const whole = { title: 'Stolen', types: ['LEGAL_ADVICE'], scope: { articles: ['15'] } };
  await expect(
    publishOffer(stage.as(eve()), {
      ...{ ...operation(), provider: other, ...whole, draft: { id: draft.id, expectedRevision: 1 } },
    }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', inputPath: ['draft', 'id'] });
  await removeOfferDraft(stage.as(ben()), { ...operation(), draft: draft.id, expectedRevision: 1 });
  expect(await drafts(ana())).toEqual([]);
});

it.each<[string, object]>([
  ['title', { title: ' ' }],
  ['types.0', { types: ['NO_SUCH'] }],
  ['scope.articles.0', { scope: { articles: ['999'] } }],
  ['subjects.0', { subjects: ['NO_SUCH'] }],
  ['ceiling.currency', { ceiling: { amount: '5', currency: 'ZZZ' } }],
])('is refused with what there is none of (%s), and nothing is kept', async (path, more) => {
  await expect(begun(ana(), more)).rejects.toMatchObject({
    code: 'INVALID',
    inputPath: path.split('.'),
  });
  expect(await drafts(ana())).toEqual([]);
});
