import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { isNoSuch } from '../../../lib/no-such.ts';
import { stateOf, useViewer } from '../../../lib/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import { useVisibilityWord } from '../../../ui/VisibilityBadge.tsx';
import { type Choices, labelIn } from '../use-choices.ts';
import type { View } from '../view.ts';
import { texts } from './texts.ts';

type SeenAsChoice = {
  /** Asks as whom; null where there is nobody else. */
  readonly choose: (() => void) | null;
  /** As whom, for the context strip; left out where one is oneself and nobody else. */
  readonly seen: ReactNode;
  /** Over what is shown: that it is seen as somebody else, and the way back; the dialog, where it is open. */
  readonly banner: ReactNode;
  /** In the place of what is shown, where the address names an audience that is not for this viewer. */
  readonly absent: ReactNode;
};

/** How a page of figures is looked at as somebody else. */
export function useSeenAs(
  { seenAs }: Pick<View, 'seenAs'>,
  choices: Choices,
  error: unknown,
  change: (change: Partial<View>) => void,
): SeenAsChoice {
  const t = useTexts(texts);
  const viewer = useViewer();
  const word = useVisibilityWord();
  const [choosing, setChoosing] = useState(false);
  const whom = viewer?.maySeeAs ?? [];
  const states = choices.lists.participants ?? [];
  const general = seenAs === 'PUBLIC' || seenAs === 'DONORS';
  const audience = !seenAs
    ? (stateOf(viewer)?.name ?? word(viewer?.audience ?? 'PUBLIC'))
    : general
      ? word(seenAs)
      : (labelIn(choices, 'participants', seenAs) ?? seenAs);
  const maySee = whom.length > 0;
  const seen = useMemo(
    () =>
      (maySee || seenAs) && (
        <>
          <b>
            <Own>{audience}</Own>
          </b>
          {maySee && (
            <span className="hide-s">
              <LinkButton className="no-print" onClick={() => setChoosing(true)}>
                {t('change')}
              </LinkButton>
            </span>
          )}
        </>
      ),
    [maySee, seenAs, audience, t],
  );
  const chosen = (next: string | null) => {
    setChoosing(false);
    change({ seenAs: next });
  };
  const back = (
    <Button size="small" className="no-print" onClick={() => change({ seenAs: null })}>
      {t('back')}
    </Button>
  );
  const isAbsent = seenAs !== null && isNoSuch(error);
  return {
    choose: maySee ? () => setChoosing(true) : null,
    seen: seen || undefined,
    banner: (
      <>
        {seenAs && !isAbsent && (
          <Note role="status">
            {t('banner', { audience })} {back}
          </Note>
        )}
        {choosing && (
          <Suspense fallback={null}>
            <SeenAsDialog
              {...{ seenAs, whom, states }}
              isState={viewer?.audience === 'STATE'}
              onClose={() => setChoosing(false)}
              onChoose={chosen}
            />
          </Suspense>
        )}
      </>
    ),
    absent: isAbsent && <EmptyFace title={t('none')} action={back} />,
  };
}

const SeenAsDialog = lazy(async () => ({ default: (await import('./SeenAsDialog.tsx')).SeenAsDialog }));
