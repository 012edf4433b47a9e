import type { Db } from 'mongodb';
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import { declare } from './declare.ts';
import type { Scope } from './scope.ts';

/** How much of what may be tried: shared by all processes on the database. */
export interface Budget {
  readonly name: string;
  readonly most: number;
  readonly withinMs: number;
}

/** Counted at once, whatever becomes of a transaction. */
export interface Attempts {
  /** Counts one; gives milliseconds to wait where it is one too many, else 0. */
  begin(budget: Budget, key: string): Promise<number>;
  /** Milliseconds to wait where nothing is left, else 0; counts nothing. */
  waiting(budget: Budget, key: string): Promise<number>;
  takeBack(budget: Budget, key: string): Promise<void>;
  forget(budget: Budget, key: string): Promise<void>;
}

export const attempts = declare('attempts', { key: 'string', points: 'number', expire: 'date' }, [
  { name: 'key', keys: { key: 1 }, unique: true },
  { name: 'expire', keys: { expire: 1 }, expireAfterSeconds: 0 },
]);

/** Each count is one atomic command, so sending many at once is no way round it, and keys are digests, so nobody reads there who tried. */
export function openAttempts(db: Db, scope: Scope): Attempts {
  const limiters = new Map<string, RateLimiterMongo>();
  const limiterOf = ({ name, most, withinMs }: Budget) => {
    const limiter =
      limiters.get(name) ??
      new RateLimiterMongo({
        storeClient: db.client,
        dbName: db.databaseName,
        tableName: attempts.name,
        keyPrefix: name,
        points: most,
        duration: withinMs / 1_000,
        // Declared above: it would make them on its own, and nobody would wait.
        disableIndexesCreation: true,
      });
    limiters.set(name, limiter);
    return limiter;
  };
  return {
    begin: async (budget, key) => {
      try {
        await scope.run(() => limiterOf(budget).consume(key));
        return 0;
      } catch (error) {
        if (error instanceof RateLimiterRes) return error.msBeforeNext;
        throw error;
      }
    },
    waiting: async (budget, key) => {
      const counted = await scope.run(() => limiterOf(budget).get(key));
      return counted && counted.consumedPoints >= budget.most ? counted.msBeforeNext : 0;
    },
    takeBack: async (budget, key) => {
      await scope.run(() => limiterOf(budget).reward(key));
    },
    forget: async (budget, key) => {
      await scope.run(() => limiterOf(budget).delete(key));
    },
  };
}
