import { Note } from './Note.tsx';

export type ShownRefusal = {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[];
};

/** A refusal's own sentence says what to do. */
export function RefusalNote({ refusal }: { readonly refusal: ShownRefusal | null | undefined }) {
  if (!refusal) return null;
  return (
    <Note tone="bad" role="alert">
      {refusal.message}
    </Note>
  );
}
