import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { GraphContext } from './base/context.ts';

/** The whole schema is built with this one; who may come in is `base/access.ts`, refusals are `base/mutation.ts`. */
export const builder = new SchemaBuilder<{
  Context: GraphContext;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    Instant: { Input: string; Output: string };
    UUID: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  // Counted before a document is executed, as a whole: `base/cost.ts`.
  complexity: { defaultComplexity: 1, defaultListMultiplier: 5 },
});

export type Types = (typeof builder)['$inferSchemaTypes'];

builder.queryType({
  description: 'What may be read. Null means absent or hidden: the two look the same.',
});
builder.mutationType({
  description: 'Each answers with what was asked for or with a refusal from the closed list.',
});
builder.subscriptionType({ description: 'Over SSE on the same path.' });
