import { ensureBuilt } from './client.mjs';
import { ensureInstalled } from './install.mjs';
import { runNode } from './node.mjs';

// `npm start`: everything that is missing is made, then the product runs until Ctrl-C.
const watch = process.argv.includes('--watch');
ensureInstalled();
ensureBuilt();
runNode([...(watch ? ['--watch'] : []), 'seed/src/start.ts'], watch ? { NODE_ENV: 'development' } : {});
