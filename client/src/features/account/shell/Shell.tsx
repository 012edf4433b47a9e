import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { keepFocus } from '../../../lib/keep-focus.ts';
import { keepInSight } from '../../../lib/keep-in-sight.ts';
import { useNewVersion } from '../../../lib/new-version.ts';
import { stateOf, useSession } from '../../../lib/session.ts';
import { ShownInstant, StripContext, type StripFacts } from '../../../lib/strip.ts';
import { Boundary } from '../../../ui/Boundary.tsx';
import { buttonLook } from '../../../ui/Button.tsx';
import { ContextStrip } from '../../../ui/ContextStrip.tsx';
import { NewVersion } from '../../../ui/NewVersion.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { FootBar, TopBar } from '../../../ui/TopBar.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { useSections } from './sections.ts';
import { ViewerMenu } from './ViewerMenu.tsx';

/** The frame of every screen: skip link, header, context strip, the screen, and on phones the foot bar. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTexts(texts);
  const { viewer, demo, now, reported } = useSession();
  const { pathname } = useLocation();
  const sections = useSections();
  const takeNewVersion = useNewVersion();
  const [facts, setFacts] = useState<StripFacts | null>(null);
  useEffect(() => keepFocus(document), []);
  useEffect(() => keepInSight(document), []);
  const instant = facts?.asOf ?? now;
  const boundary = reported ? t('reported', { ...reported }) : undefined;

  return (
    <StripContext.Provider value={setFacts}>
      <a className={buttonLook({}, 'skip')} href="#main">
        {t('skip')}
      </a>
      <TopBar sections={sections}>
        <LanguageMenu />
        <ViewerMenu />
      </TopBar>
      <ContextStrip
        audience={viewer?.audience ?? 'PUBLIC'}
        audienceName={stateOf(viewer)?.name}
        asOf={instant}
        live={facts?.live}
        boundary={facts?.boundary ?? boundary}
        action={facts?.action}
        people={facts?.people}
        seen={facts?.seen}
        demo={demo}
      />
      {takeNewVersion && <NewVersion onTake={takeNewVersion} />}
      <main id="main" tabIndex={-1}>
        <Boundary place={pathname}>
          <ShownInstant.Provider value={instant}>
            <Suspense fallback={<Loading />}>{children}</Suspense>
          </ShownInstant.Provider>
        </Boundary>
      </main>
      <FootBar sections={sections} />
    </StripContext.Provider>
  );
}

function Loading() {
  return (
    <div className="page">
      <Skeleton lines={6} />
    </div>
  );
}

export const texts = english('account.shell', {
  skip: 'Skip to content',
  reported: '{{numerator}} of {{denominator}} parties reported',
});
