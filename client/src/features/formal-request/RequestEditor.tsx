import { useState } from 'react';
import type { FormalRequestWholeFragment, WriteFormalRequestInput } from '../../gql/graphql.ts';
import { english, useLanguage, useTexts } from '../../lib/i18n.ts';
import { languageNames, languages } from '../../lib/languages.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { SelectField, TextAreaField, TextField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { reviseFormalRequest, writeFormalRequest } from './documents.ts';
import { NeedChoice } from './NeedChoice.tsx';
import styles from './RequestEditor.module.css';
import {
  blankRequest,
  formOf,
  missingIn,
  type RequestForm,
  type RequestPlace,
  requestInput,
} from './request-form.ts';
import { texts as words } from './texts.ts';

type RequestEditorProps = {
  readonly participant: string;
  /** The draft to be changed; without it a new one is begun. */
  readonly request: FormalRequestWholeFragment | null;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  /** Chosen from the beginning. */
  readonly needs: readonly string[];
  readonly back: string;
  readonly onDone: (id: string) => void;
};

type Standing = { readonly id: string; readonly revision: number };
type Written = {
  readonly request: Standing | null;
  readonly content: Omit<WriteFormalRequestInput, 'operationId' | 'participant'>;
};

/** The form of a request: to whom, in which words, for which needs. Kept on this device until it is a draft. */
export function RequestEditor({ participant, request, providers, needs, back, onDone }: RequestEditorProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const { language } = useLanguage();
  const draft = useDraft<RequestForm>(request ? `request ${request.id}` : `request of ${participant}`, {
    blank: request ? formOf(request) : blankRequest(language, needs),
    revision: request?.revision ?? null,
  });
  const { values: form, change } = draft;
  const act = useAct<Written, FormalRequestWholeFragment>(
    async (mutate, { operationId, input, became }) => {
      const onto = became ?? input.request;
      const content = { operationId, ...input.content };
      if (!onto) {
        const first = { ...content, participant };
        return (await mutate({ mutation: writeFormalRequest, variables: { input: first } }))
          .writeFormalRequest;
      }
      const revised = { ...content, request: onto.id, expectedRevision: onto.revision };
      return (await mutate({ mutation: reviseFormalRequest, variables: { input: revised } }))
        .reviseFormalRequest;
    },
    { amends: true, draft },
  );
  const [missing, setMissing] = useState<Partial<Record<RequestPlace, string>>>({});
  const receiver = providers.find(({ id }) => id === form.receiver)?.name ?? w('secretariat');

  async function send() {
    act.forget();
    const found = missingIn(form);
    setMissing(Object.fromEntries(found.map((place) => [place, t(`${place}Missing`)])));
    if (found.length > 0) return;
    const standing = request && { id: request.id, revision: request.revision };
    const pressed = await act.press({ request: standing, content: requestInput(form) });
    if (pressed.kind === 'done' && !pressed.asFirstSent) onDone(pressed.result.id);
  }

  return (
    <Form act={act} wrong={missing} checked bare className={styles.form} onSubmit={send}>
      <DraftNote draft={draft} />
      <FormPart place="receiver" title={t('letter')}>
        <div className={styles.two}>
          <SelectField
            name="receiver"
            label={t('receiver')}
            value={form.receiver}
            onChange={(event) => change({ receiver: event.target.value })}
          >
            <option value="">{w('secretariat')}</option>
            {providers.map(({ id, name }) => (
              <option key={id} value={id} dir="auto">
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="language"
            label={t('language')}
            value={form.language}
            onChange={(event) => change({ language: event.target.value })}
          >
            {languages.map((one) => (
              <option key={one} value={one} lang={one} dir="auto">
                {languageNames[one]}
              </option>
            ))}
          </SelectField>
        </div>
        <TextField
          name="title"
          label={t('title')}
          required
          maxLength={200}
          value={form.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <TextAreaField
          name="words"
          label={t('words')}
          hint={t('wordsHint')}
          required
          rows={6}
          maxLength={10_000}
          value={form.words}
          onChange={(event) => change({ words: event.target.value })}
        />
        <NumberField
          name="termDays"
          label={t('termDays')}
          value={form.termDays === '' ? null : Number(form.termDays)}
          className={styles.days}
          onNumber={(days) => change({ termDays: String(days ?? '') })}
        />
      </FormPart>
      <FormPart saysFault place="needs" title={t('needs')}>
        <p className="sm ink2">{t('needsHint')}</p>
        <NeedChoice
          participant={participant}
          receiver={form.receiver || null}
          receiverName={receiver}
          value={form}
          onChange={change}
        />
      </FormPart>
      <FormEnd submit={t('save')} beside={<ButtonLink to={back}>{t('cancel')}</ButtonLink>} />
    </Form>
  );
}

export const texts = english('formal-request.editor', {
  letter: 'The letter',
  receiver: 'Who receives it',
  language: 'Language of the letter',
  title: 'Title',
  titleMissing: 'Give the request a title.',
  words: 'Covering words',
  wordsHint: 'Why you ask, and whom to reach. The needs and the help already received follow by themselves.',
  wordsMissing: 'Write what you ask for.',
  termDays: 'Days in which you ask for an answer, 7 to 366',
  termDaysMissing: 'Write a number of days from 7 to 366.',
  needs: 'The needs',
  needsHint: 'Choose those that you ask help for. Each goes out with all help already received for it.',
  needsMissing: 'Choose at least one need.',
  save: 'Save the draft',
  cancel: 'Cancel',
});
