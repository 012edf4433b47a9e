import type { ReadFile } from './read-file.ts';

/** A line of a file that is a form: which value of which answer, and where it is. */
export interface Line {
  readonly provision: string;
  readonly key: string;
  readonly value: string;
  readonly place: string;
}

export interface Group {
  readonly provision: string;
  readonly values: Map<string, string>;
  readonly places: Map<string, string>;
  readonly place: string;
}

/** The lines of each provision together; a line that is there once more begins it once more, so that it is told. */
export function groupLines(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  const last = new Map<string, Group>();
  for (const { provision, key, value, place } of lines) {
    let group = last.get(provision);
    if (!group || group.values.has(key)) {
      group = { provision, values: new Map(), places: new Map(), place };
      groups.push(group);
      last.set(provision, group);
    }
    group.values.set(key, value);
    group.places.set(key, place);
  }
  return groups;
}

/** Where a part of the model is in the file: its own line, or else the first of that field, or of its provision. */
export const placesIn =
  (
    groups: readonly Group[],
    answers: readonly { readonly keys: ReadonlyMap<string, string> }[],
  ): ReadFile['placeOf'] =>
  ([list, at, , ...path]) => {
    const group = list === 'answers' ? groups[Number(at)] : undefined;
    const key = answers[Number(at)]?.keys.get(path.join('.'));
    const first = [...(group?.places ?? [])].find(([one]) => path[0] && one.startsWith(`${path[0]}.`));
    return (key && group?.places.get(key)) ?? first?.[1] ?? group?.place ?? null;
  };

/** Null where it was damaged, which is then said of that answer. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
