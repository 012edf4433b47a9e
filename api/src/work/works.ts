import type { Schedule } from '../domain/base/schedule.ts';
import type { Kind } from './kind.ts';

/** Every kind of job there is, and what comes back by itself. */
export const kinds = (): readonly Kind[] => [];
export const schedules: readonly Schedule[] = [];
