import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@needs-matrix/api/config';
import { openStore } from '@needs-matrix/api/database/open';
import { loadReference } from '@needs-matrix/seed/reference';
import { type Document, MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { repository } from '../kit/repository.ts';
import type { Assessment, Need, Offer } from '../kit/shapes.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';

// Two treaties have an article 5 with a first paragraph. The second one comes by file into a world that works with the first.
describe('a second convention beside the first', () => {
  let world: World;
  let focalPoint: Program;
  let donor: Program;
  let analyst: Program;
  let before: Readonly<Record<string, readonly Document[]>>;
  let beforeIt: string;
  let firstNeed: Need;
  let needs: readonly Need[];
  const offers: Record<string, Offer> = {};

  beforeAll(async () => {
    world = await openWorld({
      world: aFixture({
        assessments: [anAssessment({ instrument: 'uncac-full', answers: [anAnswer({ provision: '5(1)' })] })],
        offers: [anOffer({ key: 'bare', title: 'Bare', scope: { provisions: ['5(1)'] } })],
      }),
    });
    [focalPoint, donor, analyst] = await Promise.all([
      world.as('FOCAL_POINT', 'XAA'),
      world.as('DONOR', 'fund'),
      world.as('ANALYST'),
    ]);
    before = await stored(world);
    firstNeed = (await donor.ask('Needs')).nodes[0] as Need;
    beforeIt = (await analyst.ask('Matrix', { input: byArticle })).asOf;
    await loadConvention(world);
    await until('the second checklist', () => focalPoint.ask('Instrument', { code: 'untoc-first' }), 20_000);

    const opened = await focalPoint.does('OpenAssessment', {
      participant: 'XAA',
      instrument: 'untoc-first',
      cycle: '2026',
    });
    await focalPoint.does('AnswerProvision', {
      assessment: opened.id,
      provision: 'untoc:5(1)',
      expectedRevision: 0,
      compliance: 'NO',
      assistanceWanted: [aWish()],
    });
    const { revision } = (await focalPoint.ask('Assessment', { id: opened.id })) as Assessment;
    await focalPoint.does('SubmitAssessment', {
      assessment: opened.id,
      expectedRevision: revision,
      declaration: true,
      consulted: [],
      visibility: 'DONORS',
    });
    needs = (await donor.ask('Needs')).nodes;
    const provider = (await donor.ask('Me'))?.roles[0]?.provider?.id;
    const publish = async (name: string, scope: object) => {
      const { key: _, provider: __, confirmedAt: ___, ...offer } = anOffer({ title: name });
      offers[name] = await donor.does('PublishOffer', { ...offer, provider, scope });
    };
    await publish('article', { articles: ['5'] });
    await publish('chapter', { chapters: ['II'] });
    await publish('whole', { wholeConvention: true });
    await publish('provision', { provisions: ['5(1)'] });
    await publish('untoc article', { articles: ['untoc:5'] });
    await publish('untoc chapter', { chapters: ['untoc:I'] });
    await publish('untoc provision', { provisions: ['untoc:5(1)'] });
  });
  afterAll(() => world?.close());

  const keysOf = (list: readonly Need[]) => list.map(({ provision }) => provision.reference);

  it('gives the need of each an id of its own, and withdraws none of the other', () => {
    expect(keysOf(needs)).toEqual(['5(1)', 'untoc:5(1)']);
    expect(new Set(needs.map(({ id }) => id)).size).toBe(2);
  });

  it.each(['article', 'chapter', 'whole', 'provision'])(
    'an offer for the first by its %s fits the first alone',
    async (name) => {
      expect(await fits(name)).toEqual(['5(1)']);
    },
  );

  it.each(['untoc article', 'untoc chapter', 'untoc provision'])(
    'an offer by its %s fits the second alone',
    async (name) => {
      expect(await fits(name)).toEqual(['untoc:5(1)']);
    },
  );

  async function fits(name: string): Promise<readonly string[]> {
    const found = await donor.ask('MatchesOfOffer', { offer: offers[name]?.id, includeBlocked: false });
    return (found?.matches.nodes ?? []).map(
      ({ need }) => needs.find(({ id }) => id === need.id)?.provision.reference ?? '',
    );
  }

  it.each([
    ['ARTICLE', '5', 'untoc:5', 5],
    ['PROVISION', '5(1)', 'untoc:5(1)', 5],
    ['CHAPTER', 'II', 'untoc:I', 5],
  ])('counts them in cells apart by %s', async (rows, first, second, offersForFirst) => {
    const { cells } = await analyst.ask('Matrix', { input: { ...byArticle, rows } });
    const cellOf = (key: string) =>
      cells.find(({ row, column }) => row === key && column === 'LEGISLATIVE_DRAFTING');
    expect(cellOf(first)).toMatchObject({ needs: 1, offers: offersForFirst });
    expect(cellOf(second)).toMatchObject({ needs: 1, offers: 3 });
  });

  it.each([
    [{ provisions: ['5(1)'] }, ['5(1)']],
    [{ provisions: ['untoc:5(1)'] }, ['untoc:5(1)']],
    [{ articles: ['5'] }, ['5(1)']],
    [{ articles: ['untoc:5'] }, ['untoc:5(1)']],
    [{ chapters: ['II'] }, ['5(1)']],
    [{ chapters: ['untoc:I'] }, ['untoc:5(1)']],
  ])('filters %j', async (filter, expected) => {
    expect(keysOf((await donor.ask('Needs', { filter })).nodes)).toEqual(expected);
  });

  it.each([
    ['provisions', 'xyz:5(1)'],
    ['provisions', 'uncac:5(1)'],
    ['articles', 'xyz:5'],
    ['chapters', 'xyz:II'],
  ])('says which of the %s it does not know, %s', async (list, code) => {
    const { errors } = await donor.send(
      'query($filter: NeedFilter) { needs(filter: $filter) { totalCount } }',
      { filter: { [list]: [code] } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: ['filter', list, '0'] });
    expect(errors?.[0]?.message).toContain(code);
  });

  it.each(['ar', 'es', 'fr', 'ru', 'zh'])('says so in %s', async (language) => {
    const { errors } = await donor.send(
      'query($filter: NeedFilter) { needs(filter: $filter) { totalCount } }',
      { filter: { provisions: ['xyz:5(1)'] } },
      { 'accept-language': language },
    );
    expect(errors?.[0]?.message).toContain('xyz:5(1)');
    expect(errors?.[0]?.message).not.toMatch(/there is no|catalogue writes/i);
  });

  it('is not there before it came, and the first is told there as before', async () => {
    const then = await analyst.ask('Matrix', { input: { ...byArticle, asOf: beforeIt } });
    expect(then.cells.filter(({ needs: count }) => count > 0).map(({ row }) => row)).toEqual(['5']);
    const now = await analyst.ask('Matrix', { input: byArticle });
    expect(now.cells.filter(({ needs: count }) => count > 0).map(({ row }) => row)).toEqual(['5', 'untoc:5']);
  });

  it('leaves every byte of the first as it was', async () => {
    const after = await stored(world);
    for (const [name, documents] of Object.entries(before)) {
      const ids = new Set(documents.map(({ _id }) => String(_id)));
      expect(
        after[name]?.filter(({ _id }) => ids.has(String(_id))),
        name,
      ).toEqual(documents);
    }
    expect(needs[0]?.id).toBe(firstNeed.id);
  });
});

const byArticle = { rows: 'ARTICLE', columns: 'TYPE' };

/** By file, beside the running product, as a secretariat would: its numbers as its convention writes them. */
async function loadConvention({ environment }: World): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-reference-'));
  const shipped = join(repository, 'seed/src/reference');
  for (const name of [
    'guide',
    'i18n',
    'instruments',
    'conventions.json',
    'short-labels.json',
    'uncac-articles.json',
    'uncac-parties.json',
    'participant-names.json',
    'common-names.json',
    'subjects.json',
  ])
    cpSync(join(shipped, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'conventions'));
  writeFileSync(join(folder, 'conventions/untoc.json'), JSON.stringify(untoc));
  const { assistanceTypes, challenges } = JSON.parse(
    readFileSync(join(shipped, 'instruments/uncac-2007.json'), 'utf8'),
  );
  writeFileSync(
    join(folder, 'instruments/untoc-first.json'),
    JSON.stringify({
      code: 'untoc-first',
      version: '1',
      titles: { en: 'First checklist' },
      assistanceTypes,
      challenges,
      provisions: ['untoc:5(1)', 'untoc:5(2)', 'untoc:6(1)'],
    }),
  );
  const { store, close } = await openStore({ config: readConfig({ ...process.env, ...environment }) });
  try {
    await loadReference(store, folder);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const article = (number: number, refs: readonly string[], dependsOn: readonly object[] = []) => ({
  number,
  chapter: 'I',
  title: { en: `Organized crime, article ${number}` },
  titleSource: { en: 'own wording' },
  priorityArea: null,
  paragraphs: refs.map((ref) => ({ ref, obligation: 'mandatory', gist: `Says ${ref}` })),
  dependsOn,
});
const untoc = {
  meta: { compiled: '2026-11-29', counts: { articles: 2, provisions: 3 }, sources: [] },
  chapters: { I: { en: 'Criminalization' } },
  articles: [
    article(5, ['5(1)', '5(2)'], [{ article: 6, strength: 'soft', reason: 'for this test' }]),
    article(6, ['6(1)']),
  ],
};

const kept = [
  'chapters',
  'articles',
  'instruments',
  'participants',
  'assessments',
  'answers',
  'revisions',
  'needs',
  'offers',
  'outbox',
];
async function stored({ environment }: World): Promise<Record<string, readonly Document[]>> {
  const client = await MongoClient.connect(environment.MONGODB_URI as string);
  try {
    const found = await Promise.all(
      kept.map(
        async (name) => [name, await client.db().collection(name).find().sort({ _id: 1 }).toArray()] as const,
      ),
    );
    return Object.fromEntries(found);
  } finally {
    await client.close();
  }
}
