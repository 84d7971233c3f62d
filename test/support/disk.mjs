/**
 * Loaded before a program (`--import`), it makes one folder's disk misbehave in
 * the middle of a file. `DISK_FAULT` says how: a system error's code (`ENOSPC`),
 * `halt` to go no further, `vanish` to remove the folder. `DISK_FOLDER` says where.
 * `DISK_CHANGE` is written to the end of the first protokoll that is read, behind
 * the reader's back. `DISK_WAIT` names a file that reading a protokoll waits for, all else blocked.
 */
import fs, { appendFileSync, existsSync, writeSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, resolve } from 'node:path';

const { DISK_FAULT = '', DISK_FOLDER = '', DISK_WAIT = '', DISK_CHANGE = '' } = process.env;
let isChanged = DISK_CHANGE === '';
const { open, readFile, rm } = promises;
const { readFileSync } = fs;

promises.open = async (path, ...rest) => {
  if (DISK_FAULT === '' || resolve(dirname(String(path))) !== resolve(DISK_FOLDER)) {
    return open(path, ...rest);
  }
  if (DISK_FAULT === 'vanish') await rm(DISK_FOLDER, { recursive: true });
  const file = await open(path, ...rest);
  file.writeFile = async (content) => {
    const bytes = Buffer.from(content);
    await file.write(bytes.subarray(0, bytes.length / 2));
    if (DISK_FAULT === 'halt') await forever();
    throw Object.assign(new Error(DISK_FAULT), { code: DISK_FAULT });
  };
  return file;
};

promises.readFile = async (path, ...rest) => {
  waitBefore(path);
  const content = await readFile(path, ...rest);
  changeBehind(path);
  return content;
};

fs.readFileSync = (path, ...rest) => {
  waitBefore(path);
  const content = readFileSync(path, ...rest);
  changeBehind(path);
  return content;
};

syncBuiltinESMExports();

function waitBefore(path) {
  while (isProtokoll(path) && DISK_WAIT !== '' && !existsSync(DISK_WAIT)) pause(20);
}

function changeBehind(path) {
  if (!isProtokoll(path) || isChanged) return;
  isChanged = true;
  appendFileSync(path, DISK_CHANGE);
}

function isProtokoll(path) {
  return String(path).endsWith('.protokoll');
}

/** Tells whoever watches, and keeps the process alive without an end. */
function forever() {
  writeSync(1, 'half\n');
  return new Promise(() => setInterval(() => undefined, 60_000));
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
