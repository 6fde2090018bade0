import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import type { Access } from '../../src/sources/mail/mailbox.ts';
import { freePort } from './free-port.ts';
import { mailPlace } from './places/mail.ts';
import type { Place } from './place.ts';
import { unprivileged } from './unprivileged.ts';

/** Debian puts it where only root's path leads. */
const program = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path));

/** Why there is no Dovecot here and how to have it; undefined when there is one. */
export const dovecotMissing = ((): string | undefined => {
  if (program === undefined) return 'Dovecot is not installed (Debian: apt-get install dovecot-imapd)';
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return /^2\.[23]\./.test(version)
    ? undefined
    : `these tests write the settings of Dovecot 2.3, and here is ${version}`;
})();

const LOGIN = { user: 'community@brand.example', password: 'app-password-of-the-mailbox' };

interface Home {
  root: string;
  port: number;
  /** Whom its parts run as: nobody of importance. */
  owner: { uid: number; gid: number };
}

const nameOf = (file: 'passwd' | 'group', id: number): string =>
  readFileSync(`/etc/${file}`, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find((parts) => parts[2] === String(id))?.[0] ?? String(id);

/** One user, one password, everything in one folder, on loopback, and without any privilege. */
const settings = ({ root, port, owner: { uid, gid } }: Home): string => `
base_dir = ${root}/run
state_dir = ${root}/run
log_path = ${root}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
default_internal_user = ${nameOf('passwd', uid)}
default_internal_group = ${nameOf('group', gid)}
default_login_user = ${nameOf('passwd', uid)}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${root}/mail
passdb {
  driver = static
  args = password=${LOGIN.password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${root}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
/** Ends with whoever started it: the shell in front of it waits for the end of its own input. */
const launch = async ({ root, port, owner }: Home, timeZone: string): Promise<ChildProcess> => {
  const script = '"$0" -F -c "$1" & read -r _; kill $!; wait';
  const child = spawn('/bin/sh', ['-c', script, program ?? 'dovecot', join(root, 'dovecot.conf')], {
    cwd: root,
    ...(process.getuid?.() === 0 && owner),
    env: { PATH: process.env['PATH'] ?? '', TZ: timeZone },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  for (let left = 600; ; left -= 1) {
    const client = new ImapFlow({ ...clientOptions(port), verifyOnly: true });
    client.on('error', () => undefined);
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    client.close();
    if (isUp) return child;
    if (left === 0) throw new Error(`Dovecot: ${readFileSync(join(root, 'log'), 'utf8')}`);
    await pause(50);
  }
};
const stop = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
};

const clientOptions = (port: number) => ({
  host: '127.0.0.1',
  port,
  secure: false,
  doSTARTTLS: false,
  auth: { user: LOGIN.user, pass: LOGIN.password },
  logger: false as const,
});

export interface Dovecot extends Place {
  access: Access;
  /** Hands a mail over as a mail server does: a file in the folder's `new`. */
  deliver(raw: string | Uint8Array, more?: { at?: number; folder?: string }): void;
  /** Another program of the team's at the same mailbox, at work in a folder of it. */
  asTeammate<Value>(work: (client: ImapFlow) => Promise<Value>, folder?: string): Promise<Value>;
  /** What its uids are valid under. */
  validity(): Promise<string>;
  /** As after the mailbox was restored from a copy: all mails, under other uids and another UIDVALIDITY. */
  rebuild(): Promise<void>;
  /** Away, and there again. */
  restart(): Promise<void>;
}

/** A real Dovecot with one mailbox, in a temporary folder, on loopback; its clock is of the time zone given (POSIX form). */
export const startDovecot = async (timeZone = 'UTC0'): Promise<Dovecot> => {
  const root = mkdtempSync(join(tmpdir(), 'aplomb-dovecot-'));
  const owner = unprivileged() ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const home = { root, port: await freePort(), owner };
  const own = (path: string): void => chownSync(path, owner.uid, owner.gid);
  const makeFolder = (...path: string[]): void => {
    mkdirSync(join(root, ...path));
    own(join(root, ...path));
  };
  own(root);
  makeFolder('run');
  for (const path of ['', 'cur', 'new', 'tmp']) makeFolder('mail', path);
  writeFileSync(join(root, 'dovecot.conf'), settings(home));
  let child = await launch(home, timeZone);

  let delivered = 0;
  const deliver: Dovecot['deliver'] = (raw, { at = Date.now(), folder } = {}) => {
    delivered += 1;
    const path = join(root, 'mail', folder === undefined ? '' : `.${folder}`);
    const name = `${Math.floor(Date.now() / 1_000)}.M${String(delivered).padStart(6, '0')}.aplomb`;
    writeFileSync(join(path, 'tmp', name), raw);
    own(join(path, 'tmp', name));
    utimesSync(join(path, 'tmp', name), at / 1_000, at / 1_000);
    renameSync(join(path, 'tmp', name), join(path, 'new', name));
  };
  const asTeammate: Dovecot['asTeammate'] = async (work, folder = 'INBOX') => {
    const client = new ImapFlow(clientOptions(home.port));
    await client.connect();
    try {
      await client.mailboxOpen(folder);
      return await work(client);
    } finally {
      client.close();
    }
  };
  return {
    ...mailPlace('Dovecot', home.port, LOGIN, {
      deliver: (raw) => deliver(raw),
      close: async () => {
        await stop(child);
        rmSync(root, { recursive: true, force: true });
      },
    }),
    access: {
      host: '127.0.0.1',
      port: home.port,
      ...LOGIN,
      mailbox: 'INBOX',
      security: 'none',
      allowPrivateNetwork: true,
    },
    deliver,
    asTeammate,
    validity: () =>
      asTeammate(({ mailbox }) => Promise.resolve(mailbox === false ? '' : String(mailbox.uidValidity))),
    restart: async () => {
      await stop(child);
      child = await launch(home, timeZone);
    },
    rebuild: async () => {
      await stop(child);
      const files = readdirSync(join(root, 'mail'));
      for (const name of files.filter((one) => one.startsWith('dovecot'))) rmSync(join(root, 'mail', name));
      child = await launch(home, timeZone);
    },
  };
};
