import { GraphQLError } from 'graphql';
import { MongoNetworkError } from 'mongodb';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { Contended, DatabaseAway } from '../../store/base/fault.ts';
import { maskedError } from './fault.ts';

const cause = new MongoNetworkError('connection 7 to 127.0.0.1:27017 closed');
const told = (error: unknown) => maskedError(error, 'request-1', pino({ level: 'silent' }));

describe('what a client is told while the database is away', () => {
  it.each([
    ['that nothing was written, only where that is known', new DatabaseAway(cause), /Nothing was written/],
    [
      'that nobody knows after a commit without an answer',
      new DatabaseAway(cause, 'UNKNOWN'),
      /do not know yet.*same operationId/,
    ],
    ['that it stands where it stands', new DatabaseAway(cause, 'YES'), /This was written.*same operationId/],
    ['that others write the same', new Contended(cause), /Too many people write to the same records/],
  ])('says %s', (_, error, sentence) => {
    for (const wrapped of [
      error,
      new GraphQLError('located', { originalError: error }),
      new Error('around', { cause: error }),
    ]) {
      const { message, extensions } = told(wrapped);
      expect(message).toMatch(sentence);
      expect(extensions).toMatchObject({ code: 'UNAVAILABLE', http: { status: 503 } });
    }
  });

  it('never says that nothing was written where it may have been', () => {
    for (const written of ['UNKNOWN', 'YES'] as const)
      expect(told(new DatabaseAway(cause, written)).message).not.toMatch(/nothing was written/i);
  });
});
