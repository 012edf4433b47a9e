import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readAccounts } from '../kit/accounts.ts';
import { documentOf } from '../kit/documents.ts';
import { aFixture } from '../kit/makers.ts';
import { type Environment, type Product, runCommand, startProduct } from '../kit/product.ts';
import { everyPage, type Program, program } from '../kit/program.ts';
import type { Answer } from '../kit/shapes.ts';
import { until } from '../kit/until.ts';

// Here the product starts a mongod of its own, as `npm start` does on somebody's machine.
describe('what was acknowledged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-kill-'));
  const environment: Environment = {
    DATA_DIR: folder,
    WORLD: 'none',
    DEMO: '1',
    MONGOD_BINARY: inject('mongodBinary'),
  };
  let product: Product;
  let focalPoint: Program;
  let references: readonly string[];
  let assessment: string;
  const acknowledged = new Set<string>();

  beforeAll(async () => {
    const file = join(folder, 'fixture.json');
    writeFileSync(file, JSON.stringify(aFixture()));
    const { status, output } = await runCommand(['seed/src/main.ts', '--file', file], environment);
    expect(status, output).toBe(0);
    product = await startProduct(environment);
    focalPoint = await signedIn();
    references =
      (await focalPoint.ask('Instrument', { code: 'uncac-full' }))?.provisions.map(
        ({ reference }) => reference,
      ) ?? [];
    assessment = (
      await focalPoint.does('OpenAssessment', { participant: 'XAA', instrument: 'uncac-full', cycle: '2026' })
    ).id;
  });
  afterAll(async () => {
    await product?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('survives kill -9 of the product in the middle of writing', async () => {
    const writing = answerAll(references.slice(0, 110));
    await until('some answers to be acknowledged', () => acknowledged.size >= 20);
    await product.kill();
    await writing;
    expect(acknowledged.size).toBeLessThan(110);
    product = await startProduct(environment);
    focalPoint = await signedIn();
    expect(await missing()).toEqual([]);
  });

  it('survives kill -9 of its mongod in the middle of writing, and goes on by itself', async () => {
    const writing = answerAll(references.slice(110));
    const before = acknowledged.size;
    await until('some answers to be acknowledged', () => acknowledged.size >= before + 20);
    process.kill(mongodPid(), 'SIGKILL');
    await writing;
    await until(
      'the product to be ready again',
      async () => (await fetch(`${product.url}/readyz`)).ok,
      30_000,
    );
    expect(await missing()).toEqual([]);
    // What its mongod did to it is not its own fault.
    expect(product.said()).not.toContain('"A fault"');
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
    const pid = mongodPid();
    await product.stop();
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

  async function signedIn(): Promise<Program> {
    const account = (await readAccounts(product.url)).find(({ roles }) =>
      roles.some(({ role, participant }) => role === 'FOCAL_POINT' && participant === 'XAA'),
    );
    return program(product.url).signIn(account as { email: string; password: string });
  }

  function mongodPid(): number {
    const lock = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
      name.endsWith('mongod.lock'),
    );
    return Number(readFileSync(join(folder, lock as string), 'utf8'));
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
