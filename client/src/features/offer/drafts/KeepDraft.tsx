import { useState } from 'react';
import type { PublishOfferInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { keepOfferDraft, reviseOfferDraft } from './documents.ts';
import { texts } from './texts.ts';

export type ReadDraft = { readonly id: string; readonly revision: number };
type Content = Omit<PublishOfferInput, 'operationId' | 'provider' | 'draft'>;
type Written = { readonly onto: ReadDraft | null; readonly provider: string; readonly content: Content };
type KeepDraftProps = {
  readonly provider: string;
  /** The one that is gone on with; without it one is begun. */
  readonly shared: ReadDraft | null;
  readonly content: Content;
  readonly onKept: (draft: string) => void;
};

/** What is written so far, for all of the provider's people to go on with. */
export function KeepDraft({ provider, shared, content, onKept }: KeepDraftProps) {
  const t = useTexts(texts);
  const [said, setSaid] = useState<'kept' | 'untitled' | null>(null);
  const act = useAct<Written, ReadDraft>(
    async (mutate, { operationId, input }) => {
      const { onto } = input;
      if (!onto) {
        const begun = { ...input.content, operationId, provider: input.provider };
        return (await mutate({ mutation: keepOfferDraft, variables: { input: begun } })).keepOfferDraft;
      }
      const again = { ...input.content, operationId, draft: onto.id, expectedRevision: onto.revision };
      return (await mutate({ mutation: reviseOfferDraft, variables: { input: again } })).reviseOfferDraft;
    },
    shared ? { guardedBy: shared.revision } : {},
  );
  const keep = async () => {
    setSaid(content.title === '' ? 'untitled' : null);
    if (content.title === '') return;
    const pressed = await act.press({ onto: shared, provider, content });
    if (pressed.kind !== 'done') return;
    setSaid('kept');
    onKept(pressed.result.id);
  };
  return (
    <>
      <ActNote act={act} withAgain />
      {said && !act.refusal && (
        <Note tone={said === 'kept' ? 'ok' : 'wait'} role="status">
          {t(said)}
        </Note>
      )}
      <Button size="large" busy={act.busy} onClick={() => void keep()}>
        {t(shared ? 'save' : 'keep')}
      </Button>
    </>
  );
}
