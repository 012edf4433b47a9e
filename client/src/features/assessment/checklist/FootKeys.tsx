import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { landOnQuestion } from './land-on-question.ts';

type FootKeysProps = {
  /** The addresses of the provisions before and after. */
  readonly before: string | null;
  readonly after: string | null;
};

/** From anywhere in a provision Ctrl and Enter lead to the first question of the next one, with Shift of the one before: 105 of them are not walked by Tab. */
export function FootKeys({ before, after }: FootKeysProps) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const going = useRef(false);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, target, repeat } = event;
      const to = shiftKey ? before : after;
      if (key !== 'Enter' || !(ctrlKey || metaKey) || repeat || !to) return;
      // A dialog, and a form within the page, are something else that one is at.
      if (document.querySelector('[role="dialog"]') || (target as Element).closest('form')) return;
      // On a link it is the browser's: another window.
      if ((target as Element).closest('a[href]:not([aria-keyshortcuts])')) return;
      event.preventDefault();
      going.current = true;
      void navigate(to);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [before, after, navigate]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever the key led
  useEffect(() => {
    if (!going.current) return;
    going.current = false;
    return landOnQuestion();
  }, [pathname]);

  return null;
}
