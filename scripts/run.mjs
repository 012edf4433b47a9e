import { ensureInstalled } from './install.mjs';
import { runNode } from './node.mjs';

// `npm run seed|admin|bench`: one of our programs, with its arguments.
ensureInstalled();
runNode(process.argv.slice(2));
