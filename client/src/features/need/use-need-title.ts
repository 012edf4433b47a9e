import type { NeedInOrderFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { texts } from './texts.ts';

/** What a need is called: its subject, or what it asks for where the State has not said more. */
export function useNeedTitle(): (need: NeedInOrderFragment) => string {
  const t = useTexts(texts);
  return ({ subject, type, provision }) =>
    subject ?? t('untitled', { type: type.label, article: provision.article.number });
}
