/**
 * Loaded before a program (`--import`), it stands where a network and other
 * programs would be: whatever the program, or one of its threads, asks of them
 * is refused, and named in the file that its own address names (`offline.mjs?FILE`).
 */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const log = decodeURIComponent(new URL(import.meta.url).search.slice(1));

function refuse(holder, names, from) {
  for (const name of names) {
    holder[name] = () => {
      appendFileSync(log, `${from}.${name}\n`);
      throw new Error(`${from}.${name} is refused`);
    };
  }
}

refuse(net.Socket.prototype, ['connect'], 'net.Socket');
refuse(net.Server.prototype, ['listen'], 'net.Server');
refuse(net, ['connect', 'createConnection'], 'net');
refuse(dgram, ['createSocket'], 'dgram');
refuse(dns, ['lookup', 'resolve', 'resolve4', 'resolve6'], 'dns');
refuse(dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6'], 'dns.promises');
refuse(http, ['request', 'get'], 'http');
refuse(https, ['request', 'get'], 'https');
refuse(globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'], 'global');
refuse(
  childProcess,
  ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'child_process',
);
syncBuiltinESMExports();
