import { useQuery } from '@apollo/client/react';
import type { PublishEditionInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { Note } from '../../ui/Note.tsx';
import { EditionPreviewQuery, EditionsQuery, PublishEdition } from './documents.ts';
import { texts as words } from './texts.ts';

/** The secretariat sees what would be published, for each audience, before it is there for ever. */
export function PublishDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { number } = useFormat();
  const { data, error, refetch } = useQuery(EditionPreviewQuery, { fetchPolicy: 'network-only' });
  const act = useAct<Omit<PublishEditionInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) => {
      const variables = { input: { ...input, operationId } };
      const refetched = { refetchQueries: [EditionsQuery], awaitRefetchQueries: true };
      return (await mutate({ mutation: PublishEdition, variables, ...refetched })).publishEdition;
    },
  );
  const preview = data?.editionPreview;
  const publish = async () => {
    if (!preview) return;
    const pressed = await act.press({ number: preview.number });
    if (pressed.kind === 'done') onClose();
  };
  return (
    <Dialog
      open
      wide
      title={preview ? t('title', { number: preview.number }) : t('titlePlain')}
      onClose={onClose}
    >
      <Form act={act} onSubmit={() => void publish()}>
        <p className="sm ink2">{t('lead')}</p>
        <Awaited data={data} error={error} lines={6} onRetry={() => void refetch()} />
        {preview?.contents.map((content) => (
          <div key={content.audience} className="card pad" style={{ marginBlockEnd: 10 }}>
            <h3>{t('for', { audience: word(content.audience) })}</h3>
            <p className="sm">
              {t('holds', {
                count: content.needs,
                needs: number(content.needs),
                states: number(content.participants),
              })}
            </p>
            {content.counts === null || content.counts === undefined ? (
              <p className="sm muted">{t('first')}</p>
            ) : content.counts.length === 0 ? (
              <p className="sm muted">{t('nothing')}</p>
            ) : (
              <ul className="sm">
                {content.counts.map(({ kind, count }) => (
                  <li key={kind}>
                    {word(kind)}
                    {': '}
                    <b>{number(count)}</b>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
        <Note tone="wait">{t('forEver')}</Note>
        <FormEnd submit={t('publish')} disabled={!preview} />
      </Form>
    </Dialog>
  );
}

export const texts = english('edition.publish', {
  title: 'Publish edition {{number}}',
  titlePlain: 'Publish an edition',
  lead: 'The matrix as it is now becomes an edition. Each audience has its own content, with its own checksum.',
  for: 'For {{audience}}',
  holds_one: '{{needs}} need, States: {{states}}',
  holds_other: '{{needs}} needs, States: {{states}}',
  first: 'It is the first edition: there is nothing to compare it with.',
  nothing: 'Nothing changed since the last edition.',
  forEver: 'It cannot be changed or taken back. What a State narrows later stays in this edition.',
  publish: 'Publish for ever',
});
