import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { GridFSBucket } from 'mongodb';
import { figure } from '../figure.ts';
import { type OpenChecklist, openChecklist } from '../open-checklist.ts';
import { instance, raw } from '../parts.ts';
import { atMost, type Row, timesReference } from '../row.ts';
import { elapsed } from '../time.ts';

const runs = 7;

/** 25 MB by tus into the product, looked at and stored, beside the driver's own stream into GridFS with the digest that it does not take. */
export const upload: Row = {
  figures: { upload: [timesReference(1.2)], 'upload-memory': [atMost(50)] },
  async *measure(bench) {
    const product = await bench.of(instance);
    const { db } = await bench.of(raw);
    const open = await openChecklist(product, 'XAB', '2029');
    const bucket = new GridFSBucket(db, {
      bucketName: 'benchUpload',
      writeConcern: { w: 'majority', journal: true },
    });
    const [ours, reference, over]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < runs + 1; run += 1) {
      const bytes = aText(25_000_000);
      const digest = createHash('sha256').update(bytes).digest('hex');
      const resting = product.residentMegabytes();
      product.highestResidentMegabytes();
      const time = await elapsed(() => sent(product.url, open, bytes, digest));
      const highest = product.highestResidentMegabytes();
      const other = await elapsed(() => streamed(bucket, bytes));
      // The first pair warms both up.
      if (run === 0) continue;
      ours.push(time);
      reference.push(other);
      over.push(Math.max(0, highest - resting));
    }
    await bucket.drop();
    open.focal.close();
    yield figure(
      'upload',
      "25 MB by tus into GridFS, digested and looked at, beside the driver's own stream into GridFS and the digest",
      'ms',
      ours,
      reference,
    );
    yield figure(
      'upload-memory',
      'the most that was resident while 25 MB came, over what was before',
      'MB',
      over,
    );
  },
};

/** Text that nothing can shorten. */
const aText = (bytes: number): Buffer =>
  Buffer.from(randomBytes(Math.ceil((bytes * 3) / 4)).toString('base64')).subarray(0, bytes);

const b64 = (text: string) => Buffer.from(text).toString('base64');

/** In one request. The digest that the product took is compared with the one that was known before: taking it here again would be counted as the product's time. */
async function sent(url: string, { focal, id }: OpenChecklist, bytes: Buffer, digest: string): Promise<void> {
  const headers = { ...focal.headers, 'tus-resumable': '1.0.0' };
  const begun = await fetch(`${url}/evidence/uploads`, {
    method: 'POST',
    headers: {
      ...headers,
      'upload-length': String(bytes.length),
      'upload-metadata': `filename ${b64('Code.txt')},assessment ${b64(id)}`,
    },
  });
  const done = await fetch(url + begun.headers.get('location'), {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes),
  });
  if (done.headers.get('evidence-sha256') !== digest)
    throw new Error(`It was not stored: ${done.status} ${await done.text()}`);
}

async function streamed(bucket: GridFSBucket, bytes: Buffer): Promise<void> {
  createHash('sha256').update(bytes).digest('hex');
  const stream = bucket.openUploadStream('Code.txt');
  stream.end(bytes);
  await once(stream, 'finish');
}
