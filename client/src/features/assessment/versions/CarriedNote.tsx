import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './Carried.module.css';
import { rules, useCarriedBriefly } from './use-carried.ts';

type CarriedNoteProps = {
  readonly assessment: string;
  /** The provision that is open. */
  readonly reference: string;
};

/** A new version took the place of the one that was being answered: what it did to the answers, and to this one. */
export default function CarriedNote({ assessment, reference }: CarriedNoteProps) {
  const t = useTexts(texts);
  const { day, enumerate } = useFormat();
  const carried = useCarriedBriefly(assessment);
  const [last] = carried ?? [];
  if (!carried || !last) return null;
  const count = (rule: (typeof rules)[number]) => carried.filter((one) => one.rule === rule).length;
  const here = carried.filter(
    (one) => one.toVersion === last.toVersion && one.to.some((to) => to.reference === reference),
  );
  const from = enumerate(here.map(({ provision }) => shownKey(provision.reference)));
  const [first] = here;
  return (
    <Note className={styles.above}>
      <p>
        <b>{t('taken', { version: last.toVersion, day: day(last.at) })}</b>{' '}
        {rules
          .filter((rule) => count(rule) > 0)
          .map((rule) => t(rule, { count: count(rule) }))
          .join(' ')}{' '}
        <Link to={paths.checklistVersions(assessment)}>{t('see')}</Link>
      </p>
      {first && first.rule !== 'PARKED' && first.rule !== 'KEPT' && (
        <p>
          {t(`here${first.rule}`, { from })} {first.reason && <Own>{first.reason}</Own>}
        </p>
      )}
      {here.some(({ parked }) => parked.length > 0) && <p>{t('inPart')}</p>}
    </Note>
  );
}

export const texts = english('versions.carried-note', {
  taken: 'Version {{version}} of this checklist took the place of the one you were answering, on {{day}}.',
  KEPT: 'Answers kept without a part: {{count}}.',
  MOVED: 'Answers moved: {{count}}.',
  SPLIT: 'Answers split: {{count}}.',
  MERGED: 'Answers merged: {{count}}.',
  PARKED: 'Answers parked: {{count}}.',
  see: 'See what became of each',
  hereMOVED: 'This answer was moved here from {{from}}.',
  hereSPLIT: 'A part of the answer to {{from}} is here.',
  hereMERGED: 'The answers to {{from}} are merged here.',
  inPart: 'A part of it has no place in the new version. It is kept, and you can copy from it.',
});
