/** Another submission, as an address names it: `2`, of the same assessment; `ID`, the last of another; `ID:2`. */
export interface OtherSubmission {
  readonly assessment: string | null;
  readonly number: number | null;
}

export function otherOf(written: string): OtherSubmission {
  if (/^\d{1,9}$/.test(written)) return { assessment: null, number: Number(written) };
  const [assessment = '', number] = written.split(':');
  return { assessment: assessment || null, number: /^\d{1,9}$/.test(number ?? '') ? Number(number) : null };
}

export const writtenOther = (assessment: string | null, number: number | null): string =>
  [assessment, number].filter((part) => part !== null).join(':');
