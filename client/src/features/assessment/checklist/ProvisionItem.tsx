import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { isAnswered, type MappedProvision } from '../checklist-map.ts';
import { Colleagues } from '../together/Colleagues.tsx';
import { HereAt } from '../together/Here.tsx';
import styles from './ChecklistNav.module.css';
import { texts } from './nav-texts.ts';

type ProvisionItemProps = {
  readonly one: MappedProvision;
  readonly assessment: string;
  readonly here: boolean;
  readonly unsaved: boolean;
  readonly onGo: () => void;
};

/** A provision in the list, and what most needs to be known of its answer. */
export function ProvisionItem({
  one: { provision, answer, standing },
  assessment,
  here,
  unsaved,
  onGo,
}: ProvisionItemProps) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const commented = answer?.comments.some(({ answered }) => !answered);
  return (
    <li className={here ? styles.current : undefined}>
      <Link
        to={paths.checklist(assessment, provision.reference)}
        aria-current={here ? 'page' : undefined}
        title={`${provision.shortTitle}${signs.colon}${provision.summary}`}
        onClick={onGo}
      >
        <bdi className={styles.reference} dir="ltr">
          {shownKey(provision.reference)}
        </bdi>
        <span className={`${styles.title} grow`}>{provision.shortTitle}</span>
        <HereAt references={[provision.reference]} />
        <Colleagues assessment={assessment} reference={provision.reference} />
        {unsaved ? (
          <span className={styles.waiting}>
            <Icon name="warning" small />
            <span className="sr">{t('unsaved')}</span>
          </span>
        ) : commented ? (
          <span className={styles.waiting}>
            <Icon name="back" small />
            <span className="sr">{t('commented')}</span>
          </span>
        ) : standing === 'to-confirm' ? (
          <span className={styles.waiting}>
            <Icon name="clock" small />
            <span className="sr">{t('toConfirm')}</span>
          </span>
        ) : here ? (
          <span className={styles.action}>
            <Icon name="next" small />
          </span>
        ) : (
          isAnswered(standing) && (
            <span className={styles.done}>
              <Icon name="check" small />
              <span className="sr">{t('done')}</span>
            </span>
          )
        )}
      </Link>
    </li>
  );
}
