import type { Activity } from '../en/activity.ts';
import type { In } from '../whole.ts';

export const activity = {} satisfies In<'ar', Activity>;
