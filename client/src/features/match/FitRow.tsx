import type { FitOnMatchFragment, NeedOfMatchFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Own } from '../../ui/Own.tsx';
import { Told } from '../../ui/Told.tsx';
import { MatchRow } from './MatchRow.tsx';

type FitRowProps = {
  readonly match: FitOnMatchFragment & NeedOfMatchFragment;
  readonly offer: string;
  /** Which offer of ours, where they are listed together. */
  readonly beside?: string;
  readonly openAtFirst?: boolean;
};

/** A need that fits an offer of ours: whose it is comes first. */
export function FitRow({ match, offer, beside, openAtFirst }: FitRowProps) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const { need } = match;
  const { label, article } = need.provision;
  const name = need.participant.name;
  const about = need.type.label + signs.colon + (need.subject ?? article.title);
  return (
    <MatchRow
      match={match}
      need={need}
      offer={offer}
      heading={
        <div className="row wrap" style={{ gap: '2px 10px' }}>
          <b>
            <Own>{name}</Own>
          </b>
          <span className="sm ink2">
            <bdi dir="ltr">{label}</bdi>
            {signs.comma}
            {need.type.label}
            {signs.colon}
            {need.subject ? (
              <Told
                of={need}
                text={need.subject}
                translation={need.subjectTranslation}
                own={need.subjectLanguage}
              />
            ) : (
              <Own>{article.title}</Own>
            )}
          </span>
        </div>
      }
      note={beside && <span className="sm ink2">{beside}</span>}
      contact={t('contact', { name })}
      about={label + signs.comma + about}
      partsName={t('parts', { name })}
      openAtFirst={openAtFirst}
    />
  );
}

export const texts = english('match.fit-row', {
  contact: 'Contact {{name}}',
  parts: 'Show the parts of the score for {{name}}',
});
