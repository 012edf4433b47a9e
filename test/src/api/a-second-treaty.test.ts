import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dirtyTable } from '../kit/dirty-table.ts';
import { aFixture } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { repository } from '../kit/repository.ts';
import { openWorld, type World } from '../kit/world.ts';

// Another treaty's checklist without code: from its file to the answers of many States, sent as one table with dirty names, to cells of the matrix.
describe('a second treaty', () => {
  let world: World;
  let administrator: Program;
  let preview: any;
  const table = dirtyTable();
  const source = `source=${encodeURIComponent('Invented for a test')}&day=2026-03-01&visibility=PUBLIC`;
  const send = (more = '') =>
    post(`/instruments/smuggling-first/answers?cycle=2026${more}`, table.csv, 'text/csv');

  beforeAll(async () => {
    world = await openWorld({ world: aFixture({}) });
    administrator = await world.as('ADMINISTRATOR');
    const file = JSON.parse(readFileSync(join(repository, 'seed/examples/smuggling-first.json'), 'utf8'));
    file.instrument.state = 'ADOPTED';
    file.instrument.decision = { text: 'Decision 1/1 (invented for this test)', day: '2026-01-31' };
    const loaded = await post('/instruments/import?load=yes', JSON.stringify(file), 'application/json');
    expect(loaded).toMatchObject({ outcome: 'NEW', messages: [] });
    preview = await send();
  });
  afterAll(() => world?.close());

  async function post(path: string, body: string | Buffer, type: string): Promise<any> {
    const response = await fetch(world.url + path, {
      method: 'POST',
      headers: { ...administrator.headers, 'content-type': type },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    return response.json();
  }

  it('knows every name however it is written, and lists those that nobody has', () => {
    expect(preview.rows).toHaveLength(169);
    const unknown = preview.rows.filter(({ participant }: { participant: unknown }) => !participant);
    expect(unknown.map(({ written }: { written: string }) => written)).toEqual(table.strangers);
    expect(unknown.at(-1)).toMatchObject({
      others: [{ code: 'AFG' }],
      messages: [{ severity: 'ERROR', place: 'A168' }],
    });
  });

  it('says what it passes over and what it cannot choose between, by row and column', () => {
    expect(preview.messages).toMatchObject([{ severity: 'INFO' }, { severity: 'WARNING', place: 'E1' }]);
    const at = (row: number) => preview.rows.find((one: { row: number }) => one.row === row);
    expect(at(169)).toMatchObject({ outcome: 'SKIPPED' });
    expect([at(3), at(170)]).toMatchObject([{ outcome: 'ERROR' }, { outcome: 'ERROR' }]);
  });

  it('takes in the rest, each State once, and counts it in the matrix, the gaps and the list', async () => {
    const taken = await send(`&load=yes&${source}`);
    const counted = (outcome: string) =>
      taken.rows.filter((row: { outcome: string }) => row.outcome === outcome).length;
    expect([counted('TAKEN'), counted('SKIPPED'), counted('REFUSED')]).toEqual([163, 1, 5]);
    const wanting = [...table.answers.values()].filter(({ wants }) => wants).length;
    const { data } = await world.everyone.send(
      `{ matrix(input: { rows: ARTICLE, columns: CATEGORY }) { cells { row column needs participants } totals { row column needs participants } }
         assessments(filter: { cycles: ["2026"] }, first: 1) { totalCount nodes { source sourceDay } } }`,
    );
    const { matrix, assessments } = data as any;
    const ofArticle = [...matrix.totals, ...matrix.cells].find(
      ({ row, column }: { row: string | null; column: string | null }) =>
        row === 'smuggling:1' && column === null,
    );
    expect(ofArticle.participants).toBe(wanting);
    expect(assessments.totalCount).toBe(163);
    expect(assessments.nodes[0]).toEqual({ source: 'Invented for a test', sourceDay: '2026-03-01' });
  });

  it('changes nothing the second time', async () => {
    const again = await send();
    const outcomes = new Set(again.rows.map(({ outcome }: { outcome: string }) => outcome));
    expect([...outcomes].sort()).toEqual(['ERROR', 'SKIPPED', 'UNCHANGED']);
  });
});
