import {
  MongoClientClosedError,
  MongoError,
  MongoErrorLabel,
  MongoExpiredSessionError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerClosedError,
  MongoStalePrimaryError,
  MongoSystemError,
  MongoTopologyClosedError,
} from 'mongodb';

/** Whether the change that was asked for was made. */
export type Written = 'NO' | 'UNKNOWN' | 'YES';

/** The database could not do what was asked, through no fault of the asking: the caller may try again later. */
export class DatabaseAway extends Error {
  override readonly name: string = 'DatabaseAway';
  readonly written: Written;

  constructor(cause: unknown, written: Written = 'NO', message = 'MongoDB cannot be reached.') {
    super(message, { cause });
    this.written = written;
  }
}

/** MongoDB answers, but others write the same documents all the time: nothing was written. */
export class Contended extends DatabaseAway {
  override readonly name: string = 'Contended';

  constructor(cause: unknown) {
    super(cause, 'NO', 'Others write the same documents at the same time.');
  }
}

/** The database cannot be reached, is not primary, or lost the connection: said by any error in the chain of causes. */
export const isAway = (error: unknown): boolean => some(error, saysAway);

/** Nothing of the transaction was kept, so all of it may be done again from the beginning. */
export const isTransient = (error: unknown): boolean =>
  isAway(error) || some(error, (one) => hasLabel(one, MongoErrorLabel.TransientTransactionError));

/** What the server says of a transaction that it no longer holds: it was not committed. */
export const isUndone = (error: unknown): boolean =>
  some(error, (one) => hasLabel(one, MongoErrorLabel.TransientTransactionError)) &&
  !some(error, (one) => hasLabel(one, MongoErrorLabel.UnknownTransactionCommitResult));

/** Nobody knows whether the commit was done: to be asked again. */
export const isInDoubt = (error: unknown): boolean =>
  isAway(error) || some(error, (one) => hasLabel(one, MongoErrorLabel.UnknownTransactionCommitResult));

interface Told {
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly [name: string]: unknown;
}

function saysAway(error: Told): boolean {
  if (error instanceof DatabaseAway) return true;
  return (
    classes.some((one) => error instanceof one) ||
    hasLabel(error, MongoErrorLabel.RetryableWriteError) ||
    hasLabel(error, MongoErrorLabel.SystemOverloadedError) ||
    hasLabel(error, MongoErrorLabel.PoolRequestedRetry) ||
    // The class of a pool that is full too long is not exported.
    error.name === 'MongoWaitQueueTimeoutError' ||
    serverCodes.has(Number(error.code)) ||
    systemCodes.has(String(error.code))
  );
}

/** Errors of the driver that tell of the connection, not of what was asked. */
const classes = [
  MongoNetworkError,
  MongoSystemError,
  MongoNotConnectedError,
  MongoTopologyClosedError,
  MongoClientClosedError,
  MongoServerClosedError,
  MongoStalePrimaryError,
  MongoOperationTimeoutError,
  MongoExpiredSessionError,
] as const;

/** Codes of the server that tell the same (mongo/src/mongo/base/error_codes.yml). */
const serverCodes: ReadonlySet<number> = new Set([
  6, // HostUnreachable
  7, // HostNotFound
  64, // WriteConcernTimeout
  89, // NetworkTimeout
  91, // ShutdownInProgress
  100, // UnsatisfiableWriteConcern: too few members are up
  134, // ReadConcernMajorityNotAvailableYet
  189, // PrimarySteppedDown
  262, // ExceededTimeLimit
  9001, // SocketException
  10058, // LegacyNotPrimary
  10107, // NotWritablePrimary
  11600, // InterruptedAtShutdown
  11602, // InterruptedDueToReplStateChange
  13435, // NotPrimaryNoSecondaryOk
  13436, // NotPrimaryOrSecondary
]);

/** Codes of Node's sockets: one that ended a moment before it was written to comes through the driver as it is. */
const systemCodes: ReadonlySet<string> = new Set([
  'EPIPE',
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EAI_AGAIN',
  'ENOTFOUND',
  'ERR_SOCKET_CLOSED',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_WRITE_AFTER_END',
]);

const hasLabel = (error: Told, label: string): boolean =>
  error instanceof MongoError
    ? error.hasErrorLabel(label)
    : Array.isArray(error.errorLabels) && error.errorLabels.includes(label);

/**
 * Whether this holds for the error or for anything that it wraps: causes, the errors of an aggregate, what a bulk write met (the driver
 * keeps the network's error as its `errorResponse`), what the write concern said.
 */
function some(error: unknown, holds: (error: Told) => boolean, seen = new Set<unknown>()): boolean {
  if (typeof error !== 'object' || error === null || seen.has(error)) return false;
  seen.add(error);
  const told = error as Told;
  if (holds(told)) return true;
  const { cause, errors, errorResponse, err, writeConcernError, writeErrors, originalError } = told;
  return [
    cause,
    errorResponse,
    err,
    writeConcernError,
    originalError,
    ...listOf(errors),
    ...listOf(writeErrors),
  ].some((inner) => some(inner, holds, seen));
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
