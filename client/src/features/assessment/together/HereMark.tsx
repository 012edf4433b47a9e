import { english, useTexts } from '../../../lib/i18n.ts';
import { initials } from '../../../lib/initials.ts';
import styles from './here.module.css';
import type { PersonHere } from './people-here.ts';

/** Initials in the list, the name for whoever cannot see them. */
export default function HereMark({ people }: { readonly people: readonly PersonHere[] }) {
  const t = useTexts(texts);
  const [first, ...more] = people;
  if (!first) return null;
  const said = people.map(({ name, byViewer }) => (byViewer ? t('you') : t('somebody', { name }))).join(' ');
  return (
    <span className={styles.mark} title={said}>
      <span aria-hidden="true">{more.length > 0 ? people.length : initials(first.name)}</span>
      <span className="sr">{said}</span>
    </span>
  );
}

export const texts = english('assessment.here-mark', {
  somebody: '{{name}} is here.',
  you: 'You are here in another window.',
});
