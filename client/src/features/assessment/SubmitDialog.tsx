import { useState } from 'react';
import type { ChecklistHeadFragment, ConsultedBody, SubmitAssessmentInput } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { CheckField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { useVisibilityWord } from '../../ui/VisibilityBadge.tsx';
import { submitAssessment } from './documents.ts';
import { texts as words } from './texts.ts';

type SubmitDialogProps = {
  readonly open: boolean;
  readonly assessment: ChecklistHeadFragment;
  readonly unanswered: readonly string[];
  readonly onClose: () => void;
  readonly onSubmitted: () => void;
};

type Submission = {
  readonly consulted: readonly ConsultedBody[];
  readonly visibility: (typeof levels)[number];
};

export function SubmitDialog(props: SubmitDialogProps) {
  const t = useTexts(texts);
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={t('title', { cycle: props.assessment.cycle })}
      wide
    >
      <SubmitForm {...props} />
    </Dialog>
  );
}

/** Submitting says who was consulted, who may see it and that it was checked; donors are proposed, with the reason. */
function SubmitForm({ assessment, unanswered, onClose, onSubmitted }: SubmitDialogProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const audience = useVisibilityWord();
  const draft = useDraft<Submission>(`submission of ${assessment.id}`, {
    blank: { consulted: assessment.consulted, visibility: 'DONORS' },
  });
  const { consulted, visibility } = draft.values;
  // Ticked anew each time: it says that the answers as they stand now were checked.
  const [declaration, setDeclaration] = useState(false);
  const act = useAct<Omit<SubmitAssessmentInput, 'operationId'>, { readonly id: string }>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: submitAssessment, variables: { input: written }, ...alsoWaiting }))
        .submitAssessment;
    },
    { draft },
  );

  async function send() {
    const { id, revision } = assessment;
    const written = {
      assessment: id,
      declaration,
      consulted: [...consulted],
      visibility,
      expectedRevision: revision,
    };
    const pressed = await act.press(written);
    if (pressed.kind === 'done' && !pressed.asFirstSent) onSubmitted();
  }

  return (
    <>
      <DraftNote draft={draft} />
      <Choice
        stacked
        legend={t('who')}
        value={visibility}
        options={levels.map((value) => ({ value, label: audience(value), detail: t(value) }))}
        onChange={(next) => draft.change({ visibility: next })}
      />
      <Note>{t('whyDonors')}</Note>
      <fieldset>
        <legend className="xs ink2 b">{t('consulted')}</legend>
        <div className="cs">
          {bodies.map((body) => (
            <ToggleChip
              key={body}
              on={consulted.includes(body)}
              onChange={(on) =>
                draft.change({
                  consulted: on ? [...consulted, body] : consulted.filter((one) => one !== body),
                })
              }
            >
              {word(body)}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      {unanswered.length > 0 && (
        <details className="sm">
          <summary>{t('unanswered', { count: unanswered.length })}</summary>
          <p className="xs ink2" dir="ltr">
            {unanswered.join(', ')}
          </p>
        </details>
      )}
      <CheckField
        label={t('declaration', { count: unanswered.length, name: assessment.participant.name })}
        checked={declaration}
        onChange={(event) => setDeclaration(event.target.checked)}
      />
      <ActNote act={act} />
      <div className="acts">
        {!declaration && <span className="xs muted">{t('declareFirst')}</span>}
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button kind="primary" disabled={!declaration || act.busy} onClick={() => void send()}>
          {t('submit')}
        </Button>
      </div>
    </>
  );
}

const levels = ['SECRETARIAT', 'DONORS', 'PUBLIC'] as const;
const bodies: readonly ConsultedBody[] = [
  'LEGISLATURE',
  'JUDICIARY',
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'ACADEMIA',
  'OTHER',
];

const texts = {
  en: {
    title: 'Submit the checklist of cycle {{cycle}}',
    who: 'Who may see the answers, at least',
    SECRETARIAT: 'The secretariat reviews them. Nobody else sees them, unless you chose so for an answer.',
    DONORS: 'Providers see your needs and can propose help. We propose this.',
    PUBLIC: 'Everyone can read them.',
    whyDonors:
      'Why donors: a provider can only propose help for needs that it sees. You can narrow each answer again at any time; an answer for which you chose more keeps it.',
    consulted: 'Whom did you consult?',
    unanswered_one: '1 provision is not answered',
    unanswered_other: '{{count}} provisions are not answered',
    declaration_zero: 'These are the answers of {{name}}. I have checked them.',
    declaration_one:
      'These are the answers of {{name}}. I have checked them; 1 provision is left unanswered.',
    declaration_other:
      'These are the answers of {{name}}. I have checked them; {{count}} provisions are left unanswered.',
    declareFirst: 'Tick the declaration first.',
    cancel: 'Cancel',
    submit: 'Submit',
  },
  es: {
    title: 'Presentar la lista del ciclo {{cycle}}',
    who: 'Quién puede ver las respuestas, como mínimo',
    SECRETARIAT: 'La Secretaría las examina. Nadie más las ve, salvo donde usted lo haya elegido.',
    DONORS: 'Los proveedores ven sus necesidades y pueden proponer ayuda. Es lo que proponemos.',
    PUBLIC: 'Todo el mundo puede leerlas.',
    whyDonors:
      'Por qué los donantes: un proveedor solo puede proponer ayuda para las necesidades que ve. Puede volver a restringir cada respuesta en cualquier momento; la que tenga una elección más amplia la conserva.',
    consulted: '¿A quién consultaron?',
    unanswered_one: '1 disposición sin respuesta',
    unanswered_other: '{{count}} disposiciones sin respuesta',
    declaration_zero: 'Estas son las respuestas de {{name}}. Las he comprobado.',
    declaration_one:
      'Estas son las respuestas de {{name}}. Las he comprobado; 1 disposición queda sin respuesta.',
    declaration_other:
      'Estas son las respuestas de {{name}}. Las he comprobado; {{count}} disposiciones quedan sin respuesta.',
    declareFirst: 'Marque antes la declaración.',
    cancel: 'Cancelar',
    submit: 'Presentar',
  },
};
