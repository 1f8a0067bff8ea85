// What `npm start` and `npm test` share: make the machine ready, then run a program on Node 24. Plain JavaScript, like machine.mjs.
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { install, installIsComplete, reasonToInstall } from './install.mjs';
import { checkLauncher, checkSpace, findNode, root, spaceToInstall, spaceToRun } from './machine.mjs';

/**
 * Makes the machine ready and returns the Node 24 that everything else runs on.
 * @param {string} dataDirectory where data will be written, so that its disk is looked at as well
 */
export async function prepare(dataDirectory) {
  checkLauncher(process.version);
  checkSpace(dataDirectory, spaceToRun);
  if (!installIsComplete()) {
    checkSpace(root, spaceToInstall);
    console.log(reasonToInstall());
    await install();
  }
  return findNode({ execPath: process.execPath, version: process.version });
}

/** Runs a TypeScript program with the given Node, passes signals on to it and ends with its exit code. */
export function runWith(node, script, args) {
  const bin = path.join(root, 'node_modules', '.bin');
  const child = spawn(node, [path.join(root, script), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // The programs that are started further on must find this same Node as `node`.
    env: { ...process.env, PATH: [path.dirname(node), bin, process.env.PATH].join(path.delimiter) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the whole group; the child takes a second signal of the same stop as one.
    process.on(signal, () => child.kill(signal));
  }
  child.once('error', (error) => {
    console.error(
      `Node 24 could not be run (${node}): ${error.message}. Remove node_modules and run the command again.`,
    );
    process.exit(1);
  });
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (os.constants.signals[signal] ?? 1)));
}

/** Runs a launcher; a refusal is shown as its one sentence. */
export async function launch(main) {
  try {
    await main();
  } catch (error) {
    console.error(error.code === 'REFUSED' ? error.message : error);
    process.exit(1);
  }
}
