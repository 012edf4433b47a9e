import { z } from 'zod';
import { emailAddress, parse, text } from '../../base/parse.ts';

export interface InvitationContent {
  readonly name: string;
  readonly email: string;
}

/** Whom somebody asks in; INVALID with the place of the first that is not good. */
export const parseInvitation = (input: object): InvitationContent => parse(shape, input);

const shape = z.object({
  name: text(200),
  email: emailAddress,
});
