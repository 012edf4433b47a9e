import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SavedSearch } from '../src/domain/assistance/saved-search/saved-search.ts';
import type { Instant } from '../src/domain/base/calendar.ts';
import type { SavedSearchId, UserId } from '../src/domain/base/ids.ts';
import type { RoleGrant, User } from '../src/domain/base/viewer.ts';
import {
  removeSearch,
  reviseSearch,
  type SearchContent,
  saveSearch,
} from '../src/services/assistance/saved-search/save-search.ts';
import { savedSearch, savedSearches } from '../src/services/assistance/saved-search/saved-searches.ts';
import type { Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, openAssistanceWorld } from './assistance-world.ts';

const page = { first: 50, after: null, language: 'en' as const };
const question = { rows: 'ARTICLE', columns: 'TYPE', filter: { articles: ['15'] } } as const;

describe('a saved search', () => {
  let world: AssistanceWorld;
  let people: Readonly<Record<string, Context>>;
  const save = (who: Context, change: Partial<SearchContent> & { operationId?: string } = {}) =>
    saveSearch(who, { operationId: randomUUID(), title: 'Courts', readers: 'OWNER', question, ...change });
  const revise = (who: Context, { id, revision }: SavedSearch, change: Partial<SearchContent> = {}) =>
    reviseSearch(who, {
      operationId: randomUUID(),
      search: id,
      expectedRevision: revision,
      title: 'Judges',
      readers: 'OWNER',
      question,
      ...change,
    });
  const remove = (who: Context, { id, revision }: SavedSearch) =>
    removeSearch(who, { operationId: randomUUID(), search: id, expectedRevision: revision });
  const opens = async (who: Context, { id }: SavedSearch) => (await savedSearch(who, id)) !== null;
  const whoOpens = async (search: SavedSearch) => {
    const opened = await Promise.all(
      Object.entries(people).map(async ([name, who]) => ((await opens(who, search)) ? [name] : [])),
    );
    return opened.flat().sort();
  };
  const titles = async (who: Context) => (await savedSearches(who, page)).nodes.map(({ title }) => title);

  beforeAll(async () => {
    world = await openAssistanceWorld();
    const roles = {
      focalPoint: { role: 'FOCAL_POINT', participant: 'XAA', provider: null },
      contributor: { role: 'CONTRIBUTOR', participant: 'XAA', provider: null, onlyAssigned: true },
      neighbour: { role: 'FOCAL_POINT', participant: 'XAB', provider: null },
      donor: { role: 'DONOR', participant: null, provider: world.fund },
      partner: { role: 'DONOR', participant: null, provider: world.fund },
      otherDonor: { role: 'DONOR', participant: null, provider: world.agency },
      analyst: { role: 'ANALYST', participant: null, provider: null },
      administrator: { role: 'ADMINISTRATOR', participant: null, provider: null },
    };
    const users = Object.entries(roles).map(
      ([name, granted]): User => ({
        id: randomUUID() as UserId,
        email: `${name}@saved.example`,
        name,
        roles: [granted as RoleGrant],
        passwordHash: null,
        passwordRevision: 0,
      }),
    );
    await world.store.atomically(async (writes) => {
      for (const user of users) await writes.addUser(user);
    });
    people = Object.fromEntries(users.map((user) => [user.name, world.as(user)]));
  }, 60_000);
  afterAll(() => world?.close());

  const person = (name: string) => people[name] as Context;

  it.each([
    ['focalPoint', 'OWNER', ['focalPoint']],
    ['focalPoint', 'COLLEAGUES', ['contributor', 'focalPoint']],
    ['contributor', 'COLLEAGUES', ['contributor', 'focalPoint']],
    ['donor', 'COLLEAGUES', ['donor', 'partner']],
    ['donor', 'DONORS', ['administrator', 'analyst', 'donor', 'otherDonor', 'partner']],
    ['analyst', 'COLLEAGUES', ['administrator', 'analyst']],
  ] as const)('of a %s with readers %s is opened by %s', async (owner, readers, expected) => {
    const search = await save(person(owner), { readers });
    expect(await whoOpens(search)).toEqual(expected);
    expect(await opens(world.everyone, search)).toBe(false);
    await remove(person(owner), search);
  });

  it('is listed for its owner and, where it is shared, for colleagues; others have its link alone', async () => {
    const before = { ...person('donor'), now: '2026-11-21T08:00:00.000Z' as Instant };
    const own = await save(before, { title: 'Own' });
    const shared = await save(person('donor'), { title: 'Shared', readers: 'DONORS' });
    expect(await titles(person('donor'))).toEqual(['Shared', 'Own']);
    expect(await titles(person('partner'))).toEqual(['Shared']);
    expect(await titles(person('otherDonor'))).toEqual([]);
    await Promise.all([own, shared].map((one) => remove(person('donor'), one)));
  });

  it('is changed and removed by its owner alone: for others it is not there, shared or not', async () => {
    const search = await save(person('donor'), { readers: 'DONORS' });
    const notThere = { code: 'NOT_FOUND', inputPath: ['search'] };
    await expect(revise(person('partner'), search)).rejects.toMatchObject(notThere);
    await expect(remove(person('partner'), search)).rejects.toMatchObject(notThere);
    const revised = await revise(person('donor'), search, { readers: 'COLLEAGUES' });
    expect(revised).toMatchObject({ revision: 2, title: 'Judges', readers: 'COLLEAGUES' });
    expect(await opens(person('otherDonor'), search)).toBe(false);
    await expect(remove(person('donor'), search)).rejects.toMatchObject({ currentRevision: 2 });
    await remove(person('donor'), revised);
    expect(await whoOpens(search)).toEqual([]);
  });

  it('is shared with donors only as long as its owner sees what they see', async () => {
    const search = await save(person('partner'), { readers: 'DONORS' });
    expect(await opens(person('otherDonor'), search)).toBe(true);
    const { id, roles } = person('partner').viewer as User;
    await world.store.atomically((writes) => writes.changeUser(id, { roles: [] }));
    expect(await opens(person('otherDonor'), search)).toBe(false);
    await world.store.atomically((writes) => writes.changeUser(id, { roles }));
    await remove(person('partner'), search);
  });

  it('keeps what was chosen and nothing besides', async () => {
    const filter = { articles: ['15'], chapters: null, legislation: true, providers: [world.fund] };
    const { id } = await save(person('analyst'), {
      question: { ...question, filter, instrument: 'uncac-full' },
    });
    expect((await savedSearch(person('analyst'), id))?.question).toEqual({
      rows: 'ARTICLE',
      columns: 'TYPE',
      instrument: 'uncac-full',
      filter: { articles: ['15'], legislation: true, providers: [world.fund] },
    });
  });

  it('is saved once by one operation', async () => {
    const operationId = randomUUID();
    const [first, again] = [
      await save(person('neighbour'), { operationId }),
      await save(person('neighbour'), { operationId }),
    ];
    expect(again.id).toBe(first.id);
    expect(await titles(person('neighbour'))).toEqual(['Courts']);
  });

  it.each([
    ['of an edition', { question: { ...question, edition: 1 } }, 'INVALID', 'question.edition'],
    ['without a name', { title: '  ' }, 'INVALID', 'title'],
    [
      'of a past moment',
      { question: { ...question, asOf: '2026-01-01T00:00:00.000Z' } },
      'INVALID',
      'question.asOf',
    ],
    [
      'of an article that does not exist',
      { question: { ...question, filter: { articles: ['15', '99'] } } },
      'INVALID',
      'question.filter.articles.1',
    ],
    [
      'of a checklist that does not exist',
      { question: { ...question, instrument: 'x' } },
      'INVALID',
      'question.instrument',
    ],
    [
      'by words, which figures are not searched by',
      { question: { ...question, filter: { text: 'court' } } },
      'INVALID',
      'question.filter.text',
    ],
    ['that a State shares with donors', { readers: 'DONORS' }, 'FORBIDDEN', 'readers'],
  ] as const)('%s is refused by its place', async (_what, change, code, path) => {
    await expect(save(person('focalPoint'), change as Partial<SearchContent>)).rejects.toMatchObject({
      code,
      inputPath: path.split('.'),
    });
  });

  it('is refused to a stranger', async () => {
    await expect(save(world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(savedSearches(world.everyone, page)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await savedSearch(world.everyone, 'nothing' as SavedSearchId)).toBeNull();
  });

  it('is one of 200 at most', async () => {
    const one = await save(person('otherDonor'));
    await world.store.atomically(async (writes) => {
      for (let left = 199; left > 0; left -= 1)
        await writes.saveSearch({ ...one, id: randomUUID() as SavedSearchId }, null);
    });
    await expect(save(person('otherDonor'))).rejects.toMatchObject({ code: 'INVALID', inputPath: ['title'] });
  });
});
