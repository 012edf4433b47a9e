import { Link } from 'react-router';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Own } from '../../../ui/Own.tsx';
import type { Choices } from '../use-choices.ts';
import type { View } from '../view.ts';
import { followedIn } from './followed.ts';
import { texts } from './texts.ts';

type CellFollowProps = { readonly view: View; readonly choices: Choices };

/** What the open cell is of, to be followed from there. */
export function CellFollow({ view, choices }: CellFollowProps) {
  const t = useTexts(texts);
  const things = followedIn({ ...view, filter: {} }, choices);
  if (things.length === 0) return null;
  return (
    <ul
      aria-label={t('title')}
      className="row wrap xs no-print"
      style={{ gap: '2px 12px', marginBlockStart: 8 }}
    >
      {things.map(({ kind, code, label }) => (
        <li key={`${kind} ${code}`}>
          <Link to={paths.followOf(kind, code)}>
            {t('followOne')} <Own>{shownKey(label)}</Own>
          </Link>
        </li>
      ))}
    </ul>
  );
}
