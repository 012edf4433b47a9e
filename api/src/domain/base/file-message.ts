import { type Words, words } from './refusal.ts';

export const severities = ['ERROR', 'WARNING', 'INFO'] as const;
/** ERROR: the row is not taken in; WARNING: a person should look; INFO: good to know. */
export type Severity = (typeof severities)[number];

/** What is to be said of a part of a file, and where that part is. */
export interface FileMessage {
  readonly severity: Severity;
  readonly path: readonly string[];
  readonly words: Words;
}

export const message = (
  severity: Severity,
  path: readonly (string | number)[],
  template: string,
  values: Words['values'] = {},
): FileMessage => ({ severity, path: path.map(String), words: words(template, values) });
