import type { CommentOnFragment, ReplyToCommentInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import type { CommentsHere } from './comments-here.ts';
import { replyToComment } from './documents.ts';

type ReplyFormProps = {
  readonly here: CommentsHere;
  readonly comment: CommentOnFragment;
  readonly onDone: () => void;
};

/** The State's word to a comment; the secretariat reads it once the checklist is submitted again. */
export function ReplyForm({ here: { assessment, provision }, comment, onDone }: ReplyFormProps) {
  const t = useTexts(texts);
  const draft = useDraft(`reply to ${assessment} ${provision} ${comment.number}`, {
    blank: { text: comment.reply?.text ?? '' },
  });
  const act = useAct<Omit<ReplyToCommentInput, 'operationId'>, { readonly id: string }>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: replyToComment, variables: { input: { ...input, operationId } } }))
        .replyToComment,
    { draft },
  );
  async function send() {
    const pressed = await act.press({
      assessment,
      provision,
      comment: comment.number,
      text: draft.values.text.trim() || null,
      repliedAt: comment.reply?.at ?? null,
    });
    if (pressed.kind === 'done') onDone();
  }
  return (
    <Form act={act} onSubmit={send}>
      <TextAreaField
        name="text"
        label={t('label')}
        hint={t('hint')}
        rows={2}
        autoFocus
        value={draft.values.text}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <FormEnd
        submit={t('send')}
        disabled={draft.values.text.trim() === '' && !comment.reply}
        beside={<Button onClick={onDone}>{t('cancel')}</Button>}
      />
    </Form>
  );
}

export const texts = english('receipt.reply-form', {
  label: 'Your reply',
  hint: 'The secretariat reads it once you submit again.',
  send: 'Save the reply',
  cancel: 'Cancel',
});
