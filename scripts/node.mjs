import { spawn } from 'node:child_process';
import { root } from './install.mjs';

/** Runs TypeScript from source under this Node, hands signals on, and ends as it ended. */
export function runNode(args, env = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    // The channel tells the child when we are gone, however we went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
  // A terminal, and npm, may send the same signal to the child too: it takes several at once for one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  if (process.env.npm_lifecycle_event) endWithParent(() => child.kill('SIGTERM'));
}

/** `kill -9` of npm reaches nobody else: what it started would go on holding the port. */
function endWithParent(end) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, 250);
}
