import { useContext } from 'react';
import { FormValidationContext } from 'react-aria-components';

/** What the form says of this field, unless the field has something to say itself. */
export function useFieldError(name: string | undefined, own: string | null | undefined): string | null {
  const errors = useContext(FormValidationContext);
  const said = own ?? (name === undefined ? null : errors[name]);
  return (typeof said === 'string' ? said : said?.[0]) ?? null;
}
