import { english, useTexts } from '../../../lib/i18n.ts';

/** The parts of an answer, and of a receipt, in a word. */
export const fieldWords = english('receipt.field-words', {
  compliance: 'Answer',
  law: 'On paper',
  practice: 'In practice',
  figures: 'Figures and examples',
  challenges: 'What is in the way',
  measures: 'Measures',
  assistanceWanted: 'Help wanted',
  noneRequired: 'Whether help is required',
  assistanceReceived: 'Help received',
  language: 'Language',
  secondLanguage: 'Second language',
  lawTranslation: 'On paper, second language',
  practiceTranslation: 'In practice, second language',
  lawLanguage: 'On paper: its language',
  practiceLanguage: 'In practice: its language',
  number: 'Number of the submission',
  submittedAt: 'Date of the submission',
  contentHash: 'Checksum',
  consulted: 'Consulted',
  salt: 'Salt',
});
type Known = keyof typeof fieldWords.english;

/** A field that this client does not know yet goes by its name. */
export function useFieldWord(): (field: string) => string {
  const t = useTexts(fieldWords);
  return (field) => (field in fieldWords.english ? t(field as Known) : field);
}
