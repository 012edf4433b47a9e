import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** When a command of the client arrives; `answered` is after the server has taken the mail. */
export type Stage = 'connect' | 'sender' | 'recipient' | 'data' | 'reading' | 'whole' | 'answered';

interface Meets {
  /** Answers with an error, or does something to whoever speaks, at this stage. */
  readonly at?: (stage: Stage, session: SMTPServerSession, cut: () => void) => Error | null | undefined;
}

export interface Taken {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly source: string;
}

export const smtpError = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** A real mail server on this machine that remembers what it took. */
export async function openSmtp({ at = () => null }: Meets = {}) {
  const taken: Taken[] = [];
  const met = (stage: Stage, session: SMTPServerSession) =>
    at(stage, session, () => line(session)?._socket.destroy());
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: (_auth, _session, done) => done(smtpError(535, 'Wrong password')),
    onConnect: (session, done) => done(met('connect', session) ?? null),
    onMailFrom: (_address, session, done) => done(met('sender', session) ?? null),
    onRcptTo: (_address, session, done) => done(met('recipient', session) ?? null),
    onData: (stream, session, done) => {
      const refused = met('data', session);
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.once('data', () => met('reading', session));
      stream.on('end', () => {
        const error = refused ?? met('whole', session);
        if (error) return done(error);
        const source = Buffer.concat(parts).toString('utf8');
        const [, messageId = ''] = /^Message-ID:\s+(.+)$/im.exec(source) ?? [];
        taken.push({ messageId, to: session.envelope.rcptTo.map(({ address }) => address), source });
        done(null);
        met('answered', session);
      });
    },
  });
  server.on('error', () => undefined);
  const line = ({ id }: SMTPServerSession) => [...server.connections].find((one) => one.id === id);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    taken: (): readonly Taken[] => taken,
    /** How often the mail with this Message-ID came. */
    times: (messageId: string | null) => taken.filter((one) => one.messageId === messageId).length,
    url: (name = 'test') => `smtp://127.0.0.1:${port}?name=${name}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
