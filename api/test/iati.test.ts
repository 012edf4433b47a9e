import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '../src/domain/assistance/activity.ts';
import { activityRoles, activityStatuses } from '../src/domain/assistance/activity.ts';
import { followMatch } from '../src/domain/assistance/activity-of-match.ts';
import { changesOf } from '../src/domain/assistance/iati/changes.ts';
import { namesIn, placeActivity } from '../src/domain/assistance/iati/place-activity.ts';
import { readActivity } from '../src/domain/assistance/iati/read-activity.ts';
import { makeReadsIati } from '../src/http/files/iati/read-iati.ts';
import { mostActivities, scan } from '../src/http/files/iati/scan.ts';
import { validate } from '../src/http/files/iati/validate.ts';
import { writeIati } from '../src/http/files/iati/write-iati.ts';
import { importActivities } from '../src/services/assistance/activity/iati/import-activities.ts';
import { type IatiRow, previewIati } from '../src/services/assistance/activity/iati/preview-iati.ts';
import { reviseActivity } from '../src/services/assistance/activity/write-activity.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, openAssistanceWorld } from './assistance-world.ts';

const one = (over: Readonly<Record<string, string>> = {}) => {
  const said = {
    identifier: '<iati-identifier>XX-1</iati-identifier>',
    title: 'Advice on bribery: legal advice and training',
    start: '2027-01-01',
    end: '2027-06-30',
    country: 'XAA',
    budget: '',
    ...over,
  };
  return `<iati-activity>
${said.identifier}
<reporting-org ref="XX" type="40"><narrative>Fund</narrative></reporting-org>
<title><narrative>${said.title}</narrative></title>
<description><narrative>What is done.</narrative></description>
<participating-org role="1"><narrative>Drafting Fund</narrative></participating-org>
<participating-org role="4"><narrative>Nobody known</narrative></participating-org>
<activity-status code="1"/>
<activity-date type="1" iso-date="${said.start}"/>
<activity-date type="3" iso-date="${said.end}"/>
<recipient-country code="${said.country}"/>
<sector vocabulary="1" code="15113"/>${said.budget}
</iati-activity>`;
};
const file = (activities: string, version = '2.03', before = '') =>
  Buffer.from(
    `<?xml version="1.0"?>${before}\n<iati-activities version="${version}">\n${activities}\n</iati-activities>`,
  );
const money = (value: string, currency: string) =>
  `<budget><period-start iso-date="2027-01-01"/><period-end iso-date="2027-12-31"/><value currency="${currency}" value-date="2027-01-01">${value}</value></budget>`;

/** Of what it is good to know. */
const infos = (row: IatiRow | undefined) =>
  row?.messages.flatMap(({ severity, path }) => (severity === 'INFO' ? path[2] : []));
const nobody = () => undefined;

