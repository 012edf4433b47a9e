import { type ComponentType, lazy } from 'react';

export type Screen = { readonly default: ComponentType };

/**
 * A screen whose script is a piece of its own, fetched when it is first opened. One that is here by the time it is shown is shown at once: where
 * a screen was awaited, React shows nothing new for the next 300 ms.
 */
export function shownAtOnce(load: () => Promise<Screen>) {
  let here: Screen | undefined;
  const fetched = async () => {
    here = await load();
    return here;
  };
  const Screen = lazy(() =>
    // biome-ignore lint/suspicious/noThenProperty: React asks for a promise, and takes one that is kept already
    here ? ({ then: (show) => show?.(here as Screen) } as Promise<Screen>) : fetched(),
  );
  scripts.set(Screen, fetched);
  return Screen;
}

const scripts = new Map<object, () => Promise<unknown>>();

/** Begins before the screen is shown. */
export const fetchScript = async (screen: object): Promise<unknown> => scripts.get(screen)?.();
