import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnProduct, startOwnProduct } from '../kit/own-product.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';

describe('an evidence file that is being sent', () => {
  let own: OwnProduct;
  let focal: Program;
  let assessment: string;

  beforeAll(async () => {
    own = await startOwnProduct();
    focal = await own.focalPoint();
    const input = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2031' };
    assessment = (await focal.does('OpenAssessment', input)).id;
  });
  afterAll(() => own?.close());

  it('is whole after the product and its mongod were killed while it came', async () => {
    const bytes = aText(24_900_000);
    const begun = await tus('POST', '/evidence/uploads', {
      'upload-length': String(bytes.length),
      'upload-metadata': `filename ${b64('Code.txt')},assessment ${b64(assessment)}`,
    });
    const place = begun.headers.get('location') ?? '';

    const first = send(place, bytes, 0);
    await until('some of it to be stored', async () => (await come(place)) > 5_000_000);
    await own.product.kill();
    await first;
    await own.again();
    focal = await own.focalPoint();
    const afterKill = await come(place);
    expect(afterKill).toBeGreaterThan(4_000_000);

    const second = send(place, bytes, afterKill);
    await until('more of it to be stored', async () => (await come(place)) > afterKill + 4_000_000);
    process.kill(own.mongodPid(), 'SIGKILL');
    // The product waits for its database, so that the sender may hear nothing of it.
    let last = await second;
    await own.ready();
    const afterMongod = await come(place);
    expect(afterMongod).toBeGreaterThanOrEqual(afterKill);

    for (let tries = 0; !last && tries < 5; tries++) last = await send(place, bytes, await come(place));
    expect(last?.headers.get('evidence-sha256')).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(await come(place), 'and whoever asks again is told the same').toBe(bytes.length);
    const { data } = await focal.send(
      'query($id: ID!) { assessment(id: $id) { evidenceRoom { usedBytes } } }',
      {
        id: assessment,
      },
    );
    expect((data as any).assessment.evidenceRoom.usedBytes).toBe(bytes.length);

    const file = Buffer.from(`EvidenceFile:XAA/${last?.headers.get('evidence-sha256')}`).toString(
      'base64url',
    );
    const read = await fetch(`${own.product.url}/evidence/${file}`, { headers: focal.headers });
    expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
  }, 120_000);

  const tus = (method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit) =>
    fetch(own.product.url + path, {
      method,
      headers: { 'tus-resumable': '1.0.0', ...focal.headers, ...headers },
      ...(body !== undefined && { body, duplex: 'half' }),
    } as RequestInit);
  const come = async (place: string): Promise<number> => {
    const response = await tus('HEAD', place).catch(() => null);
    return Number(response?.headers.get('upload-offset') ?? -1);
  };

  /** In pieces with little pauses, so that there is a moment to be killed in; null where it was. */
  async function send(place: string, bytes: Buffer, from: number): Promise<Response | null> {
    const step = 1_500_000;
    for (let at = from; at < bytes.length; at += step) {
      const response = await tus(
        'PATCH',
        place,
        { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' },
        new Uint8Array(bytes.subarray(at, at + step)),
      ).catch(() => null);
      if (!response?.ok) return null;
      if (at + step >= bytes.length) return response;
      await pause(20);
    }
    return null;
  }
});

const b64 = (text: string) => Buffer.from(text).toString('base64');

/** No two lines of it are the same. */
function aText(bytes: number): Buffer {
  const lines: string[] = [];
  for (let n = 0, length = 0; length < bytes; n++) {
    const line = `Article ${n}: a fine of ${(n * 2_654_435_761) % 1_000_003} units.\n`;
    lines.push(line);
    length += line.length;
  }
  return Buffer.from(lines.join('')).subarray(0, bytes);
}
