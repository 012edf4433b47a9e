import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../../services/base/context.ts';
import { isMeantForAnother, meantForAnother } from '../caller/meant-for.ts';
import type { GraphqlParts } from '../graphql.ts';
import { fromElsewhere, isForeign } from '../request/foreign.ts';
import { languageOf } from '../request/language.ts';
import { type FileAnswers, makeFileAnswers, type To } from './file-answers.ts';

export type Parts = Pick<
  GraphqlParts,
  'store' | 'config' | 'clock' | 'newId' | 'log' | 'callers' | 'security'
>;

/** Somebody at a door for files: who they are, what they ask for, and how they are answered. */
export interface AtTheDoor {
  readonly to: To;
  readonly context: Context;
  readonly answer: FileAnswers;
  readonly pathname: string;
  readonly search: URLSearchParams;
  /** Whether they may send something in: not from another site, nor in another person's name. Where not, why was said. */
  maySend(): boolean;
}

/** A door where files go out and come in: everything behind it is refused in the reader's language, as GraphQL refuses. */
export function makeFileDoor(
  { store, config, clock, newId, log, callers, security }: Parts,
  work: (one: AtTheDoor) => Promise<void>,
) {
  const answer = makeFileAnswers(security, log);
  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const now = clock();
    const caller = await callers.of(request, now);
    const language = caller.viewer?.language ?? languageOf(request.headers['accept-language']);
    const to: To = { request, response, requestId, language };
    const context: Context = { store, viewer: caller.viewer, now, newId, log: log.child({ requestId }) };
    const { pathname, searchParams: search } = new URL(request.url ?? '/', 'http://here');
    const maySend = (): boolean => {
      const foreign = isForeign(request, config.appOrigin);
      if (foreign) answer.refuse(to, 403, fromElsewhere);
      else if (isMeantForAnother(request, caller)) answer.refuse(to, 401, meantForAnother);
      else return true;
      return false;
    };
    await answer.refusing(to, () => work({ to, context, answer, pathname, search, maySend }));
  };
}
