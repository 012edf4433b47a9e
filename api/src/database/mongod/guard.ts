import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Ends mongod when the pipe from us closes, however we went, `kill -9` included: a shell between us waits on that pipe.
 * It runs in a session of its own, so that Ctrl-C reaches us alone and we stop things in order.
 */
const script = `
exec 3<&0
"$@" 3<&- </dev/null &
child=$!
( read -r _ <&3; kill -TERM "$child" ) &
watch=$!
trap 'kill -TERM "$child"' TERM INT HUP
while :; do
  wait "$child"
  status=$?
  kill -0 "$child" 2>/dev/null || break
done
kill "$watch" 2>/dev/null
exit "$status"
`;

export interface Guarded {
  /** Resolves when mongod has ended. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** Asks mongod to end in order, and waits. */
  end(): Promise<void>;
}

export function guarded(command: string, args: readonly string[]): Guarded {
  const shell: ChildProcess = spawn('/bin/sh', ['-c', script, 'mongod-guard', command, ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
  });
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    shell.once('exit', end);
    shell.once('error', end);
  });
  shell.stdin?.on('error', () => {});
  return {
    ended,
    hasEnded: () => over,
    end: async () => {
      shell.stdin?.destroy();
      await ended;
    },
  };
}
