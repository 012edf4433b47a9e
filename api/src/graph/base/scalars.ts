import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { dayAdvice } from '../../domain/base/calendar.ts';
import { builder } from '../builder.ts';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What was read, or the sentence that says how to write it. */
type Read = { readonly value: string } | { readonly advice: string };

/** A scalar that is a string in the document and in the answer. What it refuses is said in a sentence for people: it may appear beside their field. */
function text(
  name: 'Date' | 'Instant' | 'UUID' | 'Decimal',
  description: string,
  read: (value: string) => Read,
) {
  const parse = (value: unknown, node?: ValueNode): string => {
    const got = read(typeof value === 'string' ? value : '');
    if ('value' in got) return got.value;
    throw new GraphQLError(got.advice, { nodes: node ?? null });
  };
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

text('Date', 'A day from 1900 to 2200, `2026-11-21`.', (value) => {
  const advice = dayAdvice(value);
  return advice ? { advice } : { value };
});

text(
  'Instant',
  'An instant in RFC 3339, `2026-11-21T09:40:00.000Z`; answers are in UTC with milliseconds.',
  (value) => {
    const milliseconds = instantPattern.test(value) ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(milliseconds))
      return {
        advice: 'Write the instant as 2027-05-01T09:40:00Z: a day, a T, the time, and Z or the offset.',
      };
    const advice = dayAdvice(value.slice(0, 10));
    return advice ? { advice } : { value: new Date(milliseconds).toISOString() };
  },
);

/** In lower case; null where it is not one. */
export const uuidIn = (value: string): string | null =>
  uuidPattern.test(value) ? value.toLowerCase() : null;
export const uuidAdvice = 'Send a UUID, such as 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.';

text('UUID', 'A UUID as RFC 9562 writes it; upper and lower case are the same.', (value) => {
  const uuid = uuidIn(value);
  return uuid ? { value: uuid } : { advice: uuidAdvice };
});

text('Decimal', 'A decimal number as text, `1250000.00`.', (value) =>
  /^-?\d{1,15}(\.\d{1,6})?$/.test(value)
    ? { value }
    : {
        advice:
          'Write the number with at most 15 digits before the point and 6 after it, such as 1250000.00.',
      },
);

builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
