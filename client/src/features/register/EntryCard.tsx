import { Link } from 'react-router';
import type { RegisterEntryShownFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, isolated, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { stateOf, useViewer } from '../../lib/session.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Button } from '../../ui/Button.tsx';
import { Own } from '../../ui/Own.tsx';
import { StateLinks } from '../../ui/PageLink.tsx';
import styles from './EntryCard.module.css';
import { Titled } from './Titled.tsx';

type EntryCardProps = {
  readonly entry: RegisterEntryShownFragment;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** One entry of a register: who, for which States, on which provisions, when and where to read it; and with what it overlaps. */
export function EntryCard({ entry, onChange, onRemove }: EntryCardProps) {
  const t = useTexts(texts);
  const { day, enumerate, number, signs } = useFormat();
  const { title, institution, link, note, participants, provisions, overlaps, participant, provider } = entry;
  // A State's own people come to the needs of their own.
  const state = stateOf(useViewer());
  const needed = entry.needs
    .filter(({ participant: of }) => !state || of.code === state.code)
    .slice(0, mostLinks);
  const articles = [...new Set(provisions.map(({ article }) => article.number))];
  return (
    <li className={`${styles.card} card`}>
      <div className="row sp wrap">
        <h2>
          <Titled title={title} link={link} />
        </h2>
        {entry.viewerCanChange && (
          <span className="row">
            <Button size="small" aria-label={t('changeOf', { title })} onClick={onChange}>
              {t('change')}
            </Button>
            <Button size="small" kind="ghost" aria-label={t('removeOf', { title })} onClick={onRemove}>
              {t('remove')}
            </Button>
          </span>
        )}
      </div>
      <p className="sm">
        <b>
          <Own>{institution}</Own>
        </b>
        {entry.day && (
          <>
            {signs.comma}
            {day(entry.day)}
          </>
        )}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('states')}</dt>
          <dd className="own">
            <StateLinks states={participants} />
          </dd>
        </div>
        <div>
          <dt>{t('provisions')}</dt>
          <dd>
            {provisions.length === 0
              ? t('whole')
              : enumerate(provisions.map(({ reference }) => isolated(shownKey(reference))))}
          </dd>
        </div>
        <div>
          <dt>{t('by')}</dt>
          <dd className="own">{participant?.name ?? provider?.name ?? t('secretariat')}</dd>
        </div>
      </dl>
      {note && (
        <Own as="p" className="sm ink2">
          {note}
        </Own>
      )}
      {overlaps.length > 0 && (
        <div className={styles.overlaps}>
          <b className="xs">{t('overlaps')}</b>
          <ul className="sm">
            {overlaps.map((other) => (
              <li key={`${other.title} ${other.institution} ${other.day}`}>
                <Titled title={other.title} link={other.link ?? null} />
                <span className="muted">
                  {signs.comma}
                  <Own>{other.institution}</Own>
                  {other.day && `${signs.comma}${day(other.day)}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {needed.length > 0 && (
        <div className={styles.overlaps}>
          <b className="xs">{t('needs')}</b>
          <ul className="sm">
            {needed.map(({ participant: { code, name }, open, unmet }) => (
              <li key={code}>
                <Link
                  to={paths.needsOf({
                    participant: code,
                    ...(articles.length === 1 && articles[0] && { article: articles[0] }),
                  })}
                >
                  {t('needsOf', { state: name, open: number(open) })}
                </Link>
                {unmet > 0 && (
                  <span className="muted">
                    {signs.comma}
                    {t('unmet', { unmet: number(unmet) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

const mostLinks = 5;

export const texts = english('register.card', {
  change: 'Change',
  remove: 'Remove',
  changeOf: 'Change: {{title}}',
  removeOf: 'Remove: {{title}}',
  states: 'For which States',
  provisions: 'On which provisions',
  whole: 'The whole Convention',
  by: 'Entered by',
  secretariat: 'The secretariat',
  overlaps: 'Overlaps with, in a State and a provision that both concern',
  needs: 'Where it meets open needs',
  needsOf: 'Open needs of {{state}}: {{open}}',
  unmet: 'without an offer: {{unmet}}',
});
