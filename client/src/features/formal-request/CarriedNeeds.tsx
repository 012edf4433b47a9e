import type { CarriedNeedShownFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './CarriedNeeds.module.css';
import { HelpList } from './HelpList.tsx';
import { texts as words } from './texts.ts';

/** The needs that a request carries, each with all help already received for it. */
export function CarriedNeeds({ needs }: { readonly needs: readonly CarriedNeedShownFragment[] }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const { day } = useFormat();
  return (
    <ol className={styles.needs}>
      {needs.map((one) => (
        <li key={one.need}>
          <h3>
            <bdi dir="ltr">{shownKey(one.provision)}</bdi> {one.type}
          </h3>
          <p className="sm ink2">{one.article}</p>
          {one.handedOver && (
            <p>
              <Chip tone="wait" icon="info">
                {t('handedOver')}
              </Chip>
            </p>
          )}
          <dl className={`${styles.facts} sm`}>
            {(
              [
                ['subject', one.subject],
                ['result', one.result],
                ['beneficiary', one.beneficiary],
                ['ownContribution', one.ownContribution],
                ['targetDate', one.targetDate && day(one.targetDate)],
              ] as const
            ).map(
              ([name, value]) =>
                value && (
                  <div key={name}>
                    <dt>{t(name)}</dt>
                    <Own as="dd">{value}</Own>
                  </div>
                ),
            )}
          </dl>
          <h4 className="sm">{w('help', { number: one.help.length })}</h4>
          {one.help.length > 0 ? <HelpList help={one.help} /> : <p className="sm muted">{w('noHelp')}</p>}
        </li>
      ))}
    </ol>
  );
}

export const texts = english('formal-request.needs', {
  handedOver: 'Handed over by the State with this request',
  subject: 'What the help is for',
  result: 'Result wanted',
  beneficiary: 'Who benefits',
  ownContribution: 'Own contribution',
  targetDate: 'Wanted by',
});
