import { MongoError, MongoNetworkError } from 'mongodb';

/** MongoDB is away for longer than the retries: nothing is half-written, and the caller may try again later. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';

  constructor(cause: unknown) {
    super('MongoDB cannot be reached.', { cause });
  }
}

/** The connection failed, rather than what was asked of it. */
export function isAway(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true;
  if (!(error instanceof MongoError)) return false;
  return (
    error instanceof MongoNetworkError ||
    away.test(error.name) ||
    error.hasErrorLabel('RetryableWriteError') ||
    steppingDown.has(Number(error.code))
  );
}

const away =
  /^Mongo(ServerSelection|NotConnected|TopologyClosed|PoolClosed|ClientClosed|WaitQueueTimeout|OperationTimeout)Error$/;
/** Shutting down, interrupted by it, not primary, recovering. */
const steppingDown = new Set([91, 189, 10107, 11600, 11602, 13435, 13436]);
