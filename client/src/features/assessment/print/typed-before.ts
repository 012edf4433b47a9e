import { type ListField, lists } from './paper-fields.ts';
import { placeOf } from './typed-place.ts';

/** How lists were typed before each part had a field of its own: an entry a line, its parts with semicolons between them. */
const before: Readonly<Partial<Record<ListField, readonly string[]>>> = {
  measures: ['kind', 'title', 'citation'],
  figures: ['year', 'count', 'note'],
  wishes: ['type', 'subject', 'result', 'beneficiary', 'horizon'],
  received: ['type', 'providerName', 'from', 'until'],
};

/** What a device kept since then, in the fields of today. */
export const inFieldsOfToday = (kept: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(kept).flatMap(([name, text]) => {
      const [, provision = '', list = ''] = /^(.+) (\w+)$/.exec(name) ?? [];
      const parts = list in lists ? before[list as ListField] : undefined;
      if (!parts) return [[name, text]];
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .flatMap((line, at) => {
          const said = line.split(/[;；؛]/).map((part) => part.trim());
          // What had no place of its own belongs to the last part.
          const last = parts.length - 1;
          const whole = [...said.slice(0, last), said.slice(last).join('; ')];
          return whole.flatMap((part, of) =>
            part ? [[`${provision} ${placeOf(list, at, parts[of] ?? '')}`, part]] : [],
          );
        });
    }),
  );
