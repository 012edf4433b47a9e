import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlapId } from '../src/domain/assistance/overlap/overlap.ts';
import type { NeedId, ProviderId } from '../src/domain/base/ids.ts';
import { everyone } from '../src/domain/base/visibility.ts';
import { proposeNeed } from '../src/services/assessment/sourced/record-need.ts';
import { recordActivities } from '../src/services/assistance/activity/record-activities.ts';
import { writeRequest } from '../src/services/assistance/formal-request/write.ts';
import { writeMatchMessage } from '../src/services/assistance/match/write-message.ts';
import { matrix } from '../src/services/assistance/matrix/matrix.ts';
import { needFilterOf } from '../src/services/assistance/matrix/need-filter.ts';
import { keepOfferDraft } from '../src/services/assistance/offer/draft/keep-offer-draft.ts';
import { decideOverlap } from '../src/services/assistance/overlap/decide-overlap.ts';
import { setPriorities } from '../src/services/assistance/priorities/set-priorities.ts';
import { recordProgramme } from '../src/services/assistance/programme/write-programme.ts';
import {
  type MergeProvidersInput,
  mergeProviders,
} from '../src/services/assistance/provider/merge-providers.ts';
import { previewMerge } from '../src/services/assistance/provider/preview-merge.ts';
import { recordEntry } from '../src/services/assistance/register/write-entry.ts';
import { keepScenario } from '../src/services/assistance/scenario/keep-scenario.ts';
import type { Context } from '../src/services/base/context.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { askToBeListed } from '../src/services/convention/listing/ask-to-be-listed.ts';
import { approveListing } from '../src/services/convention/listing/decide-listing.ts';
import { confirmListingByLink, listingLink } from '../src/services/convention/listing/listing-link.ts';
import { recordProviders } from '../src/services/convention/record-providers.ts';
import { collections } from '../src/store/areas.ts';
import { providerTraces, staysAsItWas } from '../src/store/assistance/provider-traces.ts';
import { headLabel } from '../src/texts/matrix-labels.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  propose,
  reportGaps,
} from './assistance-world.ts';
import { aPerson } from './people.ts';

