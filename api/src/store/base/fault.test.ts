import * as driver from 'mongodb';
import { describe, expect, it } from 'vitest';
import { DatabaseAway, isAway, isInDoubt, isTransient, isUndone } from './fault.ts';

/** Every class of error that the driver has, and whether it tells of the connection: one that a new driver brings fails here until it is thought about. */
const classes: Readonly<Record<string, boolean>> = {
  MongoAPIError: false,
  MongoAWSError: false,
  MongoAzureError: false,
  MongoBatchReExecutionError: false,
  MongoBulkWriteError: false,
  MongoChangeStreamError: false,
  MongoClientBulkWriteCursorError: false,
  MongoClientBulkWriteError: false,
  MongoClientBulkWriteExecutionError: false,
  MongoClientClosedError: true,
  MongoCompatibilityError: false,
  MongoCryptAzureKMSRequestError: false,
  MongoCryptCreateDataKeyError: false,
  MongoCryptCreateEncryptedCollectionError: false,
  MongoCryptError: false,
  MongoCryptInvalidArgumentError: false,
  MongoCryptKMSRequestNetworkTimeoutError: false,
  MongoCursorExhaustedError: false,
  MongoCursorInUseError: false,
  MongoDecompressionError: false,
  MongoDriverError: false,
  MongoError: false,
  MongoExpiredSessionError: true,
  MongoGCPError: false,
  MongoGridFSChunkError: false,
  MongoGridFSStreamError: false,
  MongoInvalidArgumentError: false,
  MongoKerberosError: false,
  MongoMissingCredentialsError: false,
  MongoMissingDependencyError: false,
  MongoNetworkError: true,
  MongoNetworkTimeoutError: true,
  MongoNotConnectedError: true,
  MongoOIDCError: false,
  MongoOperationTimeoutError: true,
  MongoParseError: false,
  MongoRuntimeError: false,
  MongoServerClosedError: true,
  MongoServerError: false,
  MongoServerSelectionError: true,
  MongoStalePrimaryError: true,
  MongoSystemError: true,
  MongoTailableCursorError: false,
  MongoTopologyClosedError: true,
  MongoTransactionError: false,
  MongoUnexpectedServerResponseError: false,
  MongoWriteConcernError: false,
};

type ErrorClass = { readonly prototype: Error };
const exported = Object.entries(driver).flatMap(([name, value]) =>
  typeof value === 'function' &&
  ((value as ErrorClass) === driver.MongoError || value.prototype instanceof driver.MongoError)
    ? [[name, value as unknown as ErrorClass] as const]
    : [],
);
/** One as the driver throws it; its constructors differ, what they make of an error does not. */
const thrown = ({ prototype }: ErrorClass, more: object = {}): Error =>
  Object.assign(Object.create(prototype), { errorLabelSet: new Set<string>(), ...more });
const serverError = (code: number, errorLabels: string[] = []) =>
  new driver.MongoServerError({ message: 'said', code, errorLabels });

describe('a fault of the database', () => {
  it('is known by every class of error that the driver has', () => {
    const told = Object.fromEntries(exported.map(([name, one]) => [name, isAway(thrown(one))]));
    expect(told).toEqual(classes);
  });

  it.each(exported.filter(([name]) => classes[name]))('is seen through whatever wraps it: %s', (_, one) => {
    const error = thrown(one);
    const bulk = new driver.MongoBulkWriteError(error as never, {} as never);
    const wrapped = [
      new Error('ours', { cause: new Error('and again', { cause: error }) }),
      new AggregateError([new Error('another'), error]),
      bulk,
      new Error('around a bulk write', { cause: bulk }),
      Object.assign(new Error('located'), { originalError: bulk }),
    ];
    for (const around of wrapped) expect(isAway(around), around.message).toBe(true);
  });

  it.each([6, 7, 64, 89, 91, 100, 134, 189, 262, 9001, 10058, 10107, 11600, 11602, 13435, 13436])(
    'is known by the code %i of the server, also inside a bulk write or a write concern',
    (code) => {
      expect(isAway(serverError(code))).toBe(true);
      expect(isAway(new driver.MongoBulkWriteError(serverError(code), {} as never))).toBe(true);
      expect(isAway(Object.assign(serverError(0), { writeConcernError: { code } }))).toBe(true);
    },
  );

  // Seen: `This socket has been ended by the other party` (EPIPE) comes through the driver as it is.
  it.each(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'ERR_STREAM_DESTROYED'])(
    "is known by a socket's own error %s",
    (code) => {
      const error = Object.assign(new Error('of the socket'), { code });
      expect(isAway(error)).toBe(true);
      expect(isTransient(error)).toBe(true);
      expect(isInDoubt(error)).toBe(true);
    },
  );

  it.each([
    ['a duplicate key', serverError(11000)],
    ['a document that the validator refuses', serverError(121)],
    ['a conflict of two writes', serverError(112, ['TransientTransactionError'])],
    ['a mistake of ours', new TypeError('x is undefined')],
    ['nothing', null],
    ['a circle of causes', circle()],
  ])('is not %s', (_, error) => {
    expect(isAway(error)).toBe(false);
  });

  it('tells what may be done again from what nobody knows', () => {
    const conflict = serverError(112, ['TransientTransactionError']);
    const undone = serverError(251, ['TransientTransactionError']);
    const unknown = serverError(50, ['UnknownTransactionCommitResult']);
    expect([conflict, undone, unknown].map(isTransient)).toEqual([true, true, false]);
    expect([conflict, undone, unknown].map(isInDoubt)).toEqual([false, false, true]);
    expect([conflict, undone, unknown].map(isUndone)).toEqual([true, true, false]);
    expect(isInDoubt(new DatabaseAway(null))).toBe(true);
  });
});

function circle(): Error {
  const error = new Error('round');
  error.cause = new Error('and round', { cause: error });
  return error;
}
