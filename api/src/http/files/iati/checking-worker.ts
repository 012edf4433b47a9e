import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker } from './from-worker.ts';
import { validate } from './validate.ts';

const { bytes } = workerData as { readonly bytes: Uint8Array };
parentPort?.postMessage({ faults: await validate(bytes) } satisfies FromWorker);
