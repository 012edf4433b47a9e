import type { NeedInOrderFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { texts } from './texts.ts';

/** What a need is called: its subject, or what it asks for where the State has not said more. */
export function useNeedTitle(): (need: NeedInOrderFragment) => string {
  const t = useTexts(texts);
  const { signs } = useFormat();
  return ({ subject, type, provision }) => {
    if (subject) return subject;
    return provision.concerns === 'PROVISION'
      ? t('untitled', { type: type.label, article: provision.article.number })
      : type.label + signs.comma + provision.label;
  };
}
