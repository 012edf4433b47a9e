import { start } from '@needs-matrix/api/main';
import { prepare } from './prepare.ts';

/** `npm start`: the API with its worlds: reference data always, the world of WORLD into an empty database. */
await start(process.env, { prepare });
