import { randomUUID } from 'node:crypto';
import { placesOf, replaced } from './places.ts';
import type { Sent, Wellformed } from './sent.ts';

/** Each place of the variables with each odd value in it. */
export function oddVariables({ operation, query, variables }: Wellformed, values: readonly string[]): Sent[] {
  const mark = randomUUID();
  return placesOf(variables).flatMap((place) => {
    const text = JSON.stringify({ query, variables: replaced(variables, place, mark) });
    const [before, after] = text.split(JSON.stringify(mark)) as [string, string];
    return values.map(
      (value): Sent => ({
        what: `${operation}: ${value.slice(0, 40)} at ${place.join('.')}`,
        body: `${before}${value}${after}`,
      }),
    );
  });
}
