import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waiting } from '../src/services/assistance/waiting.ts';
import type { Context } from '../src/services/base/context.ts';
import { passwordLink, setPassword } from '../src/services/base/password.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { askToBeListed } from '../src/services/convention/listing/ask-to-be-listed.ts';
import { approveListing, refuseListing } from '../src/services/convention/listing/decide-listing.ts';
import { confirmListingByLink, listingOfLink } from '../src/services/convention/listing/listing-link.ts';
import { listingRequest, listingRequests } from '../src/services/convention/listing/listing-requests.ts';
import { renewInvitation } from '../src/services/convention/people/renew-invitation.ts';
import { recordProviders } from '../src/services/convention/record-providers.ts';
import { makeWorker } from '../src/work/worker.ts';
import { aState } from './a-state.ts';
import { aWorking, handClock } from './job-makers.ts';
import { postTo, sender } from './mail-makers.ts';
import { openTestStore } from './open-test-store.ts';
import { aPerson } from './people.ts';
import { openSmtp } from './smtp.ts';

const day = 86_400_000;
/** A mail server of its own for each: mail at one site speaks for one organization. */
const addressOf = (name: string) => `ana@${name.toLowerCase()}-mail.example`;
const page = { first: 50, after: null, language: 'en' as const };

describe('asking to be listed', () => {
  let opened: Awaited<ReturnType<typeof openTestStore>>;
  let smtp: Awaited<ReturnType<typeof openSmtp>>;
  const clock = handClock('2027-01-03T12:00:00.000Z');
  const as = (viewer: Context['viewer'], language: Context['language'] = 'en'): Context => ({
    ...{ store: opened.store, viewer, now: clock.now(), newId: randomUUID, language },
    log: pino({ level: 'silent' }),
  });
  const analyst = () => as(aPerson('ANALYST'));
  let places = 0;
  const said = (name: string, more: object = {}) => ({
    ...{ operationId: randomUUID() as string, name, kind: 'ACADEMIC', about: 'Courses for judges.' },
    ...{ site: `https://${name.toLowerCase()}.example`, country: 'XAA', names: [] },
    ...{ contactName: 'Ana', contactEmail: addressOf(name), ...more },
  });
  const ask = (input: ReturnType<typeof said>, from = `198.51.100.${++places}`, language?: 'fr') =>
    askToBeListed(as(null, language), input, { address: from });
  const mails = async (address: string) => {
    const worker = makeWorker(aWorking(opened.store, clock.now, [sender(postTo(smtp.url()))]));
    while (await worker.runNext());
    return smtp
      .taken()
      .filter(({ to }) => to.includes(address))
      .map(({ source }) => source.replace(/=\r?\n/g, '').replace(/=3D/g, '='));
  };
  const keyIn = (mail = '') => /\?(?:link|key)=([\w.-]+)/.exec(mail)?.[1] ?? '';
  const linkTo = async (address: string) => keyIn((await mails(address))[0]);
  const listed = async (who = analyst()) => (await listingRequests(who, null, page)).nodes;
  const waitingOne = async (name: string, more: object = {}) => {
    const input = said(name, more);
    await ask(input);
    const link = await linkTo(input.contactEmail);
    const { request } = await confirmListingByLink(as(null), link);
    return { link, request, decide: { operationId: randomUUID(), listing: request.id, expectedRevision: 2 } };
  };

  beforeAll(async () => {
    opened = await openTestStore();
    smtp = await openSmtp();
    await opened.store.atomically(async (writes) => {
      await writes.saveReference({ participants: ['XAA'].map(aState) });
      writes.record({ user: null, action: 'reference.load', subject: 'test', detail: {} });
    });
    await recordProviders(as(aPerson('ADMINISTRATOR')), [{ name: 'Drafting Institute', kind: 'ACADEMIC' }]);
  });
  afterAll(async () => {
    await smtp?.close();
    await opened?.close();
  });

  it('is shown to the secretariat once the address was confirmed by the mail: once, and by nothing else', async () => {
    const input = said('Alpha');
    expect(await ask(input)).toEqual({ email: addressOf('Alpha'), days: 3 });
    expect(await listed()).toEqual([]);
    const [mail = '', ...more] = await mails(addressOf('Alpha'));
    expect(more).toEqual([]);
    // Nothing that was typed by whoever asked goes to an address that may be somebody else's.
    expect(mail).not.toMatch(/Alpha|Ana\b|Courses/);
    const link = keyIn(mail);
    expect((await listingOfLink(as(null), link))?.state).toBe('TO_CONFIRM');
    expect(await listed()).toEqual([]);

    const tries = await Promise.allSettled([1, 2, 3].map(() => confirmListingByLink(as(null), link)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ code: 'OUT_OF_TURN', inputPath: ['link'] });
    expect((await listingOfLink(as(null), link))?.state).toBe('WAITING');
    expect(await listed()).toMatchObject([{ name: 'Alpha', state: 'WAITING', country: 'XAA' }]);
    expect(await waiting(analyst())).toContainEqual({ kind: 'LISTING_TO_DECIDE', count: 1 });
    const [asked] = await listed();
    // Whoever knows the id of a request has no link by that.
    for (const wrong of ['', 'x', 'x.y', `${link}.z`, `A${link.slice(1)}`, asked?.id as string]) {
      expect(await listingOfLink(as(null), wrong)).toBeNull();
      await expect(confirmListingByLink(as(null), wrong)).rejects.toMatchObject({
        ...{ code: 'NOT_FOUND', message: expect.stringContaining('not whole') },
      });
    }
  });

  it('says the same whatever is known, and tells a stranger or a provider of no request', async () => {
    await registerUsers(as(aPerson('ADMINISTRATOR')), [
      { email: addressOf('Known'), name: 'Known', roles: [aPerson('ANALYST').roles[0] as never] },
    ]);
    const known = await ask(said('Known', { name: 'Drafting Institute' }));
    expect(known).toEqual({ ...(await ask(said('Unknown'))), email: addressOf('Known') });
    for (const who of [as(null), as(aPerson('DONOR', 'fund')), as(aPerson('FOCAL_POINT', 'XAA'))])
      await expect(listed(who)).rejects.toMatchObject({
        code: who.viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED',
      });
    const [asked] = await listed();
    const id = asked?.id as never;
    expect(await listingRequest(analyst(), id)).toMatchObject({ name: 'Alpha' });
    for (const who of [as(null), as(aPerson('DONOR', 'fund')), as(aPerson('FOCAL_POINT', 'XAA'))])
      expect(await listingRequest(who, id)).toBeNull();
  });

  it('sends one mail for one request sent twice, three a day to one address, and ten requests an hour from one place', async () => {
    const input = said('Beta');
    await Promise.all([ask(input, 'here'), ask(input, 'here')]);
    await ask(input, 'here');
    expect(await mails(addressOf('Beta'))).toHaveLength(1);
    await expect(ask({ ...input, about: 'Else.' }, 'here')).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['operationId'] },
    });
    for (let n = 0; n < 5; n++)
      expect(await ask(said('Beta'), `there ${n}`)).toEqual({ email: addressOf('Beta'), days: 3 });
    expect(await mails(addressOf('Beta'))).toHaveLength(3);
    const many = await Promise.allSettled(Array.from({ length: 12 }, (_, n) => ask(said(`Many${n}`), 'one')));
    expect(many.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    for (const one of many)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('expires where nobody confirms it', async () => {
    await ask(said('Gamma'));
    const [unconfirmed] = await opened.store.listingRequests.ofState('UNCONFIRMED');
    expect(await listingRequest(analyst(), unconfirmed?.id as never)).toBeNull();
    const decide = { operationId: randomUUID(), listing: unconfirmed?.id as never, expectedRevision: 1 };
    await expect(approveListing(analyst(), decide)).rejects.toMatchObject({
      ...{ code: 'NOT_FOUND', inputPath: ['listing'] },
    });
    const link = await linkTo(addressOf('Gamma'));
    clock.forward(3 * day);
    expect((await listingOfLink(as(null), link))?.state).toBe('EXPIRED');
    await expect(confirmListingByLink(as(null), link)).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['link'] },
    });
  });

  it('is approved: a provider and an account come to be, and the mail leads to the first password', async () => {
    const { link, decide } = await waitingOne('Delta', {
      names: [{ language: 'fr', name: 'Institut Delta' }],
    });
    const approved = await approveListing(analyst(), decide);
    expect(await approveListing(analyst(), decide)).toEqual(approved);
    const provider = approved.decided?.provider as never;
    expect(opened.store.catalogue().providers.get(provider)).toMatchObject({
      ...{ name: 'Delta', kind: 'ACADEMIC', site: 'https://delta.example', country: 'XAA' },
      ...{ about: 'Courses for judges.', names: { fr: 'Institut Delta' }, fictional: true },
    });
    expect((await listingOfLink(as(null), link))?.state).toBe('APPROVED');
    const [, invitation, ...more] = await mails(addressOf('Delta'));
    expect(more).toEqual([]);
    expect(invitation).toContain('Choose a password');
    const { user } = await setPassword(as(null), {
      ...{ key: keyIn(invitation), password: 'four words are long' },
    });
    expect(user).toMatchObject({ name: 'Ana', roles: [{ role: 'DONOR', participant: null, provider }] });
    await expect(
      setPassword(as(null), { key: keyIn(invitation), password: 'four words are long' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const acts = (await opened.store.audit.recent(10)).map(({ action }) => action);
    expect(acts).toEqual(
      expect.arrayContaining(['listing.ask', 'listing.confirm', 'listing.decide', 'provider.register']),
    );
    await expect(
      refuseListing(analyst(), {
        ...{ ...decide, operationId: randomUUID(), expectedRevision: 3, reason: 'Late.' },
      }),
    ).rejects.toMatchObject({ code: 'OUT_OF_TURN', inputPath: ['listing'] });
  });

  it('shows what may be the same, and adds the person to what is listed already', async () => {
    const { request, decide } = await waitingOne('Drafting', { name: 'DRAFTING INSTITUTE' });
    const twin = await waitingOne('Twin', { site: 'https://www.drafting.example' });
    const shown = (await listed()).find(({ id }) => id === request.id);
    const institute = [...opened.store.catalogue().providers.values()].find(
      ({ name }) => name === 'Drafting Institute',
    );
    expect(shown?.doubles).toMatchObject([
      { likeness: 'SAME_NAME', provider: institute?.id },
      { likeness: 'SAME_SITE', request: { id: twin.request.id } },
    ]);
    await expect(approveListing(analyst(), decide)).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['provider'] },
    });
    expect(await opened.store.users.byEmail(addressOf('Drafting'))).toBeNull();
    const [state] = await recordProviders(as(aPerson('ADMINISTRATOR')), [
      { name: 'Aurelia', kind: 'STATE', participant: 'XAA', fictional: true },
    ]);
    for (const [provider, code] of [
      [state?.id, 'INVALID'],
      ['nobody', 'NOT_FOUND'],
    ] as const)
      await expect(
        approveListing(analyst(), { ...decide, provider: provider as never }),
      ).rejects.toMatchObject({ code, inputPath: ['provider'] });
    expect(await opened.store.users.byEmail(addressOf('Drafting'))).toBeNull();
    const listedNow = opened.store.catalogue().providers.size;
    await approveListing(analyst(), { ...decide, provider: institute?.id });
    // It was looked at then.
    expect((await listingRequest(analyst(), request.id))?.doubles).toEqual([]);
    expect(opened.store.catalogue().providers.size).toBe(listedNow);
    expect((await opened.store.users.byEmail(addressOf('Drafting')))?.roles).toMatchObject([
      { role: 'DONOR', provider: institute?.id },
    ]);
  });

  it('is invited once more where the link ran out before a password was set, and each link but the last is over', async () => {
    const { link, decide } = await waitingOne('Late');
    await approveListing(analyst(), decide);
    const invited = async () => {
      const read = await listingRequest(analyst(), decide.listing);
      expect((await listingOfLink(as(null), link))?.invited?.state).toBe(read?.invited?.state);
      return read?.invited;
    };
    expect(await invited()).toMatchObject({ name: 'Ana', state: 'INVITED' });
    await mails(addressOf('Late'));
    clock.forward(31 * day);
    const { id: person, provider, state } = (await invited()) ?? expect.fail('Ana speaks for it.');
    expect(state).toBe('EXPIRED');
    const renew = () => renewInvitation(analyst(), { operationId: randomUUID(), provider, person });
    await renew();
    await renew();
    const keys = (await mails(addressOf('Late'))).slice(1).map(keyIn);
    expect(keys).toHaveLength(3);
    const good = await Promise.all(keys.map((key) => passwordLink(as(null), key)));
    expect(good).toEqual([null, null, { until: expect.any(String) }]);
    const password = 'four words are long';
    for (const key of keys.slice(0, 2))
      await expect(setPassword(as(null), { key, password })).rejects.toMatchObject({
        ...{ code: 'NOT_FOUND', message: expect.stringContaining('ask whoever invited you') },
      });
    await setPassword(as(null), { key: keys[2] ?? '', password });
    expect(await invited()).toMatchObject({ state: 'ACTIVE', until: null });
    expect(await passwordLink(as(null), keys[2] ?? '')).toBeNull();
    await expect(renew()).rejects.toMatchObject({ code: 'OUT_OF_TURN', inputPath: ['person'] });
  });

  it('keeps what somebody with an account may do already', async () => {
    await registerUsers(as(aPerson('ADMINISTRATOR')), [
      {
        ...{ email: addressOf('Both'), name: 'Both', password: 'four words are long' },
        roles: [{ role: 'FOCAL_POINT', participant: 'XAA' as never, provider: null }],
      },
    ]);
    // An address is the same however it is written.
    const input = said('Both', { contactEmail: addressOf('Both').toUpperCase() });
    expect(await ask(input)).toMatchObject({ email: addressOf('Both') });
    const link = await linkTo(addressOf('Both'));
    const { request } = await confirmListingByLink(as(null), link);
    const decide = { operationId: randomUUID(), listing: request.id, expectedRevision: 2 };
    const { decided } = await approveListing(analyst(), decide);
    const person = await opened.store.users.byEmail(addressOf('Both'));
    expect(person).toMatchObject({ name: 'Both' });
    expect(person?.roles).toMatchObject([{ role: 'FOCAL_POINT' }, { provider: decided?.provider }]);
    const [, told = ''] = await mails(addressOf('Both'));
    expect(told).toContain('/our-offers');
    expect(told).not.toContain('key=');
    expect(told).not.toContain('password');
  });

  it('is refused with a reason, which is mailed in the language in which was asked', async () => {
    const input = said('Epsilon');
    await ask(input, undefined, 'fr');
    const link = await linkTo(input.contactEmail);
    const { request } = await confirmListingByLink(as(null), link);
    const decide = { operationId: randomUUID(), listing: request.id, expectedRevision: 2 };
    for (const reason of ['', '  ', 'x'.repeat(1001)])
      await expect(refuseListing(analyst(), { ...decide, reason })).rejects.toMatchObject({
        ...{ code: 'INVALID', inputPath: ['reason'] },
      });
    for (const who of [aPerson('DONOR', 'fund'), aPerson('FOCAL_POINT', 'XAA'), aPerson('AUDITOR')])
      await expect(refuseListing(as(who), { ...decide, reason: 'No.' })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    // Whether there is such a request is told to nobody who may not read them.
    await expect(
      refuseListing(as(aPerson('DONOR', 'fund')), { ...decide, listing: 'nobody' as never, reason: 'No.' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await refuseListing(analyst(), { ...decide, reason: 'It gives no help that the Convention asks for.' });
    const [, mail = ''] = await mails(input.contactEmail);
    expect(mail).toContain('It gives no help that the Convention asks for.');
    expect(mail).toMatch(/secr=C3=A9tariat|secrétariat/);
    const told = await listingOfLink(as(null), link);
    expect([told?.state, told?.request.decided?.reason]).toEqual([
      ...['REFUSED', 'It gives no help that the Convention asks for.'],
    ]);
  });

  it.each([
    ['no name', { name: ' ' }, ['name']],
    ['a State', { kind: 'STATE' }, ['kind']],
    ['no web address', { site: 'javascript:alert(1)' }, ['site']],
    ['a State that there is none of', { country: 'QQQ' }, ['country']],
    ['two addresses', { contactEmail: 'a@b.example,c@d.example' }, ['contactEmail']],
    ['a line break in the address', { contactEmail: 'a@b.example\nBcc: c@d.example' }, ['contactEmail']],
    [
      'two names in one language',
      { names: ['one', 'two'].map((name) => ({ language: 'fr', name })) },
      ['names'],
    ],
    ['a language that is none', { names: [{ language: 'xx', name: 'X' }] }, ['names', '0', 'language']],
    ['nothing offered', { about: '' }, ['about']],
    ['more than a sentence or two', { about: 'x'.repeat(501) }, ['about']],
  ])('is refused with %s, and nothing is written', async (_what, wrong, path) => {
    await expect(ask(said('Wrong', wrong))).rejects.toMatchObject({ code: 'INVALID', inputPath: path });
    expect(await mails(addressOf('Wrong'))).toEqual([]);
  });
});
