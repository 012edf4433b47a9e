import type { CommentOnFragment, ReplyToCommentInput } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useLanguage, useTexts } from '../../../lib/i18n.ts';
import { directionIn } from '../../../lib/own-text.ts';
import { spokenIn } from '../../../lib/told.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField, TextAreaField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { commonLanguages } from '../../../ui/LanguagePicker.tsx';
import type { CommentsHere } from './comments-here.ts';
import { replyToComment } from './documents.ts';

type ReplyFormProps = {
  readonly here: CommentsHere;
  readonly comment: CommentOnFragment;
  readonly onDone: () => void;
};

/** The State's word to a comment; the secretariat reads it once the checklist is submitted again. */
export function ReplyForm({ here, comment, onDone }: ReplyFormProps) {
  const { assessment, provision } = here;
  const t = useTexts(texts);
  const { languageName } = useFormat();
  const { language: reader } = useLanguage();
  const draft = useDraft(`reply to ${assessment} ${provision} ${comment.number}`, {
    blank: {
      text: comment.reply?.text ?? '',
      language: comment.reply?.language ?? '',
      translation: comment.reply?.translation ?? '',
    },
  });
  const act = useAct<Omit<ReplyToCommentInput, 'operationId'>, { readonly id: string }>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: replyToComment, variables: { input: { ...input, operationId } } }))
        .replyToComment,
    { draft },
  );
  // A draft that an older build kept has the text alone.
  const { language = '', translation = '' } = draft.values;
  const first = here.language ?? reader;
  const { secondLanguage: into } = spokenIn({ ...here, language: first }, language);
  const others = [...new Set([...(here.languages ?? []), ...commonLanguages])].filter((tag) => tag !== first);
  async function send() {
    const pressed = await act.press({
      assessment,
      provision,
      comment: comment.number,
      text: draft.values.text.trim() || null,
      language: language || null,
      translation: draft.values.translation?.trim() || null,
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
        lang={language || first}
        autoFocus
        value={draft.values.text}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <SelectField
        name="language"
        label={t('language')}
        value={language}
        onChange={(event) => draft.change({ language: event.target.value })}
      >
        <option value="">{languageName(first)}</option>
        {others.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag)}
          </option>
        ))}
      </SelectField>
      {into && (
        <TextAreaField
          name="translation"
          label={t('translation', { language: languageName(into) })}
          rows={2}
          lang={into}
          dir={directionIn(into, translation)}
          value={translation}
          onChange={(event) => draft.change({ translation: event.target.value })}
        />
      )}
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
  language: 'Language of the reply',
  translation: 'Your own translation: {{language}}',
  send: 'Save the reply',
  cancel: 'Cancel',
});
