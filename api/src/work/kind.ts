import type { z } from 'zod';
import type { Job } from '../domain/base/job.ts';
import type { Words } from '../domain/base/refusal.ts';
import type { Context } from '../services/base/context.ts';
import type { Writes } from '../store/store.ts';

/** One kind of job: what it needs to know, and the one service it calls, as nobody in particular. */
export interface Kind<Input = never> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  /** Each transaction of the context's store is refused once the job is no longer held. What else it does it may do twice. */
  readonly work: (context: Context, input: Input, held: Held) => Promise<void>;
}

export const kind = <Input>(one: Kind<Input>): Kind => one as unknown as Kind;

export interface Held {
  readonly job: Job;
  /** Ends when the job was lost or must be given back: nothing should be begun then. */
  readonly signal: AbortSignal;
  /** The job is done with this transaction: so its result is there once. */
  finish(writes: Writes): Promise<void>;
}

/** It cannot be done now, and is tried again later; said to the administrator. */
export class NotNow extends Error {
  override readonly name: string = 'NotNow';
  readonly words: Words;

  constructor(words: Words) {
    super(words.template);
    this.words = words;
  }
}
