import { Link } from 'react-router';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Note } from '../../../ui/Note.tsx';
import { type TakenOver as TakenOverWords, useTakenOver } from '../answer/taken-over.ts';
import type { Writers } from '../answer/use-writers.ts';
import styles from './Carried.module.css';
import { LeftHere } from './LeftHere.tsx';

type TakenOverNoteProps = {
  readonly viewer: string;
  readonly assessment: ChecklistHeadFragment;
  readonly writers: Writers;
};

/** What waited while a new version came is no longer where it was typed: it says where it is, and what of it a person must still decide. */
export default function TakenOverNote({ viewer, assessment, writers }: TakenOverNoteProps) {
  const all = useTakenOver(viewer, assessment.id);
  const asked = new Set(assessment.instrument.provisions.map(({ reference }) => reference));
  return (
    <>
      {all.length > 0 && <TakenOver all={all} assessment={assessment.id} />}
      {writers.unsaved
        .filter((reference) => !asked.has(reference))
        .map((reference) => (
          <LeftHere
            key={reference}
            assessment={assessment}
            reference={reference}
            writer={writers.of(reference, null)}
          />
        ))}
    </>
  );
}

function TakenOver({
  all,
  assessment,
}: {
  readonly all: readonly TakenOverWords[];
  readonly assessment: string;
}) {
  const t = useTexts(texts);
  return (
    <Note role="status" className={styles.above}>
      {all.map(({ provision, to }) => (
        <p key={`${provision} ${to.join()}`}>
          {t(to.length > 0 ? 'moved' : 'parked', { from: shownKey(provision) })}{' '}
          {to.map((reference) => (
            <Link key={reference} className={styles.to} to={paths.checklist(assessment, reference)}>
              <bdi dir="ltr">{shownKey(reference)}</bdi>
            </Link>
          ))}
          {to.length === 0 && <Link to={paths.checklistVersions(assessment)}>{t('read')}</Link>}
        </p>
      ))}
    </Note>
  );
}

export const texts = english('versions.taken-over-note', {
  moved: 'What you wrote at {{from}} was for the version before this one. It is saved, and is now at:',
  parked:
    'What you wrote at {{from}} was for the version before this one, and has no place in it. It is kept with the parked answers.',
  read: 'Read the parked answers',
});
