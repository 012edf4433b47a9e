import { Link } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { holds, useViewer } from '../../../lib/session.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';

/** Whoever has solved this can offer to show others how [WG 33]. */
export function OfferExperience({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { compliance, measures } = form.values;
  if (!holds(useViewer(), 'FOCAL_POINT') || compliance !== 'YES' || measures.length === 0) return null;
  return (
    <section className="card">
      <Link className="sm" to={paths.ourExperienceWith(form.reference)}>
        {t('offer')}
      </Link>
    </section>
  );
}

export const texts = english('assessment.offer-experience', {
  offer: 'Offer to show other States how we did it',
});
