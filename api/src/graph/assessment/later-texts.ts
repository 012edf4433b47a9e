import type { Types } from '../builder.ts';

/** Texts that an entry has where something is said: translations, and languages of their own. */
export const laterTexts = <Entry, Part extends string & keyof Entry>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Entry>,
  parts: readonly Part[],
  described?: Readonly<Partial<Record<Part, { readonly description: string }>>>,
) =>
  Object.fromEntries(
    parts.map((part) => [
      part,
      t.string({
        nullable: true,
        ...described?.[part],
        resolve: (entry) => (entry as Entry)[part] as string | null | undefined,
      }),
    ]),
  );
