/** A line that says how far long work is: rewritten in place on a terminal, every few seconds elsewhere. */
export function progressLine(
  say: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
  terminal = process.stdout.isTTY === true,
) {
  let last = 0;
  return {
    at(what: string, done: number, of: number): void {
      const now = Date.now();
      if (done < of && now - last < (terminal ? 100 : 5_000)) return;
      if (done >= of && of < 2) return;
      last = now;
      const line = `  ${what}: ${done} of ${of}`;
      if (terminal) process.stdout.write(`\r${line}${done >= of ? '\n' : ''}`);
      else say(line);
    },
  };
}
export type Progress = ReturnType<typeof progressLine>;
