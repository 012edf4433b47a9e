import type { Home } from '../en/home.ts';
import type { In } from '../whole.ts';

export const home = {} satisfies In<'fr', Home>;
