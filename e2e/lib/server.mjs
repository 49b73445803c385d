// The server under test: started on a free port with an empty folder, stopped by its process id.

import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const START_LIMIT = 120_000;
const STOP_LIMIT = 10_000;

/**
 * Starts `indaba serve` (or another command that serves) on an empty folder and reads its address, the set-up link, and
 * the personas' links and applicants' codes of a demonstration.
 * With an address given, nothing is started: that server is used, without personas.
 */
export async function start(binary, data, base, command = ['serve', '--data', data, '--listen', '127.0.0.1:0']) {
  if (base) return { base, personas: new Map(), codes: new Map(), alive: () => true, log: () => '', stop: async () => {} };
  await access(binary).catch(() => {
    throw new Error(`no server at ${binary}: cargo build --package server --bin indaba`);
  });
  const child = spawn(binary, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let ended = false;
  child.on('error', (error) => {
    said += `${error}\n`;
    ended = true;
  });
  child.on('exit', () => {
    ended = true;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      said += text;
    });
  }
  const stop = async () => {
    if (ended) return;
    child.kill('SIGTERM');
    for (let waited = 0; !ended && waited < STOP_LIMIT; waited += 50) await sleep(50);
    if (!ended) child.kill('SIGKILL');
  };
  let address;
  for (let waited = 0; waited < START_LIMIT; waited += 100) {
    address = said.match(/^address (http:\/\/\S+?)\/?$/m)?.[1];
    if (ended) throw new Error(`the server ended before it was ready\n${said}`);
    if (address && (await answers(address))) break;
    address = undefined;
    await sleep(100);
  }
  if (!address) {
    await stop();
    throw new Error(`the server was not ready after ${START_LIMIT / 1000} s\n${said}`);
  }
  const personas = new Map();
  const setUp = said.match(/^set-up (http:\/\/\S+)$/m)?.[1];
  for (const [, name, link] of said.matchAll(/^sign-in (.+?) (http:\/\/\S+)$/gm)) personas.set(name, link);
  const codes = new Map();
  for (const [, name, code] of said.matchAll(/^code (\S+) ([\d ]+)$/gm)) codes.set(name, code);
  const crash = async () => {
    child.kill('SIGKILL');
    while (!ended) await sleep(10);
  };
  return { base: address, personas, codes, setUp, crash, alive: () => !ended, log: () => said.slice(-4000), stop };
}

async function answers(address) {
  try {
    await fetch(address, { redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}
