import type { Config } from '../../config.ts';

/** Where a mongod may be, and where one that was fetched is kept. */
export type MongodSource = Pick<Config, 'mongodBinary' | 'searchPath' | 'cacheDir' | 'dataDir'>;
