import { useState } from 'react';
import type { MergedField, MergePreviewShownQuery, MergeProvidersInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { CheckField, TextAreaField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { Note } from '../../ui/Note.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { mergeProviders } from './documents.ts';
import styles from './Merge.module.css';
import { MergeChoice } from './MergeChoice.tsx';
import { texts } from './texts.ts';

type MergeFormProps = {
  readonly preview: MergePreviewShownQuery['mergePreview'];
  readonly onDone: (name: string) => void;
};

const blank = { reason: '', take: [] as readonly string[] };

/** What moves, whose word stays where the two differ, and why: then they are one, which cannot be undone. */
export function MergeForm({ preview, onDone }: MergeFormProps) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const { provider, other, differs, moves, codesInBoth } = preview;
  const draft = useDraft(`merging ${other.id} into ${provider.id}`, { blank });
  const { reason, take } = draft.values;
  const [sure, setSure] = useState(false);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const act = useAct<Omit<MergeProvidersInput, 'operationId'>, { readonly name: string }>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: mergeProviders, variables: { input: { ...input, operationId } } }))
        .mergeProviders,
    { draft, guardedBy: preview.expectedRevision },
  );
  const send = async () => {
    setWrong(reason.trim() ? {} : { reason: t('reasonMissing') });
    if (!reason.trim()) return;
    const pressed = await act.press({
      ...{ provider: provider.id, other: other.id, reason },
      expectedRevision: preview.expectedRevision,
      expectedOtherRevision: preview.expectedOtherRevision,
      take: differs.filter((field) => take.includes(field)),
    });
    if (pressed.kind === 'done') onDone(pressed.result.name);
  };
  const choose = (field: MergedField, takes: boolean) =>
    draft.change({ take: takes ? [...take, field] : take.filter((one) => one !== field) });
  const some = moves.filter(({ count }) => count > 0);
  return (
    <Panel title={t('becomes', { other: other.name, name: provider.name })}>
      <Form act={act} checked wrong={wrong} onSubmit={send}>
        <div>
          <b className="sm">{t('moves')}</b>
          {some.length === 0 && <p className="sm ink2">{t('nothingMoves')}</p>}
          <ul className={`${styles.moves} sm`}>
            {some.map(({ kind, count }) => (
              <li key={kind}>{t(kind, { count })}</li>
            ))}
          </ul>
        </div>
        {codesInBoth.length > 0 && (
          <Note>{t('codes', { codes: enumerate(codesInBoth), name: other.name })}</Note>
        )}
        {differs.length > 0 && <p className="sm ink2">{t('choose')}</p>}
        {differs.map((field) => (
          <MergeChoice
            key={field}
            field={field}
            kept={provider}
            other={other}
            takes={take.includes(field)}
            onChoose={(takes) => choose(field, takes)}
          />
        ))}
        <TextAreaField
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          required
          maxLength={1000}
          value={reason}
          onChange={(event) => draft.change({ reason: event.target.value })}
        />
        <CheckField label={t('sure')} checked={sure} onChange={(event) => setSure(event.target.checked)} />
        <FormEnd submit={t('merge')} disabled={!sure} />
      </Form>
    </Panel>
  );
}
