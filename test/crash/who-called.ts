import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** `local_address` of /proc/net/tcp is hexadecimal, the port after the colon; the tenth column is the inode. */
const inodeOf = (port: number): string | undefined => {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const line of readFileSync('/proc/net/tcp', 'utf8').split('\n')) {
    const [, local = '', , , , , , , , inode] = line.trim().split(/\s+/);
    if (local.endsWith(wanted)) return inode;
  }
  return undefined;
};

const holds = (pid: number, socket: string): boolean => {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).some((fd) => {
      try {
        return readlinkSync(`${folder}/${fd}`) === socket;
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
};

/**
 * Which of these processes calls from this port of loopback, so that exactly the one whose call was just carried out
 * dies. Only Linux tells; elsewhere a single process is known all the same.
 */
export const whoCalled = (port: number, pids: readonly number[]): number | undefined => {
  if (!existsSync('/proc/net/tcp')) return pids.length === 1 ? pids[0] : undefined;
  const inode = inodeOf(port);
  return inode === undefined ? undefined : pids.find((pid) => holds(pid, `socket:[${inode}]`));
};
