import { useState } from 'react';
import { Link } from 'react-router';
import type { StateHelpLineFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, isolated, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { useVocabulary } from '../../../lib/vocabulary.ts';
import { AlsoRecorded } from '../../../ui/AlsoRecorded.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Own } from '../../../ui/Own.tsx';
import { useTime } from '../ActivitiesList.tsx';
import { CorrectForm } from './CorrectForm.tsx';
import { Corrections } from './Corrections.tsx';
import styles from './StateHelpRow.module.css';
import { texts as words } from './time-texts.ts';

type RowProps = { readonly line: StateHelpLineFragment; readonly onCorrected: () => void };

/** An activity, with the way to say that it is not right; or help as a checklist says it, with the way there. */
export function StateHelpRow({ line, onCorrected }: RowProps) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const timeWord = useTexts(words);
  const { enumerate } = useFormat();
  const time = useTime();
  const { activity, assessment, provision, type } = line;
  const types = activity ? activity.types : type ? [type] : [];
  const provisions = activity ? activity.provisions : provision ? [provision] : [];
  return (
    <tr className={styles.row}>
      <th scope="row">
        <b>
          <Own>{activity?.title ?? line.providerName ?? ''}</Own>
        </b>
        {activity && (
          <div className="xs muted own">
            {enumerate(
              activity.organizations.map(({ provider, role }) => `${provider.name} (${word(role)})`),
            )}
          </div>
        )}
        {activity && line.kind === 'GIVEN' && (
          <div className="xs">
            {t('given', { states: enumerate(activity.participants.map(({ name }) => name)) })}
          </div>
        )}
        {assessment && provision && (
          <div className="xs">
            <Link to={paths.checklist(assessment.id, provision.reference)}>
              {t('asChecklist', { cycle: isolated(assessment.cycle) })}
            </Link>
          </div>
        )}
        {activity && <AlsoRecorded as={activity.recordedTwice} />}
        {activity && <Corrections corrections={activity.corrections} />}
      </th>
      <td>{enumerate(types.map(({ label }) => label))}</td>
      <td>{enumerate(provisions.map(({ reference }) => isolated(shownKey(reference))))}</td>
      <td>
        <Chip tone={line.time === 'RUNNING' ? 'serve' : 'plain'}>{timeWord(line.time)}</Chip>
        <div className="xs muted">{time(line.from, line.until)}</div>
        {activity && <Wrong {...{ line, activity, onCorrected }} />}
      </td>
    </tr>
  );
}

type WrongProps = RowProps & { readonly activity: NonNullable<StateHelpLineFragment['activity']> };

function Wrong({ line: { participant }, activity, onCorrected }: WrongProps) {
  const t = useTexts(texts);
  const [asked, setAsked] = useState(false);
  if (!activity.viewerCanCorrectFor.some(({ code }) => code === participant.code)) return null;
  return (
    <>
      <div className={styles.wrong}>
        <Button size="small" onClick={() => setAsked(true)}>
          {t('wrong')}
        </Button>
      </div>
      <Dialog open={asked} onClose={() => setAsked(false)} title={t('wrong')}>
        {asked && (
          <>
            <p className="sm ink2">
              <Own>{activity.title}</Own>
            </p>
            <CorrectForm
              activity={activity}
              participant={participant.code}
              onDone={() => {
                setAsked(false);
                onCorrected();
              }}
              onClose={() => setAsked(false)}
            />
          </>
        )}
      </Dialog>
    </>
  );
}

export const texts = english('activity.state-help-row', {
  asChecklist: 'Received, as your checklist {{cycle}} says',
  given: 'Given by your State to {{states}}',
  wrong: 'This is not right',
});
