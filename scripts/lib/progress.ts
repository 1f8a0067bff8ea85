/** Where progress is shown; `process.stderr` fits. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

export interface Progress {
  /** Tells how much is done; drawing is bounded, so it may be called as often as wanted. */
  update: (done: number) => void;
  /** Draws the last state and gives the line free. */
  end: () => void;
}

const TTY_INTERVAL = 100;
const LINE_INTERVAL = 10_000;

/**
 * A progress bar on a terminal; elsewhere one line every tenth part and at least every ten seconds.
 * @param label what is being done; @param total how many there are; @param from how many were done before the start.
 * @param now clock in milliseconds, for tests.
 */
export function createProgress(
  stream: ProgressStream,
  label: string,
  total: number,
  from = 0,
  now: () => number = () => performance.now(),
): Progress {
  const begun = now();
  let done = from;
  let drawnDone = -1;
  let drawnAt = -Infinity;

  const facts = () => {
    const seconds = (now() - begun) / 1000;
    const rate = seconds > 0 ? (done - from) / seconds : 0;
    const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
    return `${done}/${total} (${percent(done, total)} %), ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${done < total ? left : ''}`;
  };
  const draw = () => {
    if (done === drawnDone) return;
    drawnDone = done;
    drawnAt = now();
    if (!stream.isTTY) return void stream.write(`${label} ${facts()}\n`);
    const text = `${label} ${bar(done, total)} ${facts()}`;
    stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\u001b[K`);
  };
  const isDue = () => {
    const passed = now() - drawnAt;
    if (stream.isTTY) return passed >= TTY_INTERVAL;
    return (
      passed >= LINE_INTERVAL || Math.floor((done * 10) / total) > Math.floor((Math.max(drawnDone, 0) * 10) / total)
    );
  };
  return {
    update: (value) => {
      done = value;
      if (isDue()) draw();
    },
    end: () => {
      draw();
      if (stream.isTTY && drawnDone >= 0) stream.write('\n');
    },
  };
}

const percent = (done: number, total: number) => (total ? Math.floor((done * 100) / total) : 100);

function bar(done: number, total: number): string {
  const width = 24;
  const filled = total ? Math.round((done / total) * width) : width;
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}]`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return seconds < 3_600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}
