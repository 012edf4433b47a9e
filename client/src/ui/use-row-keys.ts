import type { KeyboardEvent } from 'react';

/** Arrows go from row to row, `r` to the next one that is refused; Space is the box's own. */
export const useRowKeys = () => (event: KeyboardEvent<HTMLElement>) => {
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const at = boxes.findIndex((box) => box === event.target);
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const after = [...boxes.slice(at + 1), ...boxes.slice(0, at)];
  const next = {
    ArrowDown: boxes[at + 1],
    ArrowUp: boxes[at - 1],
    r: after.find((box) => box.ariaDisabled === 'true'),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
