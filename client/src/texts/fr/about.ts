import type { About } from '../en/about.ts';
import type { In } from '../whole.ts';

export const about = {} satisfies In<'fr', About>;
