import type { FileKind } from '../domain/assessment/evidence.ts';
import { Invalid, words } from '../domain/base/refusal.ts';

const at = ['file'];

export const notThat = (kind: FileKind): Invalid =>
  new Invalid(
    words(
      'The name says {kind}, but the content is something else or is damaged. Nothing was stored. Save it in that format again, and choose the new file.',
      { kind },
    ),
    at,
  );
export const hides = (kind: FileKind): Invalid =>
  new Invalid(
    words(
      'Something else is hidden in this {kind}. Nothing was stored. Save it in that format again, and choose the new file.',
      { kind },
    ),
    at,
  );
export const hasMacros = (): Invalid =>
  new Invalid(
    'This file has macros, or other programs inside. Nothing was stored. Save it without them, and choose the new file.',
    at,
  );
export const isLocked = (): Invalid =>
  new Invalid(
    'This file has a password. Nothing was stored. Save it without one, and choose the new file.',
    at,
  );
/** A PDF may be encrypted so that everybody can read it, and nobody may copy it. */
export const isProtected = (): Invalid =>
  new Invalid(
    'This PDF has a password, or is protected against changes. Nothing was stored. Save it without that, and choose the new file.',
    at,
  );
export const notText = (): Invalid =>
  new Invalid(
    'This is no plain text in UTF-8: it is in another character set, or a page or a program. Nothing was stored. Save it as plain text in UTF-8, or as PDF, and choose the new file.',
    at,
  );
export const unpacksToTooMuch = (): Invalid =>
  new Invalid(
    'This file unpacks to more than any document. Nothing was stored. Save it again, and choose the new file.',
    at,
  );
