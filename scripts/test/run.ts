import { spawn } from 'node:child_process';

/** How a program ended and all it said. */
export interface Outcome {
  ok: boolean;
  output: string;
}

const running = new Set<ReturnType<typeof spawn>>();

/** Runs a program to its end; with `show` its output also goes to the console as it comes. */
export function run(
  command: string,
  args: string[],
  options: { show?: boolean; env?: Record<string, string> } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Colours for a person, plain text for a file: the programs see a pipe in both cases.
      env: {
        ...process.env,
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
        ASTRO_TELEMETRY_DISABLED: '1',
        ...options.env,
      },
    });
    running.add(child);
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => {
      running.delete(child);
      resolve({ ok: false, output: `${output}${error.message}\n` });
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}

/** Ends whatever is still running (Ctrl-C). */
export function stopRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}
