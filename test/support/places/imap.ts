import { createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A mail in the mailbox. */
export interface Stored {
  uid: number;
  /** Epoch ms, whole seconds: all that INTERNALDATE holds. */
  at: number;
  raw: Buffer;
}

/** What goes wrong with the next command of a name, once; `expunged`: of the mail that is fetched somebody got rid just now. */
export type ImapFault = 'cut' | 'half' | 'silence' | 'no' | 'bye' | 'garbage' | 'expunged';

export interface FakeImap {
  port: number;
  mails: Stored[];
  /** Commands that were given, in order, without what they carried. */
  commands: string[];
  /** What a client that only reads must not do, or no client may: such a test fails. */
  violations: string[];
  deliver(raw: string | Buffer, at?: number): Stored;
  strike(command: string, fault: ImapFault): void;
  /** As after the mailbox was restored from a copy: all mails, under other uids. */
  rebuild(): void;
  /** Ends every connection that idles. */
  dropIdle(): void;
  idling(): number;
  refuseLogin(): void;
  close(): Promise<void>;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** RFC 3501, section 9: date-time. */
export const dateTime = (at: number): string => {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${String(date.getUTCDate()).padStart(2, ' ')}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()} ${clock} +0000`;
};
const dayOf = (words: string): number => {
  const [day = '1', month = 'Jan', year = '1970'] = words.replaceAll('"', '').split('-');
  return Date.UTC(Number(year), months.indexOf(month), Number(day));
};

interface Session {
  socket: Socket;
  state: 'new' | 'in' | 'open';
  /** Tag of the IDLE that is under way. */
  idle: string | undefined;
}

const unquoted = (word: string): string => word.replace(/^"(.*)"$/s, '$1').replaceAll(/\\(["\\])/g, '$1');
const words = (rest: string): string[] => rest.match(/"(?:[^"\\]|\\.)*"|[^\s"]+/g) ?? [];

/**
 * A strict IMAP4rev1 server of ours (RFC 3501, RFC 2177 for IDLE): one folder, one user; it knows what reading needs and
 * answers BAD to the rest.
 */
export const startFakeImap = async ({
  user,
  password,
}: {
  user: string;
  password: string;
}): Promise<FakeImap> => {
  const sessions = new Set<Session>();
  const faults: { command: string; fault: ImapFault }[] = [];
  const imap = { mails: [] as Stored[], commands: [] as string[], violations: [] as string[] };
  let validity = 1_700_000_001;
  let nextUid = 1;
  let refuses = false;

  const inRange = (set: string): Stored[] => {
    const last = imap.mails.at(-1)?.uid ?? 0;
    const ends = (word = ''): number => (word === '*' ? last : Number(word));
    const ranges = set.split(',').map((part) => {
      const [from, to = from] = part.split(':');
      return [ends(from), ends(to)].toSorted((a, b) => a - b);
    });
    return imap.mails.filter(({ uid }) => ranges.some(([from = 0, to = 0]) => uid >= from && uid <= to));
  };

  const fetched = (mail: Stored, items: string): Buffer => {
    const { uid, at, raw } = mail;
    const partial = /BODY\.PEEK\[\](?:<(\d+)\.(\d+)>)?/i.exec(items);
    if (/BODY\[/i.test(items) || /\bRFC822\b(?!\.SIZE)/i.test(items))
      imap.violations.push('FETCH sets \\Seen');
    const head = [`UID ${uid}`, `INTERNALDATE "${dateTime(at)}"`, `RFC822.SIZE ${raw.length}`].join(' ');
    const seq = imap.mails.indexOf(mail) + 1;
    if (!partial) return Buffer.from(`* ${seq} FETCH (${head})\r\n`);
    const from = Number(partial[1] ?? 0);
    const body = partial[2] === undefined ? raw : raw.subarray(from, from + Number(partial[2]));
    const name = partial[2] === undefined ? 'BODY[]' : `BODY[]<${from}>`;
    return Buffer.concat([
      Buffer.from(`* ${seq} FETCH (${head} ${name} {${body.length}}\r\n`),
      body,
      Buffer.from(')\r\n'),
    ]);
  };

  /** As Dovecot says it to whoever still counts on the mail. */
  const expunged = (rest: string): string => {
    const [mail] = inRange(rest.split(' ')[0] ?? '');
    if (!mail) throw new Error('no such mail to be expunged');
    const seq = imap.mails.indexOf(mail) + 1;
    imap.mails.splice(seq - 1, 1);
    return `* ${seq} FETCH (UID ${mail.uid} INTERNALDATE "${dateTime(mail.at)}" RFC822.SIZE 0 BODY[]<0> NIL)\r\n* ${seq} EXPUNGE`;
  };

  const search = (rest: string): string => {
    const since = /\bSINCE (\S+)/i.exec(rest)?.[1];
    const uids = /\bUID ([\d:*,]+)/i.exec(rest)?.[1];
    const found = uids === undefined ? imap.mails : inRange(uids);
    const day = (at: number): number => Math.floor(at / 86_400_000) * 86_400_000;
    const list = found.filter(({ at }) => since === undefined || day(at) >= dayOf(since));
    return `* SEARCH ${list.map(({ uid }) => uid).join(' ')}`.trimEnd();
  };

  const opened = (): string =>
    [
      String.raw`* FLAGS (\Answered \Flagged \Deleted \Seen \Draft)`,
      `* ${imap.mails.length} EXISTS`,
      '* 0 RECENT',
      `* OK [UIDVALIDITY ${validity}] UIDs valid`,
      `* OK [UIDNEXT ${nextUid}] Predicted next UID`,
    ].join('\r\n');

  /** What is answered before the tagged line, and that line. */
  const answer = (session: Session, command: string, rest: string): [Buffer | string, string] => {
    const needs = (state: Session['state']): boolean => {
      const fine = state === 'in' ? session.state !== 'new' : session.state === state;
      if (!fine) imap.violations.push(`${command} in state ${session.state}`);
      return fine;
    };
    switch (command) {
      case 'CAPABILITY':
        return ['* CAPABILITY IMAP4rev1 IDLE', 'OK done'];
      case 'NOOP':
        return [session.state === 'open' ? `* ${imap.mails.length} EXISTS` : '', 'OK done'];
      case 'LOGIN': {
        const [name = '', secret = ''] = words(rest).map(unquoted);
        if (refuses || name !== user || secret !== password)
          return ['', 'NO [AUTHENTICATIONFAILED] Invalid credentials'];
        session.state = 'in';
        return ['', 'OK logged in'];
      }
      case 'LIST':
      case 'LSUB':
        return needs('in') ? [String.raw`* ${command} (\HasNoChildren) "/" INBOX`, 'OK done'] : ['', 'BAD'];
      case 'EXAMINE':
        if (!needs('in')) return ['', 'BAD not logged in'];
        if (unquoted(rest.trim()).toUpperCase() !== 'INBOX') return ['', 'NO [NONEXISTENT] no such folder'];
        session.state = 'open';
        return [opened(), 'OK [READ-ONLY] open'];
      case 'UID SEARCH':
        return needs('open') ? [search(rest), 'OK done'] : ['', 'BAD no folder is open'];
      case 'UID FETCH': {
        if (!needs('open')) return ['', 'BAD no folder is open'];
        const [, set = '', items = ''] = /^(\S+) (.*)$/s.exec(rest) ?? [];
        return [Buffer.concat(inRange(set).map((mail) => fetched(mail, items))), 'OK done'];
      }
      case 'LOGOUT':
        return ['* BYE so long', 'OK done'];
      default:
        imap.violations.push(command);
        return ['', 'BAD unknown command'];
    }
  };

  const send = (
    session: Session,
    tag: string,
    [before, result]: [Buffer | string, string],
    half: boolean,
  ): void => {
    const { socket } = session;
    const text = typeof before === 'string' && before !== '' ? `${before}\r\n` : before;
    const all = Buffer.concat([Buffer.from(text), Buffer.from(`${tag} ${result}\r\n`)]);
    if (!half) socket.write(all);
    else socket.write(all.subarray(0, Math.floor(all.length / 2)), () => socket.destroy());
  };

  const take = (session: Session, line: string): void => {
    const { socket } = session;
    if (session.idle !== undefined) {
      if (line.toUpperCase() !== 'DONE') imap.violations.push('talks while idle');
      socket.write(`${session.idle} OK idle over\r\n`);
      session.idle = undefined;
      return;
    }
    const [, tag = '*', name = '', rest = ''] = /^(\S+) (UID \S+|\S+) ?(.*)$/is.exec(line) ?? [];
    const command = name.toUpperCase();
    imap.commands.push(command);
    const struck = faults.findIndex((one) => one.command === command);
    const fault = struck === -1 ? undefined : faults.splice(struck, 1)[0]?.fault;
    if (fault === 'silence') return;
    if (fault === 'cut') return void socket.destroy();
    if (fault === 'garbage') return void socket.write(`${'('.repeat(3_000)}\r\n{\u0000\u00ff}\r\n`);
    if (fault === 'bye') return void socket.end('* BYE [UNAVAILABLE] going down\r\n');
    if (fault === 'no') return void socket.write(`${tag} NO [UNAVAILABLE] try later\r\n`);
    if (fault === 'expunged')
      return send(session, tag, [expunged(rest), 'OK [EXPUNGEISSUED] gone meanwhile'], false);
    if (command === 'IDLE' && session.state === 'open') {
      session.idle = tag;
      socket.write('+ idling\r\n');
      return;
    }
    send(session, tag, answer(session, command, rest), fault === 'half');
    if (command === 'LOGOUT') socket.end();
  };

  const server = createServer((socket) => {
    const session: Session = { socket, state: 'new', idle: undefined };
    sessions.add(session);
    let buffered = '';
    socket.on('error', () => undefined);
    socket.on('close', () => sessions.delete(session));
    socket.on('data', (chunk) => {
      buffered += chunk.toString('latin1');
      for (let end = buffered.indexOf('\r\n'); end !== -1; end = buffered.indexOf('\r\n')) {
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        take(session, line);
      }
    });
    socket.write('* OK [CAPABILITY IMAP4rev1 IDLE] ready\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();

  return {
    ...imap,
    port: typeof address === 'object' && address !== null ? address.port : 0,
    get mails() {
      return imap.mails;
    },
    deliver: (raw, at = Date.now()) => {
      const mail = { uid: nextUid, at: Math.floor(at / 1_000) * 1_000, raw: Buffer.from(raw) };
      nextUid += 1;
      imap.mails.push(mail);
      for (const { idle, socket } of sessions)
        if (idle !== undefined) socket.write(`* ${imap.mails.length} EXISTS\r\n`);
      return mail;
    },
    strike: (command, fault) => void faults.push({ command, fault }),
    rebuild: () => {
      validity += 1;
      nextUid = 1_000;
      imap.mails = imap.mails.map((mail, index) => ({ ...mail, uid: 1 + index }));
    },
    dropIdle: () => {
      for (const { idle, socket } of sessions) if (idle !== undefined) socket.destroy();
    },
    idling: () => [...sessions].filter(({ idle }) => idle !== undefined).length,
    refuseLogin: () => {
      refuses = true;
    },
    close: async () => {
      for (const { socket } of sessions) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
