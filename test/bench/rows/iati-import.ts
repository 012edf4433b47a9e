import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { iatiFile, publishedActivity } from '../../src/kit/iati.ts';
import { signIn } from '../caller.ts';
import { figure } from '../figure.ts';
import { root } from '../instance.ts';
import { instance } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

const activities = 20_000;

/** The largest file that may come, previewed over HTTP with proposals and messages, beside reading it and holding it against the schema. */
export const iatiImport: Row = {
  figures: { 'iati-import': [timesReference(2)] },
  async *measure(bench) {
    const { url } = await bench.of(instance);
    const analyst = await signIn(url, 'analyst');
    const file = await aFile(url, analyst.headers);
    const ours = () => elapsed(() => previewed(url, analyst.headers, file));
    const reference = () => elapsed(() => readAndHeld(file));
    // The first pair warms both up.
    await interleaved(1, ours, reference);
    const times = await interleaved(5, ours, reference);
    analyst.close();
    yield figure(
      'iati-import',
      `a file of ${activities} activities (${(file.length / 1e6).toFixed(1)} MB), previewed over HTTP, beside reading it and holding it against the schema`,
      'ms',
      times.ours,
      times.reference,
    );
  },
};

/** Of organizations and States that are there, each activity another. */
async function aFile(url: string, headers: Readonly<Record<string, string>>): Promise<Buffer> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ providers { name } participants { nodes { code } } }' }),
  });
  const { data } = (await answer.json()) as {
    readonly data: {
      readonly providers: readonly { readonly name: string }[];
      readonly participants: { readonly nodes: readonly { readonly code: string }[] };
    };
  };
  const names = data.providers.map(({ name }) => name.replaceAll('&', '&amp;'));
  const states = data.participants.nodes.map(({ code }) => code);
  const subjects = [
    'bribery of officials',
    'procurement',
    'money laundering',
    'asset recovery',
    'extradition',
  ];
  const list = Array.from({ length: activities }, (_, at) =>
    publishedActivity({
      identifier: `XX-BENCH-${at}`,
      title: `Advice and training on ${subjects[at % subjects.length]}, round ${at}`,
      description: `What is done in round ${at}: ${'courses for judges and prosecutors, drafts of laws, study visits. '.repeat(5)}`,
      organization: names[at % names.length] ?? '',
      country: states[at % states.length] ?? '',
    }),
  );
  return Buffer.from(iatiFile(list.join('\n')));
}

async function previewed(
  url: string,
  headers: Readonly<Record<string, string>>,
  file: Buffer,
): Promise<void> {
  const answer = await fetch(`${url}/activities.xml`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/xml' },
    body: new Uint8Array(file),
  });
  const text = await answer.text();
  const fresh = text.split('"outcome":"NEW"').length - 1;
  if (fresh !== activities) throw new Error(`${fresh} of ${activities} are new: ${text.slice(0, 400)}`);
}

/** By the same libraries in threads of their own, as the product does, and nothing else: every activity met, and the whole document valid. */
async function readAndHeld(file: Buffer): Promise<void> {
  const [met] = await Promise.all([inThread(file, 'read'), inThread(file, 'validate')]);
  if (met !== activities) throw new Error(`${met} activities were read.`);
}

async function inThread(bytes: Buffer, work: 'read' | 'validate'): Promise<number> {
  const worker = new Worker(new URL('../xml-alone.mjs', import.meta.url), {
    workerData: { bytes, work, schema: join(root, 'api/src/http/files/iati/schema') },
    execArgv: [],
  });
  const [met] = await once(worker, 'message');
  await worker.terminate();
  return met;
}
