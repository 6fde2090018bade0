/** Milliseconds of this thread's own work: a busy machine does not lengthen them. */
export const ownTime = (work: () => void): number => {
  const begin = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
};
