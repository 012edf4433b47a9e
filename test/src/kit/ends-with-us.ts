import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/**
 * Reads of us which process groups we began (`+ 12`) and which are gone (`- 12`). When the pipe closes, however we went, `kill -9` included, it
 * asks those that are left to end, and ends them ten seconds later.
 */
const script = `
ours=' '
while read -r sign group; do
  case $sign in
    +) ours="$ours$group " ;;
    -) case $ours in *" $group "*) ours="\${ours%% $group *} \${ours#* $group }" ;; esac ;;
  esac
done
for group in $ours; do kill -TERM "-$group"; done
for second in 1 2 3 4 5 6 7 8 9 10; do
  left=' '
  for group in $ours; do kill -0 "-$group" && left="$left$group "; done
  [ "$left" = ' ' ] && exit 0
  sleep 1
done
for group in $left; do kill -KILL "-$group"; done
`;

/** Spawns a process in a group of its own, as a terminal gives it: what is sent to ours does not reach it, yet it ends when we do. */
export function spawnWithUs(
  command: string,
  args: readonly string[],
  options: Omit<SpawnOptions, 'detached'>,
): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  if (child.pid === undefined) return child;
  const { pid } = child;
  tell(`+ ${pid}`);
  child.once('exit', () => tell(`- ${pid}`));
  return child;
}

let watch: ChildProcess | undefined;

function tell(line: string): void {
  watch ??= begun();
  watch.stdin?.write(`${line}\n`);
}

/** One for each process that begins others; it holds nobody up. */
function begun(): ChildProcess {
  const shell = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.stdin?.on('error', () => undefined);
  shell.unref();
  (shell.stdin as unknown as { unref(): void }).unref();
  return shell;
}
