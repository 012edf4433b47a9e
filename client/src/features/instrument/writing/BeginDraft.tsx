import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { BeginInstrumentDraftInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { FileChoice } from '../FileChoice.tsx';
import { beginDraft, draftsQuery } from './documents.ts';
import { texts } from './texts.ts';
import styles from './writing.module.css';

type Begin = Omit<BeginInstrumentDraftInput, 'operationId'>;

/** How a draft is begun, whatever it begins from; then one writes in it. */
export function useBeginDraft() {
  const navigate = useNavigate();
  const act = useAct<Begin, { readonly instrument?: string }>(async (mutate, { operationId, input }) => {
    const sent = { ...input, operationId };
    return (await mutate({ mutation: beginDraft, variables: { input: sent } })).beginInstrumentDraft as {
      readonly instrument?: string;
    };
  });
  return {
    act,
    begin: async (input: Begin) => {
      const pressed = await act.press(input);
      if (pressed.kind === 'done' && pressed.result.instrument)
        void navigate(paths.writeInstrument(pressed.result.instrument));
    },
  };
}

/** What is being written, and the way to begin another one. */
export function BeginDraft() {
  const t = useTexts(texts);
  const { data } = useQuery(draftsQuery, { fetchPolicy: 'cache-and-network' });
  const { act, begin } = useBeginDraft();
  const [asked, setAsked] = useState({ convention: '', code: '', title: '' });
  const set = (field: keyof typeof asked) => (event: { readonly target: { readonly value: string } }) =>
    setAsked({ ...asked, [field]: event.target.value });
  const drafts = data?.instrumentDrafts ?? [];
  return (
    <Panel title={t('begin')}>
      {drafts.length > 0 && (
        <div className="row wrap">
          <span className="sm ink2">{t('inWriting')}</span>
          {drafts.map(({ instrument }) => (
            <ButtonLink key={instrument} size="small" to={paths.writeInstrument(instrument)}>
              <bdi dir="ltr">{instrument}</bdi>
            </ButtonLink>
          ))}
        </div>
      )}
      <p className="ink2" style={{ marginBlock: 8 }}>
        {t('beginLead')}
      </p>
      <Form act={act} onSubmit={() => begin(asked)}>
        <div className={styles.pair}>
          <TextField
            label={t('beginConvention')}
            hint={t('beginConventionHint')}
            name="convention"
            dir="ltr"
            value={asked.convention}
            onChange={set('convention')}
          />
          <TextField
            label={t('beginCode')}
            hint={t('codeHint')}
            name="code"
            dir="ltr"
            value={asked.code}
            onChange={set('code')}
          />
          <TextField
            label={t('beginTitle')}
            name="title"
            lang="en"
            value={asked.title}
            onChange={set('title')}
          />
        </div>
        <FormEnd submit={t('beginNow')} kind="plain" disabled={!asked.convention || !asked.code} />
      </Form>
      <FileChoice
        label={t('beginFile')}
        hint={t('fileKind')}
        accept=".json,application/json"
        chosen={null}
        disabled={act.busy}
        onChoose={async (file) => {
          const read = await file
            .text()
            .then(JSON.parse)
            .catch(() => ({}));
          void begin({ file: read });
        }}
      />
    </Panel>
  );
}
