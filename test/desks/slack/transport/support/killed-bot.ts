import { appendFileSync } from 'node:fs';
import { sqliteInbox } from './inbox.ts';
import { boltOverSocket } from './receiver.ts';

/** A bot in a process of its own, to be killed: `hang` never finishes what it takes, `work` does and says so. */
const [, , apiUrl = '', database = '', out = '', mode = ''] = process.argv;
const inbox = sqliteInbox(database);
const { app, receiver } = boltOverSocket(apiUrl, { inbox });

app.message(async ({ body, context }) => {
  appendFileSync(out, `${mode} ${body.event_id} replayed=${String(context['replayed'])}\n`);
  if (mode === 'hang') await new Promise(() => {});
});

for (const { kept, payload } of inbox.unfinished()) {
  await receiver.replay(payload);
  await inbox.done(kept);
}
await app.start();
appendFileSync(out, `${mode} ready\n`);
