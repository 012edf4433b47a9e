import type { Lib } from '../en/lib.ts';
import type { In } from '../whole.ts';

export const lib = {} satisfies In<'ru', Lib>;
