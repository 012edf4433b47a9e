import { emailAddress, parse } from '../base/parse.ts';
import { Invalid } from '../base/refusal.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import { type Follow, type FollowKind, following } from './subscription.ts';

/** As it is sent: the code of a State, an article, a kind of help or a subject; or the id of a saved search. */
export interface FollowInput {
  readonly kind: FollowKind;
  readonly code?: string | null | undefined;
}

type Path = readonly (string | number)[];

/** INVALID with the place of what is not known; whether a saved search may be opened is asked elsewhere. */
export function parseFollow(
  { kind, code }: FollowInput,
  catalogue: Pick<Catalogue, 'participants' | 'articles' | 'assistanceTypes' | 'subjects'>,
  path: Path,
): Follow {
  const at = [...path, 'code'];
  if (kind === 'EVERYTHING') {
    if (code != null) throw new Invalid('Everything is followed without a code. Leave it out.', at);
    return { kind, code: null };
  }
  if (code == null) throw new Invalid('Say what is followed: send its code.', at);
  if (kind === 'SEARCH') return { kind, code };
  const [known, noun] = {
    PARTICIPANT: [catalogue.participants, 'participant'] as const,
    ARTICLE: [catalogue.articles, 'article'] as const,
    TYPE: [catalogue.assistanceTypes, 'assistance type'] as const,
    SUBJECT: [catalogue.subjects, 'subject'] as const,
  }[kind];
  if (!(known as ReadonlyMap<string, unknown>).has(code))
    throw new Invalid(`There is no ${noun} "${code}". Take the code as the catalogue writes it.`, at);
  return { kind, code };
}

/** All that is followed from now on, each once; one thing at least. */
export function parseFollows(
  inputs: readonly FollowInput[],
  catalogue: Parameters<typeof parseFollow>[1],
): readonly Follow[] {
  if (inputs.length === 0) throw new Invalid('Follow one thing at least, or unsubscribe.', ['follows']);
  return following(
    [],
    inputs.map((one, at) => parseFollow(one, catalogue, ['follows', at])),
  );
}

export const parseAddress = (address: string): string => parse(emailAddress, address, ['email']);
