/** Milliseconds of this thread's own work: what else a busy machine does meanwhile does not count. */
export const threadMs = (run: () => unknown): number => {
  const begin = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
};
