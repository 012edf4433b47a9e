import { useState } from 'react';
import { Link } from 'react-router';
import type {
  AssignedPartFragment,
  AssignProvisionsInput,
  UnassignProvisionsInput,
} from '../../../gql/graphql.ts';
import { wrongDay } from '../../../lib/day.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Meter } from '../../../ui/Meter.tsx';
import { Own } from '../../../ui/Own.tsx';
import { texts as words } from '../texts.ts';
import { alsoColleagues, assignProvisions, unassignProvisions } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';

type RowProps = {
  readonly part: AssignedPartFragment;
  readonly assessment: string;
  /** Of the assignments, for whoever may change them; null: only to be read. */
  readonly revision: number | null;
};

/** What one person looks after of one article, how far it is and until when. */
export function AssignedPartRow({ part, assessment, revision }: RowProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { day, signs } = useFormat();
  const [changing, setChanging] = useState(false);
  const taking = useAct<Omit<UnassignProvisionsInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: unassignProvisions,
          variables: { input: { ...input, operationId } },
          ...alsoColleagues,
        })
      ).unassignProvisions,
    { guardedBy: revision ?? 0 },
  );
  const { article, person, provisions, answered, ready, due, late, whole, next } = part;
  const references = provisions.map(({ reference }) => reference);
  const at = next?.reference ?? references[0];
  return (
    <div className={styles.part}>
      <div>
        <b>
          <Link to={paths.checklist(assessment, at)}>{word('article', { number: article.number })}</Link>
        </b>{' '}
        {article.shortTitle}
        {!whole && (
          <span className="xs ink2" dir="ltr">
            {' '}
            {references.join(', ')}
          </span>
        )}
        <p className="sm">
          <Own>{person?.name ?? t('left')}</Own>
          {signs.comma}
          <span className={late ? styles.late : 'ink2'}>
            {t('until', { day: day(due) })}
            {late && ` · ${t('late')}`}
          </span>
        </p>
      </div>
      <div>
        <Meter className={styles.meter} percent={(answered / provisions.length) * 100} />
        <span className="xs ink2">
          {t('answeredOf', { answered, of: provisions.length })}
          {ready > 0 && ` · ${t('readyOf', { ready })}`}
        </span>
      </div>
      {revision !== null && (
        <div className="row wrap">
          <Button size="small" kind="ghost" onClick={() => setChanging(!changing)} aria-expanded={changing}>
            {t('change')}
          </Button>
          <Button
            size="small"
            kind="ghost"
            busy={taking.busy}
            onClick={() =>
              void taking.press({
                assessment,
                expectedRevision: revision,
                person: part.personId,
                provisions: references,
              })
            }
          >
            {t('take')}
          </Button>
        </div>
      )}
      <ActNote act={taking} />
      {changing && revision !== null && (
        <ChangeDate
          part={part}
          assessment={assessment}
          revision={revision}
          onDone={() => setChanging(false)}
        />
      )}
    </div>
  );
}

function ChangeDate({
  part,
  assessment,
  revision,
  onDone,
}: RowProps & { readonly revision: number; readonly onDone: () => void }) {
  const t = useTexts(texts);
  const [due, setDue] = useState(part.due);
  const act = useAct<Omit<AssignProvisionsInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: assignProvisions,
          variables: { input: { ...input, operationId } },
          ...alsoColleagues,
        })
      ).assignProvisions,
    { guardedBy: revision },
  );
  async function send() {
    const provisions = part.provisions.map(({ reference }) => reference);
    const written = { assessment, expectedRevision: revision, person: part.personId, provisions, due };
    if ((await act.press(written)).kind === 'done') onDone();
  }
  return (
    <Form act={act} onSubmit={send}>
      <DateField name="due" label={t('due')} value={due} onChange={setDue} />
      <FormEnd submit={t('change')} disabled={due === '' || wrongDay(due) !== null} />
    </Form>
  );
}
