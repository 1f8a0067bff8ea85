/**
 * Runs a command that can be stopped: Ctrl-C ends it in an orderly way, a refusal is shown as its one sentence.
 * @param main gets a signal that is aborted when the command shall end, and returns the exit code.
 */
export async function runCommand(main: (signal: AbortSignal) => Promise<number>): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // The launcher is gone, maybe by kill -9: nobody is left to stop this.
  process.on('disconnect', stop);
  try {
    process.exitCode = await main(stopping.signal);
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    if (stopping.signal.aborted) process.exitCode = INTERRUPTED;
    else {
      console.error(code === 'REFUSED' ? message : error);
      process.exitCode = 1;
    }
  } finally {
    process.off('disconnect', stop);
    if (process.connected) process.disconnect();
  }
}

/** Exit code of a command that a person stopped. */
export const INTERRUPTED = 130;
