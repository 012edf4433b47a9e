import type { Catalogue } from './catalogue.ts';
import type { Instrument } from './instrument.ts';

export type Known = Pick<Catalogue, 'instruments' | 'earlierInstruments'>;

/** All versions of an instrument, the oldest first. */
export function versionsOf({ instruments, earlierInstruments }: Known, code: string): readonly Instrument[] {
  const now = instruments.get(code);
  return [...(earlierInstruments.get(code) ?? []), ...(now ? [now] : [])];
}

/** The instrument as it was answered; what was kept before versions were is of the first one. */
export function instrumentAt(
  catalogue: Known,
  code: string,
  version: string | undefined,
): Instrument | undefined {
  const versions = versionsOf(catalogue, code);
  return (
    versions.find((one) => one.version === version) ?? (version === undefined ? versions[0] : versions.at(-1))
  );
}

export interface Step {
  readonly before: Instrument;
  readonly after: Instrument;
}

/** From one version to another, version by version; none where it is the same, or the earlier one of the two is asked for. */
export function stepsBetween(
  catalogue: Known,
  code: string,
  from: string | undefined,
  to: string | undefined,
): readonly Step[] {
  const versions = versionsOf(catalogue, code);
  const placeOf = (version: string | undefined) => {
    const asked = instrumentAt(catalogue, code, version);
    return asked ? versions.indexOf(asked) : -1;
  };
  const [first, last] = [placeOf(from), placeOf(to)];
  return versions
    .slice(first + 1, last + 1)
    .map((after, at) => ({ before: versions[first + at] as Instrument, after }));
}
