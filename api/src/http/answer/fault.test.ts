import { GraphQLError } from 'graphql';
import { MongoNetworkError } from 'mongodb';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../domain/base/language.ts';
import { Contended, DatabaseAway } from '../../store/base/fault.ts';
import { maskedError } from './fault.ts';

const cause = new MongoNetworkError('connection 7 to 127.0.0.1:27017 closed');
const told = (error: unknown, language: Language = 'en') =>
  maskedError(error, 'request-1', pino({ level: 'silent' }), language);

describe('what a client is told while the database is away', () => {
  it.each([
    ['that nothing was written, only where that is known', new DatabaseAway(cause), /Nothing was written/],
    [
      'that nobody knows after a commit without an answer',
      new DatabaseAway(cause, 'UNKNOWN'),
      /do not know yet.*same operationId/,
    ],
    [
      'that it was written where it was',
      new DatabaseAway(cause, 'YES'),
      /This was written.*same operationId/,
    ],
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

describe('what graphql-js says of a document', () => {
  const said = 'Cannot query field "nought" on type "Query".';
  const error = new GraphQLError(said, { extensions: { code: 'INVALID', path: [] } });

  it('is said as it is in English, and behind a sentence of ours in any other language', () => {
    expect(told(error).message).toBe(said);
    expect(told(error, 'fr').message).toBe(
      `Ce document n’est pas du GraphQL valable pour ce schéma\u202f; les détails sont en anglais. ${said}`,
    );
    expect(new Set(languages.map((language) => told(error, language).message)).size).toBe(6);
    expect(told(error, 'ar').extensions).toMatchObject({ code: 'INVALID' });
  });

  it('is ours alone where the sentence is ours', () => {
    const { message } = told(new GraphQLError('Write a number.', error), 'fr');
    expect(message).toBe('Écrivez un nombre.');
  });
});
