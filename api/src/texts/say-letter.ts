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
  const { notices, name, opening, unsubscribe } = letter;
  const [only] = notices;
  const subject = opening
    ? said(`${opening.code}-subject`, opening.values)
    : only && notices.length === 1
      ? said(`${only.code}-subject`, only.values)
      : said('letter-several', { count: notices.length });
  const greeting = said('letter-greeting', { name });
  const begins = opening ? [said(opening.code, opening.values)] : [];
  const ends = unsubscribe ? [`${origin}${unsubscribe}`] : [];
  const foot = opening
    ? said('letter-foot-digest')
    : said(notices.every(({ given }) => given) ? 'letter-foot-given' : 'letter-foot');
  const linkOf = ({ path }: Notice) => `${origin}${path}`;
  const bodyOf = ({ code, values, also }: Notice) => [
    said(code, values),
    ...(also ? [typeof also === 'string' ? also : said(also.code, also.values)] : []),
  ];
  const text = [
    greeting,
    ...begins,
    ...notices.map((notice) => `${bodyOf(notice).join('\n\n')}\n${linkOf(notice)}`),
    [foot, ...ends].join('\n'),
  ].join('\n\n');
  const paragraphs = [
    escaped(greeting),
    ...begins.map(escaped),
    ...notices.map(
      (notice) =>
        `${bodyOf(notice).map(inLines).join('<br><br>')}<br><a href="${escaped(linkOf(notice))}">${escaped(said('letter-open'))}</a>`,
    ),
    `<small>${escaped(foot)}${ends.map((end) => `<br><a href="${escaped(end)}">${escaped(said('letter-unsubscribe'))}</a>`).join('')}</small>`,
  ];
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  const html = `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${escaped(subject)}</title><body style="font:16px/1.5 sans-serif;max-width:40em">${paragraphs.map((one) => `<p>${one}</p>`).join('')}</body></html>`;
  const [end] = ends;
  return { subject: subject.replace(/\s+/g, ' '), text, html, ...(end && { unsubscribe: end }) };
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
const inLines = (text: string): string => escaped(text).replace(/\n/g, '<br>');
