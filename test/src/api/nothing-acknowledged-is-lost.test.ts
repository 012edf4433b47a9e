import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../kit/documents.ts';
import { type OwnProduct, startOwnProduct } from '../kit/own-product.ts';
import { everyPage, type Program } from '../kit/program.ts';
import type { Answer } from '../kit/shapes.ts';
import { until } from '../kit/until.ts';

describe('what was acknowledged', () => {
  let own: OwnProduct;
  let focalPoint: Program;
  let references: readonly string[];
  let assessment: string;
  const acknowledged = new Set<string>();

  beforeAll(async () => {
    own = await startOwnProduct();
    focalPoint = await own.focalPoint();
    references =
      (await focalPoint.ask('Instrument', { code: 'uncac-full' }))?.provisions.map(
        ({ reference }) => reference,
      ) ?? [];
    assessment = (
      await focalPoint.does('OpenAssessment', { participant: 'XAA', instrument: 'uncac-full', cycle: '2026' })
    ).id;
  });
  afterAll(() => own?.close());

  it('survives kill -9 of the product in the middle of writing', async () => {
    const writing = answerAll(references.slice(0, 110));
    await until('some answers to be acknowledged', () => acknowledged.size >= 20);
    await own.product.kill();
    await writing;
    expect(acknowledged.size).toBeLessThan(110);
    await own.again();
    focalPoint = await own.focalPoint();
    expect(await missing()).toEqual([]);
  });

  it('survives kill -9 of its mongod in the middle of writing, and goes on by itself', async () => {
    const writing = answerAll(references.slice(110));
    const before = acknowledged.size;
    await until('some answers to be acknowledged', () => acknowledged.size >= before + 20);
    process.kill(own.mongodPid(), 'SIGKILL');
    await writing;
    await own.ready();
    expect(await missing()).toEqual([]);
    // What its mongod did to it is not its own fault.
    expect(own.product.said()).not.toContain('"A fault"');
    const late = references.find((reference) => !acknowledged.has(reference)) ?? (references[0] as string);
    const answer = (await answers()).find(({ provision }) => provision.reference === late);
    await focalPoint.does('AnswerProvision', {
      assessment,
      provision: late,
      expectedRevision: answer?.revision ?? 0,
      compliance: 'YES',
    });
  });

  it('leaves no mongod behind when it is stopped', async () => {
    const pid = own.mongodPid();
    await own.product.stop();
    await until('its mongod to end', () => !isAlive(pid));
  });

  /** Four writers; what is refused for want of a database or cut off is not acknowledged and is left. */
  async function answerAll(provisions: readonly string[]): Promise<void> {
    const rest = [...provisions];
    const writer = async () => {
      for (let provision = rest.shift(); provision; provision = rest.shift()) {
        const input = {
          operationId: randomUUID(),
          assessment,
          provision,
          expectedRevision: 0,
          compliance: 'NO',
        };
        const reply = await focalPoint.send(documentOf('AnswerProvision'), { input }).catch(() => null);
        if ((reply?.data?.answerProvision as Answer | undefined)?.revision === 1) acknowledged.add(provision);
        if (reply && !reply.data) expect(reply.status).toBe(503);
      }
    };
    await Promise.all([writer(), writer(), writer(), writer()]);
  }

  const answers = () =>
    everyPage<Answer>(async (after) => {
      const read = await focalPoint.ask('Assessment', { id: assessment, first: 100, after });
      return read?.answers as NonNullable<typeof read>['answers'];
    });

  async function missing(): Promise<readonly string[]> {
    const there = new Set(
      (await answers()).filter(({ revision }) => revision > 0).map(({ provision }) => provision.reference),
    );
    return [...acknowledged].filter((reference) => !there.has(reference));
  }

  function isAlive(pid: number): boolean {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  }
});
