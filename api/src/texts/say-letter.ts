import { isRightToLeft } from '../domain/base/language.ts';
import type { Mail, MailContent, Notice } from '../domain/base/mail.ts';
import type { Sentence } from '../domain/base/sentence.ts';
import type { Catalogue } from '../domain/convention/catalogue.ts';
import { say } from './say-reason.ts';

/** A letter in the language of whoever gets it; `origin` is where the pages are. */
export function sayLetter(
  { letter, language }: Pick<Mail, 'letter' | 'language'>,
  catalogue: Catalogue,
  origin: string,
): MailContent {
  const said = (code: string, values: Sentence['values'] = {}) => say({ code, values }, language, catalogue);
  const { notices, name } = letter;
  const [only] = notices;
  const subject =
    only && notices.length === 1
      ? said(`${only.code}-subject`, only.values)
      : said('letter-several', { count: notices.length });
  const greeting = said('letter-greeting', { name });
  const foot = said(notices.every(({ given }) => given) ? 'letter-foot-given' : 'letter-foot');
  const linkOf = ({ path }: Notice) => `${origin}${path}`;
  const bodyOf = ({ code, values, also }: Notice) => [
    said(code, values),
    ...(also ? [typeof also === 'string' ? also : said(also.code, also.values)] : []),
  ];
  const text = [
    greeting,
    ...notices.map((notice) => `${bodyOf(notice).join('\n\n')}\n${linkOf(notice)}`),
    foot,
  ].join('\n\n');
  const paragraphs = [
    escaped(greeting),
    ...notices.map(
      (notice) =>
        `${bodyOf(notice).map(inLines).join('<br><br>')}<br><a href="${escaped(linkOf(notice))}">${escaped(said('letter-open'))}</a>`,
    ),
    `<small>${escaped(foot)}</small>`,
  ];
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  const html = `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${escaped(subject)}</title><body style="font:16px/1.5 sans-serif;max-width:40em">${paragraphs.map((one) => `<p>${one}</p>`).join('')}</body></html>`;
  return { subject: subject.replace(/\s+/g, ' '), text, html };
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
const inLines = (text: string): string => escaped(text).replace(/\n/g, '<br>');
