/** Where something was that left the page. */
export interface Gap {
  readonly parent: Node;
  readonly before: Node | null;
  readonly after: Node | null;
}

/** The gap that this change leaves where `one` was, or around the gap that it left already. */
export function gapLeftBy(
  { target, removedNodes, previousSibling, nextSibling }: MutationRecord,
  one: Node | null,
  gap: Gap | null,
): Gap | null {
  const left = [...removedNodes].some((node) => node.contains(one) || node.contains(gap?.parent ?? null));
  return left ? { parent: target, before: previousSibling, after: nextSibling } : null;
}

/** The control that follows the gap, or the one before it; where its section has none left, the section's heading. */
export function nearestTo({ parent, before, after }: Gap): HTMLElement | null {
  if (!(parent instanceof HTMLElement) || !parent.isConnected) return null;
  const controls = [...parent.querySelectorAll<HTMLElement>(focusable)].filter(isShown);
  const follows = before?.isConnected ? controls.find((one) => isBehind(one, before)) : controls[0];
  const precedes = controls.filter((one) => !after?.isConnected || isBehind(after, one)).at(-1);
  const control = follows ?? (parent.matches(region) ? null : precedes);
  if (control && !parent.matches('main')) return control;
  const heading = parent.matches(region) ? parent.querySelector<HTMLElement>('h1, h2, h3') : null;
  if (heading) return withFocus(heading);
  if (!parent.parentNode || parent.matches('main, body')) return null;
  return nearestTo({ parent: parent.parentNode, before: parent, after: parent.nextSibling });
}

/** The heading of the page, for the keyboard to go on from. */
export function headingOf(page: Document): HTMLElement | null {
  const heading = page.querySelector<HTMLElement>('main h1');
  return heading && withFocus(heading);
}

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled, [type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex^="-"])';

/** What has a heading of its own. */
const region = 'section, article, aside, main, form, [role="dialog"]';

const isBehind = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !other.contains(one);

const isShown = (one: HTMLElement): boolean =>
  one.closest('[aria-hidden="true"]') === null && (one.checkVisibility?.() ?? true);

function withFocus(heading: HTMLElement): HTMLElement {
  heading.setAttribute('tabindex', '-1');
  return heading;
}
