import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modes, type Offer } from '../src/domain/assistance/offer.ts';
import { languages } from '../src/domain/base/language.ts';
import { encodeId } from '../src/domain/base/node-id.ts';
import { legalTraditions, regionalGroups } from '../src/domain/convention/participant.ts';
import { makeReadsOffers } from '../src/http/files/offers/in-thread.ts';
import { readOffers } from '../src/http/files/offers/read-offers.ts';
import { writeOffersCsv, writeOffersWorkbook } from '../src/http/files/offers/write-offers.ts';
import { importOffers } from '../src/services/assistance/offer/file/import-offers.ts';
import { ownOffers } from '../src/services/assistance/offer/file/own-offers.ts';
import { type PreviewedOffer, previewOffers } from '../src/services/assistance/offer/file/preview-offers.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  reportGaps,
} from './assistance-world.ts';

const csv = (...rows: readonly (readonly string[])[]) =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));
const heads = ['code', 'title', 'types', 'articles'];
const good = (code: string) => [code, 'Training on asset declarations', 'LEGAL_ADVICE', '15; 16'];

describe('offers by file', () => {
  let world: AssistanceWorld;
  const preview = async (bytes: Buffer, format: 'csv' | 'xlsx' = 'csv', who: Context = world.donor) =>
    previewOffers(who, world.fund, (await readOffers(bytes, format)).rows);
  const taken = (rows: readonly PreviewedOffer[], who = world.donor) =>
    importOffers(who, {
      operationId: randomUUID(),
      provider: world.fund,
      offers: rows.flatMap(({ code, there, content }) =>
        content ? [{ ...asSent(content), code, expectedRevision: there?.revision ?? null }] : [],
      ),
    });
  const asSent = ({ ceiling, ...content }: NonNullable<PreviewedOffer['content']>) => ({
    ...content,
    ceiling: ceiling && { amount: (ceiling.minor / 100).toFixed(2), currency: ceiling.currency },
  });
  const stored = () => world.store.offers.ofProviders(audience(world.analyst), [world.fund]);
  const traces = async () => (await world.store.audit.recent(1_000)).length;
  const exported = async () => ({
    ...{ offers: await ownOffers(world.donor, world.fund, 'en'), catalogue: world.store.catalogue() },
    ...{ language: 'en' as const, now: world.donor.now },
  });

  beforeAll(async () => {
    world = await openAssistanceWorld();
  }, 60_000);
  afterAll(() => world?.close());

  it('come in twice: the second time nothing is written', async () => {
    const bytes = csv(heads, good('A-1'), good('A-2'));
    const rows = await preview(bytes);
    expect(rows).toMatchObject([
      { row: 2, code: 'A-1', outcome: 'NEW', there: null, messages: [] },
      { row: 3, code: 'A-2', outcome: 'NEW' },
    ]);
    expect(await stored()).toHaveLength(0);
    const done = await taken(rows);
    expect(done).toMatchObject([
      { outcome: 'PUBLISHED', offer: { code: 'A-1', revision: 1, scope: { articles: ['15', '16'] } } },
      { outcome: 'PUBLISHED' },
    ]);
    const before = await traces();
    expect((await preview(bytes)).map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect((await taken(rows)).map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await traces()).toBe(before);
    expect(await stored()).toHaveLength(2);
  });

  it('are chosen one by one; what a column does not say stays, what an empty cell says is emptied', async () => {
    const [first] = await taken(await preview(csv([...heads, 'contact'], [...good('B-1'), 'Ms X'])));
    expect(first?.offer?.contact).toBe('Ms X');
    const file = csv(
      ['code', 'title', 'closes'],
      ['B-1', 'Other title', '2027-01-31'],
      good('B-2').slice(0, 2),
    );
    const [changed, bad] = await preview(file);
    expect(changed).toMatchObject({
      outcome: 'CHANGED',
      changes: [
        { column: 'title', becomes: 'Other title' },
        { column: 'closes', now: '', becomes: '2027-01-31' },
      ],
    });
    expect(bad).toMatchObject({ outcome: 'ERROR', content: null });
    expect(bad?.messages.map(({ path }) => path[0])).toEqual(['types', 'provisions']);
    const [revised] = await taken([changed as PreviewedOffer]);
    expect(revised).toMatchObject({ outcome: 'REVISED', offer: { revision: 2, contact: 'Ms X' } });
    const [emptied] = await preview(csv(['code', 'title', 'contact'], ['B-1', 'Other title', '']));
    expect(emptied?.changes).toEqual([{ column: 'contact', now: 'Ms X', becomes: '' }]);
  });

  it('are refused by the revision that the file, or whoever looked at it, read', async () => {
    const [row] = await taken(await preview(csv(heads, good('C-1'))));
    const [late] = await preview(csv(['code', 'revision', 'title'], ['C-1', '7', 'Late']));
    expect(late).toMatchObject({ outcome: 'ERROR', messages: [{ path: ['revision'] }] });
    const [same] = await preview(csv(['code', 'revision', 'title'], ['C-1', '7', row?.offer?.title ?? '']));
    expect(same?.outcome).toBe('UNCHANGED');
    const [seen] = await preview(csv(['code', 'title'], ['C-1', 'Mine']));
    await taken(await preview(csv(['code', 'title'], ['C-1', 'A colleague’s'])));
    expect(await taken([seen as PreviewedOffer])).toMatchObject([
      { outcome: 'REFUSED', path: ['offers', '0', 'revision'], offer: null },
    ]);
    expect((await stored()).find(({ code }) => code === 'C-1')?.title).toBe('A colleague’s');

    const unseen = await preview(csv(heads, ['C-2', 'Mine', 'LEGAL_ADVICE', '15']));
    await taken(await preview(csv(heads, ['C-2', 'A colleague’s', 'LEGAL_ADVICE', '15'])));
    expect(await taken(unseen)).toMatchObject([{ outcome: 'REFUSED', path: ['offers', '0', 'revision'] }]);
  });

  it('are for the provider’s own people', async () => {
    const bytes = csv(heads, good('D-1'));
    await expect(preview(bytes, 'csv', world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const other of [world.otherDonor, world.focalPoint, world.administrator]) {
      await expect(preview(bytes, 'csv', other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(taken([], other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(ownOffers(other, world.fund, 'en')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const theirs = await anOffer(world.otherDonor, world.agency);
    const [stray] = await preview(csv(heads, good(encodeId('Offer', theirs.id))));
    expect(stray).toMatchObject({ outcome: 'ERROR', there: null, messages: [{ path: ['code'] }] });
  });

  it.each([
    ['no type', { types: '' }, 'types'],
    ['no scope', { articles: '' }, 'provisions'],
    ['an unknown type', { types: 'MAGIC' }, 'types'],
    ['an unknown provision', { provisions: '999(1)' }, 'provisions'],
    ['an unknown subject', { subjects: 'WEATHER' }, 'subjects'],
    ['an unknown State', { participants: 'ZZZ' }, 'participants'],
    ['a window that closes before it opens', { opens: '2027-02-01', closes: '2027-01-01' }, 'closes'],
    ['a day that is none', { opens: '2027-02-30' }, 'opens'],
    ['a negative capacity', { capacityPerYear: '-5' }, 'capacityPerYear'],
    ['half a place', { capacityPerYear: '1.5' }, 'capacityPerYear'],
    ['a currency that does not exist', { ceiling: '10', currency: 'ZZZ' }, 'currency'],
    ['an amount without a currency', { ceiling: '10' }, 'currency'],
    ['an amount below zero', { ceiling: '-10', currency: 'EUR' }, 'ceiling'],
    ['a mode that is none', { mode: 'BY_POST' }, 'mode'],
    ['a flag that is none', { wholeConvention: 'perhaps' }, 'wholeConvention'],
    ['no title', { title: '' }, 'title'],
    ['no code', { code: '' }, 'code'],
    ['a revision of an offer that is not there', { revision: '3' }, 'revision'],
  ])('hold up no other with %s', async (_what, over, column) => {
    const said = { code: 'E-1', title: 'Advice', types: 'LEGAL_ADVICE', articles: '15', ...over };
    const other = Object.keys(said).map(
      (key) => ({ code: 'E-2', title: 'Advice', types: 'LEGAL_ADVICE', articles: '15' })[key] ?? '',
    );
    const [bad, fine] = await preview(csv(Object.keys(said), Object.values(said), other));
    expect(bad).toMatchObject({ outcome: 'ERROR', content: null });
    expect(bad?.messages.map(({ path }) => path[0])).toContain(column);
    expect(fine?.outcome).toBe('NEW');
  });

  it('name all that is wrong with a row, and the same code twice', async () => {
    const [bad, , twice] = await preview(
      csv(
        [...heads, 'mode', 'currency', 'closes'],
        ['', '', 'MAGIC', '999', 'X', 'ZZZ', 'soon'],
        [...good('F-1'), '', '', ''],
        [...good('F-1'), '', '', ''],
      ),
    );
    expect(new Set(bad?.messages.map(({ path }) => path[0]))).toEqual(
      new Set(['code', 'title', 'types', 'articles', 'mode', 'currency', 'closes']),
    );
    expect(twice).toMatchObject({ outcome: 'ERROR', messages: [{ path: ['code'] }] });
  });

  it('take no place back that was agreed, and bring no withdrawn offer back', async () => {
    const [made] = await taken(await preview(csv([...heads, 'capacityPerYear'], [...good('G-1'), '3'])));
    const offer = made?.offer as Offer;
    const needs = await reportGaps(world, 'XAA', [{ provision: '15(a)' }, { provision: '16(1)' }]);
    for (const need of needs) await agreeOn(world, need, offer);
    const fewer = csv(['code', 'title', 'capacityPerYear'], ['G-1', offer.title, '1']);
    expect(await preview(fewer)).toMatchObject([
      { outcome: 'ERROR', messages: [{ path: ['capacityPerYear'] }] },
    ]);
    const sent = {
      code: 'G-1',
      title: offer.title,
      types: ['LEGAL_ADVICE'],
      scope: { articles: ['15', '16'] },
    };
    expect(
      await importOffers(world.donor, {
        ...{ operationId: randomUUID(), provider: world.fund },
        offers: [{ ...sent, capacityPerYear: 1, expectedRevision: 1 }],
      }),
    ).toMatchObject([{ outcome: 'REFUSED', path: ['offers', '0', 'capacityPerYear'] }]);
    const again = await withdrawOffer(world.donor, {
      ...{ operationId: randomUUID(), offer: offer.id, expectedRevision: offer.revision, reason: 'Over.' },
    });
    expect(again.withdrawnAt).not.toBeNull();
    expect(await preview(csv(['code', 'title'], ['G-1', 'Again']))).toMatchObject([
      {
        outcome: 'ERROR',
        messages: [{ path: ['code'], words: { template: expect.stringContaining('withdrawn') } }],
      },
    ]);
    expect(await preview(csv(['code', 'title'], ['G-1', offer.title]))).toMatchObject([
      { outcome: 'UNCHANGED' },
    ]);
  });

  it.each([
    ['what is no table of offers', Buffer.from('a,b\n1,2')],
    ['no row', csv(heads)],
    ['too many rows', Buffer.from(`code,title\n${'x,y\n'.repeat(2_001)}`)],
  ])('are refused whole with %s', async (_what, bytes) => {
    await expect(makeReadsOffers()({ bytes, format: 'csv' })).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['file'],
    });
  });

  it('are refused as a workbook that is none', async () => {
    const read = makeReadsOffers()({ bytes: Buffer.from('PK\u0003\u0004 no'), format: 'xlsx' });
    await expect(read).rejects.toMatchObject({ code: 'INVALID', inputPath: ['file'] });
  });

  it('are read by their keys in every language, as an office suite saves them, and tell columns that they do not know', async () => {
    const given = await exported();
    for (const language of languages) {
      const { rows, messages } = await readOffers(writeOffersCsv({ ...given, language }), 'csv');
      expect(rows).toHaveLength(given.offers.length);
      expect(messages).toEqual([]);
    }
    const sheet = {
      name: 'Blad1',
      rows: [
        ['Code', 'Titel [title]', 'types', 'articles', 'opens', 'capacityPerYear', 'colour'],
        ['H-1', 'Advice', 'LEGAL_ADVICE', 15, new Date('2027-03-01T00:00:00Z'), 3, 'red'],
      ],
    };
    const read = await makeReadsOffers()({ bytes: await writeXlsx({ sheets: [sheet] }), format: 'xlsx' });
    expect(read).toMatchObject({
      sheet: 'Blad1',
      letters: { opens: 'E' },
      messages: [{ severity: 'WARNING' }],
    });
    const [row] = await previewOffers(world.donor, world.fund, read.rows);
    expect(row?.content).toMatchObject({
      opens: '2027-03-01',
      capacityPerYear: 3,
      scope: { articles: ['15'] },
    });
  });

  it('go out and come in again as they were, whatever is written in them, and run no formula', async () => {
    const catalogue = world.store.catalogue();
    const some = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: 3 });
    const words = fc
      .tuple(
        fc.constantFrom('', '=', '+', '-', '@', "'", "'=", '_x0041_', 'A\nb '),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
      )
      .map((parts) => `${parts.join('')}z`.replace(/(?![\n])[\p{Cc}\p{Cs}]/gu, '').trim());
    const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
    const content = fc.record({
      ...{ title: words, description: maybe(words), conditions: maybe(words), contact: maybe(words) },
      types: fc.constantFrom(['LEGAL_ADVICE'], ['OTHER', 'LEGAL_ADVICE']),
      scope: fc.record({
        provisions: some(['15(a)', '16(1)']),
        articles: fc.constant(['15']),
        chapters: some([...catalogue.chapters.keys()]),
      }),

      eligible: fc.record({
        participants: some(['XAA', 'XAB']),
        regionalGroups: some(regionalGroups),
        leastDevelopedOnly: fc.boolean(),
        except: some(['XAB']),
      }),
      ...{
        languages: some(['fr', 'pt-BR']),
        legalTraditions: some(legalTraditions),
        mode: maybe(fc.constantFrom(...modes)),
      },
      ...{
        opens: maybe(fc.constant('2026-01-01')),
        closes: maybe(fc.constant('2027-04-05')),
        capacityPerYear: maybe(fc.integer({ min: 1, max: 99 })),
      },
      ceiling: maybe(
        fc.record({ amount: fc.constantFrom('1250.50', '7'), currency: fc.constantFrom('EUR', 'USD') }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 8 }), async (list) => {
        const offers = list.map((one) => ({ ...one, code: randomUUID() }));
        const done = await importOffers(world.donor, {
          operationId: randomUUID(),
          provider: world.fund,
          offers,
        });
        expect(done.map(({ outcome, why }) => why ?? outcome)).toEqual(list.map(() => 'PUBLISHED'));
        const given = await exported();
        const written = writeOffersCsv(given);
        expect(written.toString()).not.toMatch(/(^|[,\n])"?[=+@]/);
        for (const rows of [
          await preview(written),
          await preview(await writeOffersWorkbook(given), 'xlsx'),
        ]) {
          expect(rows.map(({ outcome }) => outcome)).toEqual(given.offers.map(() => 'UNCHANGED'));
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('are kept once where two bring in the same at once', async () => {
    const rows = await preview(csv(heads, good('I-1'), good('I-2')));
    const both = await Promise.all([taken(rows), taken(rows)]);
    expect(
      both
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['PUBLISHED', 'PUBLISHED', 'UNCHANGED', 'UNCHANGED']);
    expect((await stored()).filter(({ code }) => code?.startsWith('I-'))).toHaveLength(2);
  });
});
