import type { FitOfOursFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Own } from '../../ui/Own.tsx';
import { MatchRow } from './MatchRow.tsx';

/** A need of ours beside the offer that fits it: which one it is comes first. */
export function ServedNeed({ match }: { readonly match: FitOfOursFragment }) {
  const { need } = match;
  const t = useTexts(texts);
  const { signs } = useFormat();
  const title = need.subject ?? need.type.label + signs.comma + need.provision.article.title;
  return (
    <MatchRow
      match={match}
      need={need}
      offer={match.offer.id}
      heading={
        <>
          <b>
            <Own>{title}</Own>
          </b>
          <p className="sm ink2">
            {need.place !== null && `${t('place', { place: need.place })} · `}
            <bdi dir="ltr">{need.provision.label}</bdi> · {need.type.label}
          </p>
        </>
      }
      note={!match.stage && isHidden(need) && <span className="xs muted">{t('hidden')}</span>}
      contact={t('contact')}
      about={`${match.offer.title}${signs.comma}${match.offer.provider.name} · ${title}`}
      partsName={t('parts', { title })}
    />
  );
}

/** A contributor, who only drafts for a State, cannot propose either: that alone does not mean that donors do not see it. */
const isHidden = ({ visibility }: FitOfOursFragment['need']): boolean =>
  visibility === 'STATE' || visibility === 'SECRETARIAT';

export const texts = english('match.served-need', {
  place: 'Place {{place}}',
  contact: 'Contact the provider',
  parts: 'Show the parts of the score for “{{title}}”',
  hidden: 'Donors do not see this need, so nothing can be proposed for it.',
});
