// Preloaded into servers that others wrote: they listen on loopback only, and end with the test that started them.
import { Server } from 'node:net';
import { isMainThread } from 'node:worker_threads';

const { value: listen } = Object.getOwnPropertyDescriptor(Server.prototype, 'listen') ?? {};
Server.prototype.listen = function onLoopback(port, ...rest) {
  if (typeof port === 'number' && typeof rest[0] !== 'string')
    return listen.call(this, port, '127.0.0.1', ...rest);
  return listen.call(this, port, ...rest);
};

// Workers are preloaded too, and theirs has no input.
if (isMainThread) process.stdin.on('end', () => process.exit(0)).resume();