/** Two records of one organization, the second of which has all that a provider can have. */
describe('two records of one organization', () => {
  let world: AssistanceWorld;
  let needs: readonly NeedId[];
  const operation = () => ({ operationId: randomUUID() as string });
  const expected = { expectedRevision: 0, expectedOtherRevision: 0 };
  const input = (more: Partial<MergeProvidersInput> = {}): MergeProvidersInput => ({
    ...{ ...operation(), ...expected, provider: world.fund, other: world.agency, reason: 'One office.' },
    ...more,
  });
  const merge = (more: Partial<MergeProvidersInput> = {}, who: Context = world.analyst) =>
    mergeProviders(who, input(more));
  /** All of a collection as text, but for the ids of test people, in which the id of their provider is. */
  const documents = async (name: string) =>
    JSON.stringify(await world.client.db(world.database).collection(name).find().toArray()).replaceAll(
      /DONOR [\w-]+/g,
      '',
    );
  const totals = async (rows: 'PROVIDER' | 'ARTICLE') => {
    const view = await matrix(world.donor, { rows, columns: 'TYPE' });
    return view.totals.find(({ row, column }) => row === null && column === null);
  };

  beforeAll(async () => {
    world = await openAssistanceWorld();
    const { agency, fund, otherDonor, donor, focalPoint, analyst, administrator } = world;
    needs = await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '15(b)' },
      { provision: '16(1)' },
      { provision: '23(1)' },
    ]);
    await registerUsers(administrator, [
      {
        ...{ email: 'both@test.example', name: 'Both' },
        roles: [fund, agency].map((provider) => ({ role: 'DONOR' as const, participant: null, provider })),
      },
      {
        ...{ email: 'agency@test.example', name: 'Agency' },
        roles: [{ role: 'DONOR', participant: null, provider: agency }],
      },
    ]);
    const ours = await anOffer(donor, fund, { capacityPerYear: 2 });
    const theirs = await anOffer(otherDonor, agency, { title: 'Courses', capacityPerYear: 1 });
    await propose(donor, needs[1] as NeedId, ours);
    const match = await agreeOn({ donor: otherDonor, focalPoint }, needs[0] as NeedId, theirs);
    await writeMatchMessage(otherDonor, { ...operation(), match: match.id, text: 'When?' });
    const said = { status: 'IMPLEMENTATION', participants: ['XAA'], types: ['CAPACITY_BUILDING'] } as const;
    const [one, two] = await recordActivities(administrator, [
      {
        ...{ ...said, title: 'Ours', provisions: ['16(1)'] },
        organizations: [{ provider: fund, role: 'IMPLEMENTING' }],
      },
      {
        ...{ ...said, title: 'Theirs', provisions: ['16(1)'] },
        organizations: [{ provider: agency, role: 'IMPLEMENTING' }],
      },
      {
        ...{ ...said, title: 'Together', provisions: ['23(1)'] },
        organizations: [fund, agency].map((provider) => ({ provider, role: 'FUNDING' as const })),
      },
    ] as never);
    if (!one || !two) throw new Error('They were recorded.');
    await decideOverlap(otherDonor, {
      ...{ ...operation(), overlap: overlapId(one.id, two.id), verdict: 'COOPERATION' },
      ...{ note: null, expectedRevision: 0 },
    });
    const offered = { title: 'More', types: ['LEGAL_ADVICE'], scope: { provisions: ['15(a)'] } };
    const half = { title: 'Half an offer', types: [], scope: {} };
    await keepOfferDraft(otherDonor, { ...operation(), provider: world.agency, ...half });
    await keepScenario(otherDonor, {
      ...{ ...operation(), provider: agency, title: 'Next year', readers: 'PROVIDER' },
      changes: [{ kind: 'ADD', content: offered }],
    } as never);
    await recordProgramme(otherDonor, {
      ...{ ...operation(), provider: agency, title: 'Laws', firstYear: 2026, lastYear: 2028 },
    } as never);
    await writeRequest(focalPoint, {
      ...{ ...operation(), participant: 'XAA', receiver: agency, title: 'Help', words: 'Please.' },
      ...{ language: 'en', needs: [{ need: needs[0] }] },
    } as never);
    await recordEntry(otherDonor, {
      ...{ ...operation(), provider: agency, kind: 'MECHANISM', title: 'Table', institution: 'Us' },
      participants: ['XAA'],
    } as never);
    await proposeNeed(otherDonor, {
      ...{ ...operation(), provider: agency, participant: 'XAA', provision: '15(b)' },
      ...{
        wish: { type: 'LEGAL_ADVICE' },
        source: { kind: 'COUNTRY_VISIT', text: 'Seen.', day: '2026-01-01' },
      },
    } as never);
    for (const [who, provider, text] of [
      [donor, fund, 'Ours first.'],
      [otherDonor, agency, 'Theirs first.'],
    ] as const)
      await setPriorities(who, {
        ...operation(),
        provider,
        expectedRevision: 0,
        text,
        types: ['OTHER'],
      } as never);
    const asked = { ...operation(), name: 'Second Agency, south', kind: 'BILATERAL', about: 'Help.' };
    await askToBeListed(
      { ...world.everyone },
      { ...asked, contactName: 'Ana', contactEmail: 'ana@agency.example' },
      { address: 'here' },
    );
    const [listing] = await world.store.listingRequests.ofState('UNCONFIRMED');
    if (!listing) throw new Error('It was asked.');
    await confirmListingByLink(world.everyone, listingLink(world.store, listing.id));
    await approveListing(analyst, {
      ...{ ...operation(), listing: listing.id, expectedRevision: 2, provider: agency },
    });
    // What it takes the acts of several States for.
    await world.client
      .db(world.database)
      .collection('jointOffers')
      .insertOne({
        ...{ _id: 'joint' as never, revision: 1, provider: agency, offer: theirs.id, areas: [] },
        ...{ participants: ['XAA'], needs: [], calendar: [], by: 'x', madeAt: '', changedAt: '' },
      });
  }, 60_000);
  afterAll(() => world?.close());

  it('names each collection in which a provider is named', () => {
    const naming = collections.filter(({ validator }) => {
      const fields = Object.keys(validator.$jsonSchema.properties as object);
      return fields.some((field) => /provider|receiver|organization|^said$|^roles$|^decided$/i.test(field));
    });
    const known = [...Object.keys(providerTraces), ...staysAsItWas];
    expect(naming.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    expect(naming.length).toBeGreaterThan(8);
  });

  it('are refused where they are none: one and the same, a State, what was read before, by whoever is not the secretariat', async () => {
    const [state, real] = await recordProviders(world.administrator, [
      { name: 'Aurelia', kind: 'STATE', participant: 'XAA' },
      { name: 'A real one', kind: 'ACADEMIC' },
    ]);
    const refused = async (more: Partial<MergeProvidersInput>, code: string, path: string, who?: Context) =>
      expect(merge(more, who)).rejects.toMatchObject({ code, inputPath: [path] });
    await refused({ other: world.fund }, 'INVALID', 'other');
    await refused({ other: state?.id as ProviderId }, 'INVALID', 'other');
    await refused({ provider: state?.id as ProviderId }, 'INVALID', 'provider');
    await refused({ other: real?.id as ProviderId }, 'INVALID', 'other');
    await refused({ other: 'nobody' as ProviderId }, 'NOT_FOUND', 'other');
    await refused({ reason: ' ' }, 'INVALID', 'reason');
    await refused({ expectedRevision: 1 }, 'CONFLICT', 'expectedRevision');
    await refused({ expectedOtherRevision: 1 }, 'CONFLICT', 'expectedOtherRevision');
    for (const who of [world.donor, world.focalPoint])
      await expect(merge({}, who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      previewMerge(world.donor, { provider: world.fund, other: world.agency }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(world.store.catalogue().providers.size).toBe(4);
  });

  it('become one with all that belongs to either: nothing is counted twice, and no place is lost', async () => {
    const preview = await previewMerge(world.analyst, { provider: world.fund, other: world.agency });
    expect(preview.moves.filter(({ count }) => count === 0)).toEqual([]);
    expect(preview.differs).toEqual(['NAME', 'KIND', 'PRIORITIES']);
    const before = { all: await totals('ARTICLE'), byProvider: await totals('PROVIDER') };
    const offersBefore = await world.store.offers.ofProviders(everyone, [world.fund, world.agency]);

    const sent = input({ take: ['KIND', 'PRIORITIES'] });
    const merged = await mergeProviders(world.analyst, sent);
    expect(merged).toMatchObject({ id: world.fund, name: 'Drafting Fund', kind: 'BILATERAL' });
    expect(await mergeProviders(world.analyst, sent)).toEqual(merged);

    const after = { all: await totals('ARTICLE'), byProvider: await totals('PROVIDER') };
    const { providers, ...figures } = before.all as NonNullable<typeof before.all>;
    expect(after.all).toEqual({ ...figures, providers: providers - 1 });
    expect(after.byProvider).toEqual({ ...before.byProvider, providers: providers - 1 });
    const offers = await world.store.offers.ofProviders(everyone, [world.fund]);
    expect(offers.map(({ id, title, capacityPerYear }) => [id, title, capacityPerYear]).sort()).toEqual(
      offersBefore.map(({ id, title, capacityPerYear }) => [id, title, capacityPerYear]).sort(),
    );
    // The one place of theirs is agreed, and stays so.
    const full = offers.find(({ title }) => title === 'Courses');
    await expect(propose(world.donor, needs[3] as NeedId, full as never)).rejects.toMatchObject({
      code: expect.stringMatching(/CAPACITY|INVALID/),
    });
    const together = (await world.store.activities.all(everyone)).find(({ title }) => title === 'Together');
    expect(together?.revision).toBe(2);
    expect(together?.organizations).toEqual([{ provider: world.fund, role: 'FUNDING' }]);
    const [said, ...others] = await world.store.priorities.ofProviders([world.fund, world.agency]);
    expect([said?.text, others]).toEqual(['Theirs first.', []]);
  });

  it('leave no trace of the one that went but in what tells what was', async () => {
    const naming: string[] = [];
    for (const { name } of collections)
      if (!staysAsItWas.includes(name) && (await documents(name)).includes(world.agency)) naming.push(name);
    expect(naming).toEqual([]);
    for (const name of Object.keys(providerTraces)) expect(await documents(name), name).toContain(world.fund);
    const [entry] = (await world.store.audit.recent(5)).filter(({ action }) => action === 'provider.merge');
    expect(entry).toMatchObject({
      subject: world.fund,
      detail: {
        ...{ kept: { id: world.fund }, other: { id: world.agency, name: 'Second Agency' } },
        ...{ reason: 'One office.', dropped: { text: 'Ours first.' } },
      },
    });
  });

  it('have the people of both, each once, who are told', async () => {
    const both = await world.store.users.byEmail('both@test.example');
    expect(both?.roles).toMatchObject([{ role: 'DONOR', participant: null, provider: world.fund }]);
    const theirs = await world.store.users.byEmail('agency@test.example');
    expect(theirs?.roles).toMatchObject([{ role: 'DONOR', participant: null, provider: world.fund }]);
    const { found } = await world.store.mails.page(['WAITING'], { first: 50, after: null });
    const told = found.filter(({ letter }) => letter.notices[0]?.code === 'provider-merged');
    expect(told.map(({ to }) => to).sort()).toEqual([
      ...['agency@test.example', 'ana@agency.example', 'both@test.example'],
    ]);
  });

  it('are not made of one that comes where invented States answer, and a real one: it is invented too', async () => {
    const said = { ...operation(), name: 'West Desk', kind: 'ACADEMIC', about: 'Help.' };
    const contact = { contactName: 'Ida', contactEmail: 'ida@west.example' };
    await askToBeListed({ ...world.everyone }, { ...said, ...contact }, { address: 'west' });
    const asked = (await world.store.listingRequests.ofState('UNCONFIRMED')).find(
      ({ name }) => name === 'West Desk',
    );
    await confirmListingByLink(world.everyone, listingLink(world.store, asked?.id as never));
    const { decided } = await approveListing(world.analyst, {
      ...{ ...operation(), listing: asked?.id as never, expectedRevision: 2 },
    });
    expect(world.store.catalogue().providers.get(decided?.provider as never)?.fictional).toBe(true);
  });

  it('keep offers of one code apart, and the word of the kept one where nothing else was chosen', async () => {
    const code = 'N'.repeat(96);
    const made = await recordProviders(
      world.administrator,
      ['North', 'South', 'East'].map((name) => ({ name: `${name} Desk`, kind: 'ACADEMIC', fictional: true })),
    );
    const [north, south, east] = made.map(({ id }) => id) as [ProviderId, ProviderId, ProviderId];
    const say = (provider: ProviderId, text: string, expectedRevision = 0) =>
      setPriorities(world.as(aPerson('DONOR', provider)), {
        ...{ ...operation(), provider, expectedRevision, text, types: ['LEGAL_ADVICE'] },
      });
    for (const id of [north, south]) {
      // As it comes by a file of offers.
      const offer = await anOffer(world.as(aPerson('DONOR', id)), id);
      await world.store.atomically((writes) => writes.saveOffers([{ ...offer, code }]));
      await say(id, `Of ${id}.`);
    }
    const another = await anOffer(world.as(aPerson('DONOR', south)), south);
    await world.store.atomically((writes) => writes.saveOffers([{ ...another, code: 'S-1' }]));
    await say(south, 'Said again.', 1);
    const preview = await previewMerge(world.analyst, { provider: north, other: south });
    expect(preview).toMatchObject({ codesInBoth: [code], differs: ['NAME', 'PRIORITIES'] });

    await merge({ provider: north, other: south });
    const codes = (await world.store.offers.ofProviders(everyone, [north])).map((offer) => offer.code);
    expect(codes.sort()).toEqual([code, `${code} Sou`, 'S-1']);
    const kept = async (id: ProviderId) => world.store.priorities.ofProviders([id]);
    expect(await kept(north)).toMatchObject([{ text: `Of ${north}.`, revision: 1 }]);
    const entryOf = async (id: ProviderId) =>
      (await world.store.audit.recent(9)).find(
        ({ action, subject }) => action === 'provider.merge' && subject === id,
      );
    expect(await entryOf(north)).toMatchObject({ detail: { dropped: { text: 'Said again.' } } });

    // What one of them alone says stays, under a revision that neither had.
    await merge({ provider: east, other: north, expectedOtherRevision: 1 });
    expect(await kept(east)).toMatchObject([{ text: `Of ${north}.`, provider: east, revision: 2 }]);
    expect(await kept(north)).toEqual([]);
    const catalogue = world.store.catalogue();
    expect(catalogue.providers.get(south)?.id).toBe(east);
    // Rows of the past are called as they were, and asked for as the one that they became.
    expect(headLabel(catalogue, 'PROVIDER', south, 'en')).toBe('South Desk');
    const asked = needFilterOf(catalogue, { providers: [south] }, []).providers;
    expect([...(asked ?? [])].sort()).toEqual([north, south, east].sort());
    for (const gone of [north, south])
      await expect(previewMerge(world.analyst, { provider: east, other: gone })).rejects.toMatchObject({
        ...{ code: 'NOT_FOUND', inputPath: ['other'] },
      });
    await expect(previewMerge(world.analyst, { provider: south, other: east })).rejects.toMatchObject({
      ...{ code: 'NOT_FOUND', inputPath: ['provider'] },
    });
    await expect(previewMerge(world.analyst, { provider: east, other: east })).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['other'] },
    });
  });

  it('answer under either id, and cannot be merged once more', async () => {
    const { providers } = world.store.catalogue();
    expect(providers.get(world.agency)?.id).toBe(world.fund);
    expect([...providers.keys()]).not.toContain(world.agency);
    const current = { expectedRevision: 1, expectedOtherRevision: 1 };
    await expect(merge(current)).rejects.toMatchObject({ code: 'INVALID', inputPath: ['other'] });
    await expect(merge({ ...current, provider: world.agency, other: world.fund })).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['provider'] },
    });
    const filtered = await matrix(world.analyst, {
      ...{ rows: 'PROVIDER', columns: 'TYPE' },
      filter: { providers: [world.agency] },
    });
    const own = await matrix(world.analyst, {
      ...{ rows: 'PROVIDER', columns: 'TYPE' },
      filter: { providers: [world.fund] },
    });
    const { rows } = await matrix(world.analyst, { rows: 'PROVIDER', columns: 'TYPE' });
    expect(rows).not.toContain(world.agency);
    expect(filtered.cells).toEqual(own.cells);
    expect(own.cells.length).toBeGreaterThan(0);
  });
});
