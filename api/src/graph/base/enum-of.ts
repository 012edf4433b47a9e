import type { EnumRef } from '@pothos/core';
import { builder, type Types } from '../builder.ts';

/** A closed list of the domain, as the schema says it. */
export const enumOf = <const Value extends string>(
  name: string,
  values: readonly Value[],
  description?: string,
): EnumRef<Types, Value> => builder.enumType(name, { values, ...(description && { description }) });
