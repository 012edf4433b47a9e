import type { Matrix } from '../en/matrix.ts';
import type { In } from '../whole.ts';

export const matrix = {} satisfies In<'zh', Matrix>;
