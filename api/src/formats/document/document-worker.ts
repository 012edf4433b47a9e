import { parentPort } from 'node:worker_threads';
import { type Task, writeDocument } from './write-document.ts';

/** What comes from the thread. */
export type FromWorker = { readonly bytes: Uint8Array } | { readonly failed: string };

parentPort?.on('message', (task: Task) => {
  writeDocument(task).then(
    (bytes) => parentPort?.postMessage({ bytes } satisfies FromWorker),
    (error: Error) => parentPort?.postMessage({ failed: error.stack ?? String(error) } satisfies FromWorker),
  );
});
