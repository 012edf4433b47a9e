import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NeedId, ParticipantCode, Reference } from '../src/domain/base/ids.ts';
import { registerEntries, registerEntry } from '../src/services/assistance/register/entries.ts';
import { needsThere } from '../src/services/assistance/register/needs-there.ts';
import { removeEntry } from '../src/services/assistance/register/remove-entry.ts';
import { recordEntry, reviseEntry } from '../src/services/assistance/register/write-entry.ts';
import type { Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, openAssistanceWorld, reportGaps } from './assistance-world.ts';

const page = { first: 50, after: null, language: 'en' as const };
const said = {
  kind: 'ASSESSMENT',
  title: 'Integrity in public procurement',
  institution: 'Regional development bank',
  participants: ['XAA'],
  provisions: ['15(a)'],
  day: '2025-03-01',
  link: 'https://bank.example/aurelia',
};

describe('the registers', () => {
  let world: AssistanceWorld;
  const record = (who: Context, input: object = {}, operationId = randomUUID() as string) =>
    recordEntry(who, { ...said, ...input, operationId } as never);
  const listed = async (who: Context, filter: object = {}) =>
    (await registerEntries(who, filter, page)).nodes.map(({ title }) => title);

  beforeAll(async () => {
    world = await openAssistanceWorld();
  }, 60_000);
  afterAll(() => world?.close());

  it('are read by everybody, the newest first, each with those it overlaps with', async () => {
    const first = await record(world.analyst);
    await record(world.donor, {
      title: 'Review of the judiciary',
      provider: world.fund,
      provisions: [],
      day: '2026-01-01',
    });
    await record(world.focalPoint, {
      title: 'Elsewhere',
      participant: 'XAA',
      provisions: ['16(1)'],
      day: '2024-01-01',
    });
    await record(world.analyst, { kind: 'MECHANISM', title: 'Donors’ table', day: null, link: null });
    await record(world.analyst, { title: 'Another State', participants: ['XAB'], day: '2023-01-01' });
    expect(await listed(world.everyone)).toEqual([
      'Review of the judiciary',
      'Integrity in public procurement',
      'Elsewhere',
      'Another State',
      'Donors’ table',
    ]);
    const read = await registerEntry(world.everyone, first.id);
    expect(read?.overlaps.map(({ title }) => title)).toEqual(['Review of the judiciary']);
    expect(await listed(world.everyone, { kinds: ['MECHANISM'] })).toEqual(['Donors’ table']);
    expect(await listed(world.everyone, { participants: ['XAB'] })).toEqual(['Another State']);
    expect(await listed(world.everyone, { articles: ['16'] })).toEqual([
      'Review of the judiciary',
      'Elsewhere',
    ]);
    expect(await listed(world.everyone, { text: 'PROCUREMENT aurelia' })).toEqual([
      'Integrity in public procurement',
    ]);
  });

  it('say where they meet needs, of those that a reader sees, and are found by a need', async () => {
    const [open, hidden] = (await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '16(1)', visibility: 'SECRETARIAT' },
    ])) as [NeedId, NeedId];
    const entry = { participants: ['XAB', 'XAA'] as ParticipantCode[], provisions: [] };
    const at = (open: number) => [{ participant: 'XAA', open, unmet: open }];
    expect(needsThere(world.focalPoint, entry)).toEqual(at(2));
    expect(needsThere(world.donor, entry)).toEqual(at(1));
    expect(needsThere(world.everyone, entry)).toEqual([]);
    expect(needsThere(world.focalPoint, { ...entry, provisions: ['16(1)'] as Reference[] })).toEqual(at(1));
    expect(await listed(world.focalPoint, { need: open })).toEqual([
      ...['Review of the judiciary', 'Integrity in public procurement', 'Donors’ table'],
    ]);
    expect(await listed(world.focalPoint, { need: hidden })).toEqual([
      'Review of the judiciary',
      'Elsewhere',
    ]);
    await expect(listed(world.donor, { need: hidden })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('take an entry once, however often it is sent', async () => {
    const operation = randomUUID();
    const [one, two] = [
      await record(world.analyst, {}, operation),
      await record(world.analyst, {}, operation),
    ];
    expect(two).toEqual(one);
  });

  it('are changed by those who entered it and by the secretariat, as it was read', async () => {
    const { id, revision } = await record(world.donor, { provider: world.fund });
    const revise = (who: Context, expectedRevision = revision) =>
      reviseEntry(who, {
        ...said,
        operationId: randomUUID(),
        entry: id,
        expectedRevision,
        title: 'Again',
      } as never);
    for (const who of [world.otherDonor, world.focalPoint])
      await expect(revise(who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(revise(world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await revise(world.analyst)).toMatchObject({ title: 'Again', provider: world.fund, revision: 2 });
    await expect(revise(world.donor)).rejects.toMatchObject({ code: 'CONFLICT', currentRevision: 2 });
    const operationId = randomUUID();
    const remove = () => removeEntry(world.donor, { operationId, entry: id, expectedRevision: 2 });
    expect([await remove(), await remove()]).toEqual([id, id]);
    expect(await registerEntry(world.donor, id)).toBeNull();
  });

  it.each([
    ['an institution that is not named', { institution: ' ' }, ['institution']],
    ['no State', { participants: [] }, ['participants']],
    ['a State that is not there', { participants: ['XAA', 'XZZ'] }, ['participants', '1']],
    ['a provision that is not there', { provisions: ['99(z)'] }, ['provisions', '0']],
    ['a day to come', { day: '2027-01-01' }, ['day']],
    ['an assessment of no day', { day: null }, ['day']],
    ['an assessment that cannot be read', { link: null }, ['link']],
    ['what is no web address', { link: 'javascript:alert(1)' }, ['link']],
  ])('refuse %s', async (_, input, path) => {
    const refused = record(world.analyst, input).catch((error) => error);
    expect(await refused).toMatchObject({ code: 'INVALID' });
    expect((await refused).inputPath).toEqual(path);
  });

  it('refuse what a State says of another, and whoever speaks for nobody', async () => {
    await expect(
      record(world.focalPoint, { participant: 'XAA', participants: ['XAA', 'XAB'] }),
    ).rejects.toMatchObject({ code: 'INVALID', inputPath: ['participants', '1'] });
    await expect(record(world.focalPoint)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(record(world.donor, { provider: world.agency })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(record(world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
