/** Loaded before a program (`--import`, `--expose-gc`), it tells its parent of the heap in use when asked. */
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
// The parent's questions do not keep the program alive.
process.channel.unref();
