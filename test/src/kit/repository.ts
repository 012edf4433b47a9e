import { fileURLToPath } from 'node:url';

/** Where the product's own sources and commands are. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));
