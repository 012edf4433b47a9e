import { useSyncExternalStore } from 'react';

/** Whether the window fits a media query; where nothing can be asked it does not. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    () => window.matchMedia?.(query)?.matches ?? false,
  );
}

export const usePhone = (): boolean => useMedia('(max-width: 760px)');
/** Where the checklist has its three columns. */
export const useRoomBeside = (): boolean => useMedia('(min-width: 1101px)');
