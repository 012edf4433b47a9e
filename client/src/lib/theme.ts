import { keepChoice, readChoice } from './stored.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const chosenTheme = (): Theme => readChoice('theme', themes) ?? 'system';

/** `data-theme` is there only where a person chose; otherwise the system decides. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  keepChoice('theme', theme);
  applyTheme(theme);
}
