/** A line that says how far long work is: rewritten in place on a terminal, every few seconds elsewhere. */
export function progressLine(
  write: (text: string) => void = (text) => process.stderr.write(text),
  terminal = process.stderr.isTTY === true,
) {
  let last = 0;
  return {
    at(what: string, done: number, of: number): void {
      const now = Date.now();
      if (done < of && now - last < (terminal ? 100 : 5_000)) return;
      if (done >= of && of < 2) return;
      last = now;
      const line = `  ${what}: ${done} of ${of}`;
      write(terminal ? `\r${line}${done >= of ? '\n' : ''}` : `${line}\n`);
    },
  };
}
export type Progress = ReturnType<typeof progressLine>;
