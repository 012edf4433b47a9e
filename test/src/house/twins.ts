/** A run of lines that says the same in two places. */
export interface Twin {
  readonly one: Place;
  readonly other: Place;
  readonly lines: number;
}
interface Place {
  readonly file: string;
  /** Where it begins. */
  readonly line: number;
}

interface Line extends Place {
  readonly says: string;
}

/**
 * The runs of more than `most` lines that are twice in these files. Blank lines, comments, imports and lone punctuation are passed over, and white
 * space is folded.
 */
export function twinsIn(
  files: readonly { readonly file: string; readonly text: string }[],
  most: number,
): readonly Twin[] {
  const first = new Map<string, { readonly lines: readonly Line[]; readonly at: number }>();
  return files.flatMap(({ file, text }) => {
    const lines = saying(file, text);
    const found: Twin[] = [];
    let ended: { readonly from: Place; readonly at: number } | null = null;
    for (let at = 0; at + most < lines.length; at++) {
      const run = lines.slice(at, at + most + 1);
      const key = run.map(({ says }) => says).join('\n');
      const before = first.get(key);
      if (!before) first.set(key, { lines, at });
      // A run is not a twin of itself moved by a few lines.
      if (!before || (before.lines === lines && at - before.at <= most)) {
        ended = null;
        continue;
      }
      const last = found.at(-1);
      const from = before.lines[before.at] as Line;
      if (last && ended && ended.from.file === from.file && ended.at === before.at - 1)
        found[found.length - 1] = { ...last, lines: last.lines + 1 };
      else found.push({ one: placeOf(from), other: placeOf(run[0] as Line), lines: most + 1 });
      ended = { from, at: before.at };
    }
    return found;
  });
}

const placeOf = ({ file, line }: Line): Place => ({ file, line });

/** The lines of a file that say something. */
function saying(file: string, text: string): readonly Line[] {
  let within: RegExp | null = null;
  return text.split('\n').flatMap((raw, at) => {
    const says = raw.trim().replaceAll(/\s+/g, ' ');
    if (within) {
      if (within.test(says)) within = null;
      return [];
    }
    const passedOver = spans.find(({ begins }) => begins.test(says));
    if (passedOver) {
      if (!passedOver.ends.test(says)) within = passedOver.ends;
      return [];
    }
    return /[\p{L}\p{N}]/u.test(says) && !says.startsWith('//') ? [{ file, line: at + 1, says }] : [];
  });
}

/** What is passed over from its first line to its last. */
const spans = [
  { begins: /^\{?\/\*/, ends: /\*\// },
  { begins: /^import\b(?! ?[(.])/, ends: /;$/ },
];
