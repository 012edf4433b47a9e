import type { CarriedHelpShownFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Own } from '../../ui/Own.tsx';
import { Quote } from '../../ui/Quote.tsx';
import styles from './HelpList.module.css';

/** Help that was received, is under way or was agreed: what, by whom, when; and what its State says otherwise. */
export function HelpList({ help }: { readonly help: readonly CarriedHelpShownFragment[] }) {
  return (
    <ul className={styles.help}>
      {help.map((one) => (
        <Entry key={one.key} help={one} />
      ))}
    </ul>
  );
}

function Entry({ help }: { readonly help: CarriedHelpShownFragment }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { day, enumerate } = useFormat();
  const { title, kind, status, from, until, types, offer, agreedOn, correction } = help;
  const given = help.providers.map(({ name, role }) => (role ? `${name} (${word(role)})` : name));
  const span = (first: string | null, last: string | null): string | null => {
    if (first && last) return t('fromUntil', { from: day(first), until: day(last) });
    if (first) return t('from', { from: day(first) });
    return last ? t('until', { until: day(last) }) : null;
  };
  const state = kind === 'RECEIVED' ? t('stated') : kind === 'AGREED' ? t('agreed') : status && word(status);
  return (
    <li>
      <b>
        <Own>{title ?? enumerate(given)}</Own>
      </b>
      <p className="sm ink2">
        {[title === null ? null : enumerate(given), enumerate(types), state, span(from, until)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {offer && (
        <p className="xs muted">
          {agreedOn ? t('offerOn', { offer: offer, day: day(agreedOn) }) : t('offer', { offer: offer })}
        </p>
      )}
      {correction && (
        <div className="sm">
          {t('otherwise')}{' '}
          {[correction.status && word(correction.status), span(correction.from, correction.until)]
            .filter(Boolean)
            .join(' · ')}
          <Quote>{correction.text}</Quote>
        </div>
      )}
    </li>
  );
}

export const texts = english('formal-request.help', {
  fromUntil: '{{from}} to {{until}}',
  from: 'from {{from}}',
  until: 'until {{until}}',
  agreed: 'Agreed',
  stated: 'As the checklist of the State says',
  offer: 'From the offer “{{offer}}”',
  offerOn: 'From the offer “{{offer}}”, agreed on {{day}}',
  otherwise: 'The State says otherwise:',
});
