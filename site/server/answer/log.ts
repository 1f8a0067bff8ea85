/** One finished request. No query, no address, no browser: nothing about the person. */
export interface AccessLine {
  id: string;
  method: string;
  path: string;
  status: number;
  milliseconds: number;
  bytes: number;
  cache: string;
}

/** Where the server writes what happens. */
export interface Log {
  access: (line: AccessLine) => void;
  /** A business-free event of the machine room: started, cache flushed, cms unreachable. */
  event: (name: string, details?: Record<string, unknown>) => void;
  /** A fault of ours. `error` is written with its stack, here and nowhere else. */
  fault: (name: string, error: unknown, details?: Record<string, unknown>) => void;
}

type Write = (line: string) => void;

/** A log of JSON lines: requests and events to `out`, faults to `err`. `quiet` leaves the requests out. */
export function createLog({
  quiet = false,
  out = toStdout,
  err = toStderr,
}: { quiet?: boolean; out?: Write; err?: Write } = {}): Log {
  const line = (write: Write, fields: Record<string, unknown>) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`);
  return {
    access: (fields) => {
      if (!quiet) line(out, { log: 'access', ...fields });
    },
    event: (event, details) => line(out, { log: 'event', event, ...details }),
    fault: (event, error, details) => line(err, { log: 'fault', event, ...details, error: textOf(error) }),
  };
}

/** Stack and causes of a thrown value. */
function textOf(error: unknown): string {
  const { stack, cause } = (error ?? {}) as { stack?: unknown; cause?: unknown };
  const text = typeof stack === 'string' ? stack : String(error);
  return cause === undefined ? text : `${text}\nCaused by: ${textOf(cause)}`;
}

const toStdout: Write = (line) => void process.stdout.write(line);
const toStderr: Write = (line) => void process.stderr.write(line);
