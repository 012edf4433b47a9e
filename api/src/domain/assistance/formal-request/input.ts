import { z } from 'zod';
import type { NeedId, ProviderId } from '../../base/ids.ts';
import { type Language, languages } from '../../base/language.ts';
import { parse, text } from '../../base/parse.ts';
import { Invalid } from '../../base/refusal.ts';
import { type ChosenNeed, defaultTermDays, type FormalRequest } from './formal-request.ts';

/** More than anybody reads in one request. */
export const mostNeeds = 100;

/** What a request says, as it was sent. */
export interface SentRequest {
  readonly receiver?: ProviderId | null | undefined;
  readonly title: string;
  readonly words: string;
  readonly language: string;
  readonly termDays?: number | null | undefined;
  readonly needs: readonly { readonly need: NeedId; readonly handOver?: boolean | null | undefined }[];
}

export type RequestContentInput = Pick<
  FormalRequest,
  'receiver' | 'title' | 'words' | 'language' | 'termDays' | 'needs'
>;

const shape = z.object({
  title: text(200),
  words: text(10_000),
  language: z.enum(languages),
  termDays: z.int().min(7).max(366).nullish(),
  needs: z.array(z.unknown()).max(mostNeeds),
});

/** Checked but for what the store knows: each need once, and at least one. */
export function parseRequest({ receiver, needs, ...said }: SentRequest): RequestContentInput {
  const { title, words, language, termDays } = parse(shape, { ...said, needs });
  if (needs.length === 0)
    throw new Invalid('Choose at least one need. A request without any asks for nothing.', ['needs']);
  const seen = new Set<NeedId>();
  const chosen = needs.map(({ need, handOver }, at): ChosenNeed => {
    if (seen.has(need))
      throw new Invalid('This need is chosen twice. Choose it once.', ['needs', at, 'need']);
    seen.add(need);
    return { need, handOver: handOver === true };
  });
  return {
    receiver: receiver ?? null,
    title,
    words,
    language: language as Language,
    termDays: termDays ?? defaultTermDays,
    needs: chosen,
  };
}
