import type { IncomingMessage } from 'node:http';

export type Body = { read: 'whole'; body: Buffer } | { read: 'too_large' } | { read: 'cut_off' };

/** Reads a body as raw bytes, and stops listening as soon as it is, or says it is, larger than `max`. */
export const readBody = (request: IncomingMessage, max: number): Promise<Body> =>
  new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > max) {
      resolve({ read: 'too_large' });
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > max) {
        request.pause();
        resolve({ read: 'too_large' });
      } else chunks.push(chunk);
    });
    request.once('end', () => resolve({ read: 'whole', body: Buffer.concat(chunks) }));
    request.once('close', () => resolve({ read: 'cut_off' }));
    request.once('error', () => resolve({ read: 'cut_off' }));
  });