describe('a file of IATI', () => {
  let world: AssistanceWorld;
  const threads = makeReadsIati();
  const inThreads = (bytes: Buffer) => previewIati(world.donor, (names, take) => threads(bytes, names, take));
  // What a thread does, without the second that it takes to begin.
  const preview = (bytes: Buffer, context: Context = world.donor) =>
    previewIati(context, async (names, take) => {
      scan(bytes.toString(), (said) => take([placeActivity(readActivity(said), names)]));
      return validate(bytes);
    });
  const chosen = ({ identifier, there, content }: IatiRow) => ({
    ...content,
    iatiIdentifier: identifier,
    expectedRevision: there?.revision ?? null,
    provisions: ['15(a)'],
    types: ['LEGAL_ADVICE'],
  });
  const take = (rows: readonly IatiRow[], context = world.donor) =>
    importActivities(context, { operationId: randomUUID(), activities: rows.map(chosen) as never });
  const stored = () => world.store.activities.all(audience(world.analyst));
  const traces = async () => (await world.store.audit.recent(1_000)).length;
  const errors = ({ messages }: IatiRow) => messages.filter(({ severity }) => severity === 'ERROR');

  beforeAll(async () => {
    world = await openAssistanceWorld();
  }, 60_000);
  afterAll(() => world?.close());

  it('comes in twice: the second time nothing is written', async () => {
    const bytes = file(one());
    const [row] = await inThreads(bytes);
    expect(row).toMatchObject({ outcome: 'NEW', identifier: 'XX-1', there: null });
    expect(await preview(bytes)).toEqual([row]);
    expect(row?.proposed?.provisions.map(({ code }) => code)).toContain('15(a)');
    expect(row?.proposed?.types.map(({ code }) => code)).toEqual(['CAPACITY_BUILDING', 'LEGAL_ADVICE']);
    expect(row?.messages.map(({ severity }) => severity)).toEqual(['WARNING', 'WARNING']);
    expect(await stored()).toHaveLength(0);
    const [done] = await take([row as IatiRow]);
    expect(done).toMatchObject({ outcome: 'RECORDED', activity: { iati: 'XX-1', provisions: ['15(a)'] } });
    expect(await stored()).toHaveLength(1);

    const before = await traces();
    const [again] = await preview(bytes);
    expect(again).toMatchObject({ outcome: 'UNCHANGED', changes: [], there: { revision: 1 } });
    const [same] = await take([row as IatiRow]);
    expect(same).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await traces()).toBe(before);
    expect(await stored()).toMatchObject([{ revision: 1 }]);
  });

  it('shows what it changes, and keeps what a person confirmed', async () => {
    const [row] = await preview(file(one({ title: 'Advice on money laundering', end: '2027-12-31' })));
    expect(row?.outcome).toBe('CHANGED');
    expect(row?.changes.map(({ field }) => field)).toEqual(['title', 'ends']);
    expect(infos(row)).toEqual(['sector']);
    const [done] = await take([row as IatiRow]);
    expect(done).toMatchObject({
      outcome: 'REVISED',
      activity: { revision: 2, ends: '2027-12-31', provisions: ['15(a)'], iati: 'XX-1' },
    });
    const [late] = await importActivities(world.donor, {
      operationId: randomUUID(),
      activities: [{ ...chosen(row as IatiRow), title: 'Other', expectedRevision: 1 }] as never,
    });
    expect(late).toMatchObject({ outcome: 'REFUSED', path: ['activities', '0', 'expectedRevision'] });
  });

  it('is for its own organizations and the secretariat', async () => {
    const bytes = file(one({ identifier: '<iati-identifier>XX-2</iati-identifier>' }));
    await expect(preview(bytes, world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(preview(bytes, world.focalPoint)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const [ofAnother] = await preview(bytes, world.otherDonor);
    expect(errors(ofAnother as IatiRow)).toMatchObject([
      { path: ['iati-activity', '1', 'participating-org'] },
    ]);
    const [row] = await preview(bytes, world.analyst);
    expect(row?.outcome).toBe('NEW');
    const [refused] = await take([row as IatiRow], world.otherDonor);
    expect(refused?.outcome).toBe('REFUSED');
  });

  it('says what is filled in and what is left as it is, which holds up nothing', async () => {
    const told = one({
      identifier: '<iati-identifier>XX-8</iati-identifier>',
      title: '</narrative><narrative xml:lang="fr">Conseils</narrative><narrative xml:lang="es">Consejos',
      budget: money('100', 'USD'),
    });
    const [row] = await preview(file(told));
    expect(row).toMatchObject({ outcome: 'NEW', title: 'Conseils' });
    expect(infos(row)).toEqual(['budget', 'title']);
    const [wrong] = await preview(file(one({ budget: money('-100', 'USD') })));
    expect(infos(wrong)).toEqual([]);
  });

  it('holds up no other with what is wrong in one, each said at its place', async () => {
    const wrong = [
      ['an unknown State', { country: 'ZZ' }, 'recipient-country'],
      ['an end before its beginning', { end: '2026-01-01' }, 'activity-date'],
      ['an amount below zero', { budget: money('-5', 'EUR') }, 'budget'],
      ['a currency that does not exist', { budget: money('5', 'ZZZ') }, 'budget'],
      ['no identifier', { identifier: '<iati-identifier/>' }, 'iati-identifier'],
      ['what the schema does not know', { budget: '<colour/>' }, '6'],
    ] as const;
    const named = (at: number) => ({ identifier: `<iati-identifier>XX-W${at}</iati-identifier>` });
    const bad = wrong.map(([, over], at) => one({ ...named(at), ...over }));
    const rows = await preview(file([...bad, one(named(9))].join('\n')));
    for (const [at, [what, , place]] of wrong.entries()) {
      expect(rows[at]?.outcome, what).toBe('ERROR');
      expect(errors(rows[at] as IatiRow)[0]?.path, what).toContain(place);
    }
    expect(rows.at(-1)?.outcome).toBe('NEW');
  });

  it('is refused whole by whoever reads it, in a sentence', async () => {
    const zip = Buffer.from('PK\u0003');
    await expect(inThreads(zip)).rejects.toMatchObject({ code: 'INVALID', inputPath: ['file'] });
  });

  it.each([
    [
      'an external entity',
      file(one({ title: '&x;' }), '2.03', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ],
    [
      'entities that grow',
      file(one({ title: '&b;' }), '2.03', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
    ],
  ])('is refused before it is read with %s', async (_what, bytes) => {
    const inputPath = ['iati-activities'];
    // Whoever reads would say first that this is no XML.
    const unread = Buffer.concat([Buffer.from('no XML'), bytes]);
    await expect(inThreads(unread)).rejects.toMatchObject({ code: 'INVALID', inputPath });
    expect(() => scan(bytes.toString(), nobody)).toThrowError(expect.objectContaining({ inputPath }));
  });

  it.each([
    ['another language of marks', Buffer.from('<html/>'), ['file']],
    ['another version', file(one(), '2.02'), ['iati-activities', 'version']],
    ['too many activities', file('<iati-activity/>'.repeat(mostActivities + 1)), ['iati-activities']],
    ['no activity', file(''), ['iati-activities']],
  ])('is refused whole with %s', (_what, bytes, inputPath) => {
    const refused = expect.objectContaining({ code: 'INVALID', inputPath });
    expect(() => scan(bytes.toString(), nobody)).toThrowError(refused);
  });

  it('goes out and comes in again as it was, and is as the schema asks', async () => {
    const catalogue = world.store.catalogue();
    const names = namesIn(catalogue);
    const day = fc.constantFrom(null, '2026-03-01', '2027-04-05');
    const words = (max: number) =>
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: max })
        .map((said) => `A${said}z`.replace(/[\p{Cc}\p{Cs}]/gu, '\r\n'));
    const some = <T>(...of: T[]) => fc.uniqueArray(fc.constantFrom(...of), { minLength: 1 });
    const activity = fc.record({
      title: words(50),
      description: fc.option(words(300), { nil: undefined }),
      goals: fc.option(some('16', '16.5', '12.7'), { nil: undefined }),
      status: fc.constantFrom(...activityStatuses),
      starts: day,
      ends: fc.constantFrom(null, '2027-11-01', '2028-01-01'),
      // As far as its match went since, on a day that nobody planned.
      followed: fc.constantFrom([], ['DELIVERING'] as const, ['DELIVERING', 'DONE'] as const),
      organizations: fc.uniqueArray(
        fc.record({
          provider: fc.constantFrom(world.fund, world.agency),
          role: fc.constantFrom(...activityRoles),
        }),
        { minLength: 1, selector: ({ provider, role }) => `${provider} ${role}` },
      ),
      participants: some('XAA', 'XAB'),
      percent: fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: null }),
      provisions: some('15(a)', '16(1)', '23(2)(b)'),
      types: some('LEGAL_ADVICE', 'OTHER'),
    });
    const sharesAs = ([first, second]: readonly string[], percent: number | null) =>
      percent === null
        ? {}
        : second
          ? {
              shares: [
                { participant: first, percent: percent / 100 },
                { participant: second, percent: (10_000 - percent) / 100 },
              ],
            }
          : { shares: [{ participant: first, percent: 100 }] };
    await fc.assert(
      fc.asyncProperty(fc.array(activity, { minLength: 1, maxLength: 20 }), async (contents) => {
        const list = contents.map(({ percent, followed, ...content }, at) => {
          const written = {
            ...sharesAs(content.participants, percent),
            ...JSON.parse(JSON.stringify(content)),
            ...{ id: `${at}`, revision: 1, needs: [], match: null, changedAt: world.donor.now },
          } as Activity;
          return followed.reduce<Activity>(
            (before, stage) => followMatch(before, stage, '2027-11-21T09:00:00.000Z'),
            written,
          );
        });
        const bytes = await writeIati(list, catalogue, world.donor.now);
        expect(await validate(bytes)).toEqual([]);
        const back: ReturnType<typeof placeActivity>[] = [];
        scan(bytes.toString(), (said) => back.push(placeActivity(readActivity(said), names)));
        expect(back.map(({ identifier }) => identifier)).toEqual(list.map(({ id }) => `needs-matrix-${id}`));
        for (const [at, { content, toConfirm, messages }] of back.entries()) {
          expect(messages).toEqual([]);
          expect(toConfirm).toBe(false);
          expect(content && changesOf(list[at] as Activity, content)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('says how much is for each State, or a warning where that makes no whole, and it stays until other States are named', async () => {
    const countries = (...percents: readonly string[]) =>
      percents
        .map((percent, at) => `<recipient-country code="${['XAA', 'XAB'][at]}" percentage="${percent}"/>`)
        .join('');
    const split = (...percents: readonly string[]) =>
      file(
        one({ identifier: '<iati-identifier>XX-SHARES</iati-identifier>' }).replace(
          '<recipient-country code="XAA"/>',
          countries(...percents),
        ),
      );
    const [odd] = await preview(split('60', '60'));
    expect(odd?.content).not.toHaveProperty('shares');
    expect(odd?.messages).toContainEqual(
      expect.objectContaining({ severity: 'WARNING', path: expect.arrayContaining(['percentage']) }),
    );
    const [row] = await preview(split('62.5', '37.5'));
    const shares = [
      { participant: 'XAA', percent: 62.5 },
      { participant: 'XAB', percent: 37.5 },
    ];
    expect(row?.content?.shares).toEqual(shares);
    const content = { ...row?.content, provisions: ['15(a)'], types: ['LEGAL_ADVICE'] };
    const sent = { ...content, iatiIdentifier: 'XX-SHARES' };
    await importActivities(world.donor, { operationId: randomUUID(), activities: [sent] } as never);
    const there = async () =>
      (await world.store.activities.byIati(audience(world.donor), ['XX-SHARES']))[0] as Activity;
    expect((await there()).shares).toEqual(shares);
    const revise = async (more: object = {}) =>
      reviseActivity(world.donor, {
        ...{ ...content, shares: undefined, operationId: randomUUID(), activity: (await there()).id },
        ...{ expectedRevision: (await there()).revision, ...more },
      });
    expect((await revise({ title: 'Another title' })).shares).toEqual(shares);
    expect(await revise({ participants: ['XAA'] })).not.toHaveProperty('shares');
  });

  it('goes out under the purposes of its articles, as the schema asks', async () => {
    const catalogue = world.store.catalogue();
    const [known] = [...catalogue.provisions.values()];
    const procurement = { ...known, reference: '9(1)', article: '9' };
    const provisions = new Map([...catalogue.provisions, ['9(1)', procurement]]) as never;
    const [activity] = await stored();
    const both = { ...(activity as Activity), provisions: ['15(a)', '16(1)', '9(1)'] } as unknown as Activity;
    const bytes = await writeIati([both], { ...catalogue, provisions }, world.donor.now);
    expect(await validate(bytes)).toEqual([]);
    expect(bytes.toString().match(/<sector .*\/>/g)).toEqual([
      '<sector vocabulary="1" code="15111" percentage="33.33"/>',
      '<sector vocabulary="1" code="15113" percentage="66.67"/>',
    ]);
  });

  it('is held against the schema as it was published', () => {
    const folder = new URL('../src/http/files/iati/schema/', import.meta.url);
    const note = readFileSync(new URL('ORIGIN.md', folder), 'utf8');
    for (const name of ['iati-activities-schema.xsd', 'iati-common.xsd', 'xml.xsd'])
      expect(note).toContain(
        createHash('sha256')
          .update(readFileSync(new URL(name, folder)))
          .digest('hex'),
      );
  });
});
