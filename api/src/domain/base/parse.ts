import { z } from 'zod';
import { dayAdvice } from './calendar.ts';
import { canonicalLanguage } from './language-tag.ts';
import { isOneAddress } from './mail.ts';
import { Invalid } from './refusal.ts';
import { brokenCharacter, visibleText } from './visible-text.ts';

type Path = readonly (string | number)[];

/** The input in the shape asked for, or Invalid with the first issue's path and a sentence that says what to do. */
export function parse<T>(shape: z.ZodType<T>, input: unknown, at: Path = []): T {
  const parsed = shape.safeParse(input, { error: advice });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Invalid(issue?.message ?? 'Check the input.', [...at, ...(issue?.path ?? []).map(String)]);
}

/** All that is wrong with an input, each with its path; none where it has the shape asked for. */
export function problemsIn<T>(
  shape: z.ZodType<T>,
  input: unknown,
): readonly { readonly path: readonly string[]; readonly message: string }[] {
  const parsed = shape.safeParse(input, { error: advice });
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message }));
}

const clean = z
  .string()
  .superRefine((value, context) => {
    const message = brokenCharacter(value);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .overwrite(visibleText);

/** Text of one or more lines; blanks around it do not count, and nothing that can be seen is nothing. */
export const text = (max: number) => clean.max(max).min(1);

/** The same where it may be left out: null and blank are null. */
export const optionalText = (max: number) =>
  clean
    .max(max)
    .nullish()
    .transform((value) => value || null);

/** One address of e-mail, in small letters: however it was typed it is the same one. */
export const emailAddress = text(254)
  .transform((address) => address.toLowerCase())
  .refine(isOneAddress, 'Send one e-mail address, such as name@example.org.');

/** The same in a patch, where left out (stays) is not null (cleared). */
export const patchText = (max: number) =>
  clean
    .max(max)
    .nullish()
    .transform((value) => (value === '' ? null : value));

export const day = z.string().superRefine((value, context) => {
  const message = dayAdvice(value);
  if (message) context.addIssue({ code: 'custom', message });
});

/** A web address, or none: null and blank are null. */
export const optionalUrl = optionalText(2000).refine(
  (value) => value === null || isHttp(value),
  'Send a web address that begins with http:// or https://.',
);

/** BCP 47, in canonical spelling. */
export const languageTag = z.string().transform((tag, context) => {
  const canonical = canonicalLanguage(tag);
  if (canonical) return canonical;
  context.addIssue({
    code: 'custom',
    message: 'This is not a language tag. Send a BCP 47 tag, such as en or pt-BR.',
  });
  return z.NEVER;
});

/** Each once; the same tag twice is one. */
export const languageTags = z
  .array(languageTag)
  .max(20)
  .nullish()
  .transform((tags) => [...new Set(tags ?? [])]);

function isHttp(value: string): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(value)) return false;
  return URL.canParse(value);
}

function advice(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'This is missing. Send it.'
        : `Send ${named[issue.expected] ?? issue.expected} here.`;
    case 'too_big':
      return `Send at most ${issue.maximum}${unitOf(issue.origin)}.`;
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin === 'string'
        ? 'Write something here, or leave it out.'
        : `Send at least ${issue.minimum}${unitOf(issue.origin)}.`;
    case 'invalid_value':
      return `Send one of ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Take out ${issue.keys.join(', ')}: there is no such field.`;
    case 'custom':
      return undefined;
    default:
      return 'This is not written as it should be. Check its format.';
  }
}

const named: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
