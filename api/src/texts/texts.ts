import type { Language } from '../domain/base/language.ts';
import { ar } from './ar/whole.ts';
import { es } from './es/whole.ts';
import { fr } from './fr/whole.ts';
import { ru } from './ru/whole.ts';
import type { TextsOf } from './sentences.ts';
import { zh } from './zh/whole.ts';

/** English is beside the code that says it. */
export type Translated = Exclude<Language, 'en'>;
export const texts: Readonly<Record<Translated, TextsOf>> = { es, fr, ar, ru, zh };
