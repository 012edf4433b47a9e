import { join } from 'node:path';

/** Where the product's own sources and commands are. */
export const repository = join(import.meta.dirname, '../../../');
