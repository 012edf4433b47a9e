import { ensureBuilt, watchClient } from './client.mjs';
import { ensureInstalled } from './install.mjs';
import { runNode } from './node.mjs';

// `npm start`: everything that is missing is made, then the product runs until Ctrl-C.
// `npm run dev`: the same, and what is changed is built and started again.
ensureInstalled();
ensureBuilt();
if (process.argv.includes('--watch')) {
  watchClient();
  runNode(['--watch', '--watch-preserve-output', 'seed/src/start.ts'], { NODE_ENV: 'development' });
} else {
  runNode(['seed/src/start.ts']);
}
