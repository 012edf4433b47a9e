import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread does not take over how the process reads TypeScript.
register();
// Each of the two loads what it needs alone: neither waits for the other's libraries.
await (workerData.names ? import('./reading-worker.ts') : import('./checking-worker.ts'));
