// Loaded into every server that these scripts start (`node --import`): it ends the server when its parent is gone, also after
// `kill -9` of the parent, which can send nothing. The operating system closes the channel, and that is the sign.
import process from 'node:process';

/** Milliseconds a server has to end by itself. */
const patience = 8_000;

process.once('disconnect', () => {
  // The parent also read the output: a line written now would fail and must not end the server half-way through its stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  setTimeout(() => process.exit(1), patience).unref();
  process.kill(process.pid, 'SIGTERM');
});
// The channel alone must not keep a program running that has nothing left to do.
process.channel?.unref();
