import { lazy, Suspense } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { buttonLook } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { FollowChoicesProps } from './FollowChoices.tsx';
import { texts } from './texts.ts';

const FollowChoices = lazy(() => import('./FollowChoices.tsx'));

/** From what somebody looks at to being told of it, signed in or not. */
export function FollowMenu(shown: Omit<FollowChoicesProps, 'onClose'>) {
  const t = useTexts(texts);
  return (
    <Disclosure
      className={buttonLook({ icon: 'live' })}
      label={
        <>
          <Icon name="live" />
          {t('follow')}
        </>
      }
    >
      {(close) => (
        <Suspense fallback={<p className="sm muted pad">{t('opening')}</p>}>
          <FollowChoices {...shown} onClose={close} />
        </Suspense>
      )}
    </Disclosure>
  );
}
