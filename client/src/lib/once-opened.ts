import { useRef } from 'react';

/** Whether it was ever open: what is fetched when it is first opened stays, so that it can close and give the focus back. */
export function useOnceOpened(open: boolean): boolean {
  const was = useRef(open);
  was.current ||= open;
  return was.current;
}
