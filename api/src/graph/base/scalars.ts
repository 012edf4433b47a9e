import { GraphQLError, Kind } from 'graphql';
import { isDay } from '../../domain/base/calendar.ts';
import { builder } from '../builder.ts';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A scalar that is a string in the document and in the answer; `read` gives undefined for what it refuses. */
function text(
  name: 'Date' | 'Instant' | 'UUID' | 'Decimal',
  description: string,
  read: (value: string) => string | undefined,
) {
  const parse = (value: unknown): string => {
    const read1 = typeof value === 'string' ? read(value) : undefined;
    if (read1 === undefined)
      throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}: ${description}`);
    return read1;
  };
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

text('Date', 'A day, `2026-11-21`.', (value) => (isDay(value) ? value : undefined));
text(
  'Instant',
  'An instant in RFC 3339, `2026-11-21T09:40:00.000Z`; answers are in UTC with milliseconds.',
  (value) => {
    if (!instantPattern.test(value) || !isDay(value.slice(0, 10))) return undefined;
    const milliseconds = Date.parse(value);
    return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
  },
);
text('UUID', 'A UUID as RFC 9562 writes it; upper and lower case are the same.', (value) =>
  uuidPattern.test(value) ? value.toLowerCase() : undefined,
);
text('Decimal', 'A decimal number as text, `1250000.00`.', (value) =>
  /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? value : undefined,
);

builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
