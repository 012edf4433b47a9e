import type { Action } from '../../domain/base/policy.ts';
import { Conflict } from '../../domain/base/refusal.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Writes } from '../../store/store.ts';
import type { Context, SignedIn } from '../base/context.ts';
import { once } from '../base/once.ts';

export interface SettingInput extends Readonly<Record<string, unknown>> {
  readonly operationId: string;
  /** That was read. */
  readonly expectedVersion: number;
}

interface Setting<Set> {
  readonly by: SignedIn;
  /** Every one that there was, the last at the end. */
  readonly all: (catalogue: Catalogue) => readonly Set[];
  /** Saves the next one; what the audit says of it comes back beside it. */
  readonly next: (
    writes: Writes,
    version: number,
    catalogue: Catalogue,
  ) => Promise<{
    readonly set: Set;
    readonly subject: string;
    readonly detail: Readonly<Record<string, unknown>>;
  }>;
}

/** Reference data that the secretariat sets in versions: the next one, once, where the last is still the one that was read. */
export const setting = <Set extends { readonly version: number }>(
  context: Context,
  action: Action,
  input: SettingInput,
  { by, all, next }: Setting<Set>,
): Promise<Set> =>
  once(
    context,
    action,
    input.operationId,
    input,
    async (writes) => {
      const catalogue = await writes.catalogueHere();
      const last = all(catalogue).at(-1)?.version ?? 0;
      if (last !== input.expectedVersion) throw new Conflict(last, null, null, ['expectedVersion']);
      const { set, subject, detail } = await next(writes, last + 1, catalogue);
      writes.record({ user: by.id, action, subject, detail });
      return set;
    },
    {
      keep: ({ version }) => ({ version }),
      again: async ({ version }) => {
        const found = all(context.store.catalogue()).find((one) => one.version === version);
        if (!found) throw new Error(`${action}: there is no version ${version}.`);
        return found;
      },
    },
  );
