import { Worker } from 'node:worker_threads';
import type { FromWorker } from './document-worker.ts';
import type { Task } from './write-document.ts';

export interface DocumentThread {
  /** One after another. */
  write(task: Task): Promise<Buffer>;
  end(): Promise<void>;
}

/** A thread of its own for long documents, begun with the first: laying one out takes seconds, in which everybody else is answered. */
export function documentThread(): DocumentThread {
  let worker: Worker | null = null;
  const begun = () =>
    new Worker(new URL('./start-worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
  return {
    write: (task) =>
      new Promise((resolve, reject) => {
        worker ??= begun();
        const current = worker;
        const done = () => {
          current.off('message', heard).off('error', failed).off('exit', ended);
        };
        const heard = (said: FromWorker) => {
          done();
          if ('bytes' in said) resolve(Buffer.from(said.bytes));
          else reject(new Error(said.failed));
        };
        const failed = (error: Error) => {
          done();
          reject(error);
        };
        const ended = () => failed(new Error('The thread ended while it wrote.'));
        current.on('message', heard).on('error', failed).on('exit', ended);
        current.postMessage(task);
      }),
    end: async () => {
      await worker?.terminate();
      worker = null;
    },
  };
}
