import hoodiecrow from 'hoodiecrow-imap';

/** An IMAP server that others wrote, on loopback, with one empty folder; it lets `testuser` in with `testpass`. */
export const start = async () => {
  const server = hoodiecrow({
    plugins: ['ID', 'IDLE', 'NAMESPACE', 'UNSELECT'],
    storage: { INBOX: { messages: [] } },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.server.address().port,
    deliver: (raw, internaldate) => server.appendMessage('INBOX', [], internaldate, raw),
    close: () => server.server.close(),
  };
};
