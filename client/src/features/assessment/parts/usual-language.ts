import { keepChoice, readKept } from '../../../lib/stored.ts';

/** In which language somebody writes for a State, and in which they give it once more. */
export interface UsualLanguage {
  readonly language: string;
  readonly secondLanguage: string | null;
}

const keyOf = (viewer: string, state: string) => `writes ${viewer} ${state}`;

/** As this person chose last for this State, on this device: who once said Spanish is not asked a hundred times. */
export function usualLanguage(viewer: string, state: string): UsualLanguage | null {
  const [language = '', second = ''] = (readKept(keyOf(viewer, state)) ?? '').split(' ');
  return isTag(language) ? { language, secondLanguage: isTag(second) ? second : null } : null;
}

export const rememberLanguage = (
  viewer: string,
  state: string,
  { language, secondLanguage }: UsualLanguage,
): void => keepChoice(keyOf(viewer, state), [language, secondLanguage ?? ''].join(' '));

const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
