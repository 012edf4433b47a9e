import { type Gap, gapLeftBy, headingOf, nearestTo } from './nearest-focus.ts';

/**
 * What a press changes may carry off the very control that was pressed, or the one that opened the dialog: a withdrawn need, an ended
 * session, the last page of a list. The keyboard then goes on from what is nearest, not from the top of the page.
 */
export function keepFocus(page: Document): () => void {
  /** What had the focus last, and outside of any dialog. */
  let last: HTMLElement | null = null;
  let opener: HTMLElement | null = null;
  /** The dialog in which it was. */
  let dialog: HTMLElement | null = null;
  let gap: Gap | null = null;
  let frame = 0;

  const nobodyHasIt = () => page.activeElement === null || page.activeElement === page.body;

  const came = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    // A grid draws what is in sight and leads its own focus.
    const theirs = target.closest('[role="grid"]') !== null;
    last = theirs ? null : target;
    dialog = target.closest('[role="dialog"], [role="alertdialog"]');
    if (!isOnPage(target)) return;
    opener = last;
    gap = null;
  };

  /** A person who presses beside everything means it. */
  const left = ({ target }: FocusEvent) => {
    // On a busy machine it may be on again before this is looked at.
    const wasOff = target instanceof HTMLElement && isOff(target);
    setTimeout(() => {
      if (target === last && nobodyHasIt() && last?.isConnected && !wasOff && !isOff(last))
        last = opener = null;
    });
  };

  const saw = (records: readonly MutationRecord[]) => {
    for (const record of records) gap = gapLeftBy(record, opener, gap) ?? gap;
    if (!last || !nobodyHasIt()) return;
    cancelAnimationFrame(frame);
    // A dialog that closes, and a page that opens, put the focus somewhere themselves, a frame later.
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(giveBack)));
  };

  function giveBack(): void {
    if (!last || !nobodyHasIt() || (last.isConnected && isOff(last))) return;
    // The heading of a page that was still reading makes way for that of what was read.
    const heading = opener?.matches('h1') ? headingOf(page) : null;
    // While a dialog is open the keyboard is in it: Esc closes it, Tab goes through it.
    const open = dialog?.isConnected && !last.isConnected ? dialog : null;
    const there = open ?? (opener?.isConnected ? opener : (heading ?? (gap && nearestTo(gap))));
    there?.focus({ preventScroll: there === heading || there === open });
  }

  const observer = new MutationObserver(saw);
  observer.observe(page.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  page.addEventListener('focusin', came);
  page.addEventListener('focusout', left);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    page.removeEventListener('focusin', came);
    page.removeEventListener('focusout', left);
  };
}

/** Dialogs and menus are drawn beside the page, not in it. */
const isOnPage = (one: HTMLElement): boolean => one.closest('body > *')?.querySelector('main') !== null;

/** Switched off while what it began is on its way; browsers let the focus go then. */
const isOff = (one: HTMLElement): boolean => one.matches(':disabled');
