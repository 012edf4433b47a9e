import { z } from 'zod';
import { isOneAddress } from '../../base/mail.ts';
import { parse, text } from '../../base/parse.ts';

export interface InvitationContent {
  readonly name: string;
  readonly email: string;
}

/** Whom somebody asks in; INVALID with the place of the first that is not good. */
export const parseInvitation = (input: object): InvitationContent => parse(shape, input);

const shape = z.object({
  name: text(200),
  email: text(254)
    .transform((address) => address.toLowerCase())
    .refine(isOneAddress, 'Send one e-mail address, such as name@example.org.'),
});
