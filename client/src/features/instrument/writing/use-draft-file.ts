import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useAct } from '../../../lib/use-act.ts';
import { draftQuery, instrumentWritten, writeDraft } from './documents.ts';
import type { DraftFile, Edit } from './draft-file.ts';

/** What somebody else wrote in the same entry meanwhile, beside what was sent. */
export type Clash = { readonly edits: readonly Edit[]; readonly at: number; readonly theirs: unknown };

type Input = { readonly code: string; readonly expectedRevision: number; readonly edits: readonly Edit[] };

/** An instrument in writing, as it is now whoever writes in it, and how an edit is sent. */
export function useDraftFile(code: string) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(draftQuery, { variables: { code }, fetchPolicy: 'network-only' });
  const [clash, setClash] = useState<Clash | null>(null);
  const draft = data?.instrumentDraft ?? null;
  const revision = draft?.revision ?? 0;

  useEffect(() => {
    const stream = client
      .subscribe({ query: instrumentWritten, variables: { code }, fetchPolicy: 'no-cache' })
      .subscribe({
        next: ({ data: heard }) => {
          const now = heard?.instrumentChanged?.draft?.revision;
          const there = client.readQuery({ query: draftQuery, variables: { code } });
          if (now !== there?.instrumentDraft?.revision) void refetch();
        },
        // Whoever may not follow reads again with each write.
        error: () => undefined,
      });
    return () => stream.unsubscribe();
  }, [client, code, refetch]);

  const act = useAct<Input, object>(async (mutate, { operationId, input }) => {
    const edits = input.edits.map((edit) => ({ ...edit }));
    const answer = (
      await mutate({ mutation: writeDraft, variables: { input: { ...input, edits, operationId } } })
    ).writeInstrumentDraft;
    if (answer.__typename === 'Conflict')
      setClash({ edits: input.edits, at: Number(answer.path[1] ?? 0), theirs: answer.theirs });
    if (answer.__typename === 'InstrumentDraft')
      client.writeQuery({ query: draftQuery, variables: { code }, data: { instrumentDraft: answer } });
    return answer;
  });

  return {
    code,
    /** Whether it was read: a draft may be gone. */
    read: data !== undefined,
    draft,
    file: (draft?.file ?? null) as DraftFile | null,
    error,
    refetch,
    act,
    /** What was written in this part, or in this entry of it, by two. */
    clashIn: (part: Edit['part'], key?: string): Clash | null => {
      const edit = clash?.edits[clash.at];
      return edit?.part === part && edit.key === key && edit.becomes !== null ? clash : null;
    },
    /** True once it is kept. */
    write: async (edits: readonly Edit[]): Promise<boolean> => {
      setClash(null);
      const pressed = await act.press({ code, expectedRevision: revision, edits });
      if (pressed.kind === 'refused' && pressed.refusal.code === 'CONFLICT') void refetch();
      return pressed.kind === 'done';
    },
    settle: () => {
      setClash(null);
      act.forget();
    },
  };
}
export type Writing = ReturnType<typeof useDraftFile>;
