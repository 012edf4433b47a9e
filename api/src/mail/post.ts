import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Language } from '../domain/base/language.ts';
import { type Delivery, isOneAddress, type MailContent } from '../domain/base/mail.ts';
import { words } from '../domain/base/refusal.ts';

export interface Envelope {
  readonly to: string;
  readonly language: Language;
  readonly messageId: string;
  readonly content: MailContent;
}

/** Hands one mail to a mail server and says what the server said. Whoever calls has written before that it will. */
export type Post = (mail: Envelope, signal: AbortSignal) => Promise<Delivery>;

interface SmtpError extends Error {
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
  readonly code?: string;
}

/** The library's connection rather than its transport: only so is it known whether the server had begun to read when something broke. */
export function openPost(smtpUrl: string, from: string): Post {
  return async ({ to, ...mail }, signal) => {
    if (!isOneAddress(to))
      return { is: 'REFUSED', why: words('"{email}" is not an e-mail address.', { email: to }) };
    const message = await written(from, to, mail);
    const connection = new SMTPConnection({ ...timeouts, ...parseConnectionUrl(smtpUrl) });
    let begun = false;
    try {
      await ready(connection, smtpUrl);
      if (signal.aborted) return { is: 'NOT_NOW', why: words('It was stopped before it began.', {}) };
      const stream = new Readable({
        read() {
          begun = true;
          this.push(message);
          this.push(null);
        },
      });
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.send({ from, to: [to] }, stream, (error) => (error ? reject(error) : resolve()));
      });
      connection.quit();
      return { is: 'TAKEN' };
    } catch (error) {
      connection.close();
      return deliveryAfter(error as SmtpError, begun);
    }
  };
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

async function ready(connection: SMTPConnection, smtpUrl: string): Promise<void> {
  const { auth } = parseConnectionUrl(smtpUrl);
  // Errors of a broken line come as events too, whenever they like.
  connection.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  if (!auth) return;
  await new Promise<void>((resolve, reject) =>
    connection.login(auth, (error) => (error ? reject(error) : resolve())),
  );
}

/** Told by how far it came: before the server began to read nothing is delivered; after it, only the server's own no is sure. */
export function deliveryAfter(error: SmtpError, begun: boolean): Delivery {
  const { responseCode = 0, command = '' } = error;
  const answer = (error.response ?? error.message).replace(/\s+/g, ' ').slice(0, 200);
  const said = ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command) && responseCode >= 400;
  if (begun && !(said && command === 'DATA'))
    return {
      is: 'UNKNOWN',
      why: words('The connection broke while it was handed over. Nobody knows whether it arrived.', {}),
    };
  if (said && responseCode >= 500)
    return { is: 'REFUSED', why: words('The mail server refused it ({answer}).', { answer }) };
  if (said)
    return { is: 'NOT_NOW', why: words('The mail server did not take it yet ({answer}).', { answer }) };
  return { is: 'NOT_NOW', why: words('The mail server cannot be used ({answer}).', { answer }) };
}

async function written(
  from: string,
  to: string,
  { language, messageId, content }: Omit<Envelope, 'to'>,
): Promise<Buffer> {
  const { unsubscribe, ...said } = content;
  const composer = new MailComposer({
    from: { name: 'Needs Matrix', address: from },
    to: { name: '', address: to },
    ...said,
    messageId,
    headers: {
      ...{ 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      // RFC 8058: a mail program offers it as one click of its own.
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    // There is nothing to read, and nothing will be: not even where a text looks like an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
