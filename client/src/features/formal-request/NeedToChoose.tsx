import { clsx } from 'clsx';
import type { CarriedNeedShownFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { CheckField } from '../../ui/Field.tsx';
import { Own } from '../../ui/Own.tsx';
import { HelpList } from './HelpList.tsx';
import styles from './NeedToChoose.module.css';
import { texts as words } from './texts.ts';

type NeedToChooseProps = {
  readonly need: CarriedNeedShownFragment;
  /** By name. */
  readonly receiver: string;
  readonly chosen: boolean;
  readonly handedOver: boolean;
  readonly onChange: (chosen: boolean, handedOver: boolean) => void;
};

/** A need to choose or to leave, with the help already received for it; one that the receiver may not see is handed over expressly. */
export function NeedToChoose({ need, receiver, chosen, handedOver, onChange }: NeedToChooseProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const { help, subject } = need;
  return (
    <li className={clsx(styles.need, chosen && styles.chosen)}>
      <CheckField
        checked={chosen}
        onChange={(event) => onChange(event.target.checked, false)}
        label={
          <>
            <b>
              <bdi dir="ltr">{shownKey(need.provision)}</bdi> {need.type}
            </b>
            {subject && (
              <Own as="div" className="sm">
                {subject}
              </Own>
            )}
          </>
        }
      />
      <div className={styles.more}>
        {help.length > 0 ? (
          <details>
            <summary className="sm">{w('help', { number: help.length })}</summary>
            <HelpList help={help} />
          </details>
        ) : (
          <p className="sm muted">{w('noHelp')}</p>
        )}
        {need.handedOver && chosen && (
          <CheckField
            className={styles.over}
            checked={handedOver}
            onChange={(event) => onChange(true, event.target.checked)}
            label={
              <>
                {t('handOver', { receiver })}
                <small className="xs ink2">{t('handOverHint')}</small>
              </>
            }
          />
        )}
      </div>
    </li>
  );
}

export const texts = english('formal-request.need-to-choose', {
  handOver: 'Hand it over to {{receiver}}, who may not see this need otherwise',
  handOverHint:
    'It goes out with all help for it. Unless you hand it over, the request cannot be sent with it.',
});
