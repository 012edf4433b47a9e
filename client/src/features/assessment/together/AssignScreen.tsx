import type { ChecklistHeadFragment, LimitContributorInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Awaited } from '../../../ui/Awaited.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ChipLink } from '../../../ui/Chip.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { MappedArea } from '../checklist-map.ts';
import { AssignedPartRow } from './AssignedPartRow.tsx';
import { AssignForm } from './AssignForm.tsx';
import { alsoColleagues, limitContributor } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { useColleagues } from './use-colleagues.ts';

type AssignScreenProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
};

/** Who of the State looks after what until when, how far it is, what is late and what nobody has; the focal point divides it here. */
export default function AssignScreen({ assessment, areas }: AssignScreenProps) {
  const t = useTexts(texts);
  const { colleagues, error, refetch } = useColleagues(assessment.id);
  const assignments = colleagues?.assignments;
  return (
    <Page
      title={t('divideTitle', { cycle: assessment.cycle })}
      tools={
        <div className="row at-end">
          <ButtonLink kind="ghost" to={paths.checklist(assessment.id)}>
            {t('back')}
          </ButtonLink>
        </div>
      }
    >
      <Awaited data={colleagues} error={error} lines={8} onRetry={() => void refetch()} />
      {colleagues && assignments && (
        <div className={styles.divide}>
          {colleagues.viewerCanAssign && (
            <Panel title={t('give')}>
              <AssignForm
                assessment={assessment.id}
                revision={assignments.revision}
                people={colleagues.colleagues}
                areas={areas}
              />
            </Panel>
          )}
          <section className={`${styles.given} card`} aria-label={t('given')}>
            <h2 className={styles.head}>{t('given')}</h2>
            {assignments.parts.length === 0 ? (
              <EmptyFace title={t('noParts')}>{colleagues.viewerCanAssign && t('noPartsText')}</EmptyFace>
            ) : (
              assignments.parts.map((part) => (
                <AssignedPartRow
                  key={part.id}
                  part={part}
                  assessment={assessment.id}
                  revision={colleagues.viewerCanAssign ? assignments.revision : null}
                />
              ))
            )}
          </section>
          {assignments.parts.length > 0 && assignments.nobodys.length > 0 && (
            <Panel title={t('nobodys', { count: assignments.nobodys.length })}>
              <div className={styles.references}>
                {assignments.nobodys.map(({ reference }) => (
                  <ChipLink key={reference} to={paths.checklist(assessment.id, reference)}>
                    <bdi dir="ltr">{shownKey(reference)}</bdi>
                  </ChipLink>
                ))}
              </div>
            </Panel>
          )}
          <section className="card" aria-label={t('people')}>
            <h2 className={styles.head}>{t('people')}</h2>
            {colleagues.colleagues.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                participant={colleagues.viewerCanAssign ? assessment.participant.code : null}
              />
            ))}
          </section>
        </div>
      )}
    </Page>
  );
}

type PersonRowProps = {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly focalPoint: boolean;
    readonly onlyAssigned: boolean;
  };
  /** Null: only to be read. */
  readonly participant: string | null;
};

/** One of the State's people, and how much of the checklist they see. */
function PersonRow({ person, participant }: PersonRowProps) {
  const t = useTexts(texts);
  const act = useAct<Omit<LimitContributorInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: limitContributor,
          variables: { input: { ...input, operationId } },
          ...alsoColleagues,
        })
      ).limitContributor,
    { repeatable: true },
  );
  const { id, name, focalPoint, onlyAssigned } = person;
  return (
    <div className={styles.person}>
      <span>
        <b>
          <Own>{name}</Own>
        </b>{' '}
        <span className="xs ink2">
          {t(focalPoint ? 'focalPoint' : onlyAssigned ? 'seesAssigned' : 'seesAll')}
        </span>
      </span>
      {participant && !focalPoint && (
        <Button
          size="small"
          busy={act.busy}
          aria-label={`${name}: ${t(onlyAssigned ? 'open' : 'limit')}`}
          onClick={() => void act.press({ participant, person: id, onlyAssigned: !onlyAssigned })}
        >
          {t(onlyAssigned ? 'open' : 'limit')}
        </Button>
      )}
      <ActNote act={act} />
    </div>
  );
}
