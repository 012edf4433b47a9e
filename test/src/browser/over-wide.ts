/** Runs in the page: by what it is wider than its window, if it is. */
export function overWide(): string | null {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  const wide = [...document.querySelectorAll('body *')]
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > root.clientWidth + 1 || left < -1;
    })
    .slice(-3);
  return `${root.scrollWidth} wide by ${wide.map((one) => `${one.tagName.toLowerCase()}.${one.className}`).join(', ')}`;
}
