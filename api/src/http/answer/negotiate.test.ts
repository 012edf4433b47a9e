import { describe, expect, it } from 'vitest';
import { takesGzip, typeFor } from './negotiate.ts';

const plain = 'application/json; charset=utf-8';
const own = 'application/graphql-response+json; charset=utf-8';

describe('the type of an answer', () => {
  it.each([
    [undefined, plain],
    ['*/*', plain],
    ['text/event-stream', plain],
    ['application/json', plain],
    ['application/graphql-response+json', own],
    ['application/graphql-response+json, application/json', own],
    ['application/json, application/graphql-response+json', plain],
    ['application/graphql-response+json,application/json;q=0.9', own],
    ['application/graphql-response+json;q=0.5, application/json', plain],
    ['application/graphql-response+json; charset=utf-8, application/json; charset=UTF-8', own],
    ['application/graphql-response+json;q=0', plain],
    ['text/html, */*;q=0.1', plain],
  ])('is what is preferred: %s', (accept, type) => {
    expect([typeFor(accept), typeFor(accept)]).toEqual([type, type]);
  });
});

describe('an answer', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['identity', false],
    ['br', false],
    ['gzip', true],
    ['gzip, deflate, br, zstd', true],
    ['gzip;q=0', false],
    ['identity, gzip;q=0.5', false],
    ['*', true],
    ['*;q=0', false],
  ])('is compressed where that is taken: %s', (coding, taken) => {
    expect([takesGzip(coding), takesGzip(coding)]).toEqual([taken, taken]);
  });
});
