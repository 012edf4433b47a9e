import { type Language, languageOfTag } from '../../domain/base/language.ts';
import { Invalid, words } from '../../domain/base/refusal.ts';
import { type Context, found, permit, type SignedIn } from './context.ts';
import { once } from './once.ts';

export interface ChooseLanguageInput {
  readonly operationId: string;
  /** BCP 47; null: no choice of one's own, each request says what it wants; left out: stays. */
  readonly language?: string | null | undefined;
}

/** The language in which this person is answered from now on, wherever they sign in. The last choice is right, so no revision guards it. */
export async function chooseLanguage(
  context: Context,
  { operationId, language: tag }: ChooseLanguageInput,
): Promise<SignedIn> {
  const { store, viewer } = context;
  const { id } = permit(viewer, 'language.choose');
  const language = tag == null ? tag : ofTheSix(tag);
  return once(
    context,
    'language.choose',
    operationId,
    { ...(language !== undefined && { language }) },
    async (writes) => {
      if (language !== undefined) await writes.changeUser(id, { language });
      writes.record({
        user: id,
        action: 'language.choose',
        subject: id,
        detail: { language: language ?? null },
      });
      return found(writes.users.byIds([id]));
    },
    { keep: () => null, again: () => found(store.users.byIds([id])) },
  );
}

/** INVALID for another language. */
export function ofTheSix(tag: string): Language {
  const language = languageOfTag(tag);
  if (!language)
    throw new Invalid(
      words('There are no texts in the language "{tag}". Choose en, es, fr, ar, ru or zh.', { tag }),
      ['language'],
    );
  return language;
}
