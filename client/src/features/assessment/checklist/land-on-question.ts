const patience = 10_000;

/** The keyboard goes on at the first question as soon as that is there, unless the person went somewhere else meanwhile; the provision stays in sight above it. */
export function landOnQuestion(): () => void {
  const until = performance.now() + patience;
  let frame = requestAnimationFrame(land);
  return () => cancelAnimationFrame(frame);

  function land(): void {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !activeElement.matches('h1')) return;
    const question = document.querySelector<HTMLElement>('main section[data-fields]');
    const answers = question?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [];
    const there = [...answers].find(({ checked }) => checked) ?? answers[0];
    if (there) {
      there.focus({ preventScroll: true });
      question?.scrollIntoView({ block: 'nearest' });
    } else if (performance.now() < until) frame = requestAnimationFrame(land);
  }
}
