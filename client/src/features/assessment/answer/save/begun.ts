import type { AnswerValues } from '../answer-values.ts';
import { entryAt, fieldOf } from '../places.ts';

/** Whether anything was written into the entry of this place. */
export function isBegun(place: string, values: AnswerValues): boolean {
  const { kind: _kind, type: _type, ...written } = (entryAt(place, values) ?? {}) as Record<string, unknown>;
  return (
    fieldOf(place) === 'assistanceWanted' ||
    Object.values(written).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
  );
}
