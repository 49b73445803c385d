// What there is to look at: every page of the demonstration that every persona may open, found by links and by trying.

import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Reader, table, walk } from './crawl.mjs';
import { mailbox } from './mailbox.mjs';
import { start } from './server.mjs';

/** The languages of the interface. */
export const LANGUAGES = ['en', 'ar', 'es', 'fr', 'ru', 'zh'];
/** What machines ask, what leads away at once, and pages that other journeys stand on: an import, a link of one use. */
const ELSEWHERE = new Set([
  '/healthz', '/readyz', '/away', '/organisations/import/{id}', '/organisations/import/{id}/report.csv', '/account/email/{token}',
  // Only where an institution is set.
  '/sign-in/institution', '/sign-in/institution/back', '/account/institution',
  // Only with the link of a letter.
  '/recover/{token}', '/newsletter/confirm/{token}', '/newsletter/leave/{token}',
  // Leads to where the post stands now.
  '/fora/posts/{number}',
  // Only whoever a measure was about.
  '/fora/measures/{id}',
  // Only where the address of the house is a name, and that of the demonstration is a number.
  '/account/passkeys',
  // A second person agrees first.
  '/office/audit.csv', '/safety.csv', '/enquiries/queue.csv', '/applications/queue.csv', '/applications/queue.xlsx', '/briefings/{id}/pool.csv', '/briefings/{id}/pool.xlsx',
  '/calendar/{id}/registrants.csv', '/calendar/{id}/registrants.xlsx',
  // Only with an address that was shown once.
  '/calendar/feed/{token}/calendar.ics',
]);
/** Pages that nothing links to. */
const TYPED = ['/', '/design'];
/** Addresses of one route that somebody looks at. */
const EACH = 2;

/** Starts the demonstration on an empty folder of its own. */
export async function demonstration(binary) {
  const data = await mkdtemp(path.join(tmpdir(), 'indaba-shown-'));
  const server = await start(binary, data, undefined, ['demo', '--data', data, '--port', '0']);
  const stop = async () => {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  };
  return { ...server, stop, outbox: () => mailbox(path.join(data, 'mail')) };
}

/** Everybody of the demonstration, each ready to ask: a visitor, the personas, applicants with their codes. */
async function everybody(server) {
  const readers = [new Reader(server.base, 'visitor')];
  for (const [name, link] of server.personas) {
    const reader = new Reader(server.base, name);
    await reader.ask(new URL(link).pathname);
    readers.push(reader);
  }
  for (const [name, code] of server.codes) {
    const reader = new Reader(server.base, `applicant: ${name}`);
    const form = (await reader.ask('/join/return')).text;
    const hidden = (field) => form.match(new RegExp(`<form method="post" action="/join/return"[\\s\\S]*?name="${field}" value="([^"]*)"`))[1];
    await reader.ask('/join/return', { form: { _csrf: hidden('_csrf'), _key: hidden('_key'), code } });
    readers.push(reader);
  }
  return readers;
}

/** Addresses that would fit a route, made of what other routes were found with. */
function guesses(pattern, found) {
  const [before, after] = [pattern.slice(0, pattern.indexOf('{')), pattern.slice(pattern.indexOf('}') + 1)];
  const known = [...found.values()].flat().filter((address) => address.startsWith(before));
  const ids = new Set(known.map((address) => address.slice(before.length).split(/[/?]/)[0]).filter((id) => id.length > 0));
  return [...ids].map((id) => before + id + after.replace('{language}', 'fr').replace('{step}', 'who').replace('{number}', '1'));
}

/**
 * Every page as everybody: `{ pages, broken, missing, readers }`. A page is `{ reader, pattern, path }`, HTML or not;
 * `missing` are routes that nobody could open.
 */
export async function survey(server) {
  const routes = await table();
  const readers = await everybody(server);
  const shared = new Map();
  const broken = [];
  const own = new Map();
  const note = (into, pattern, address) => {
    const known = into.get(pattern) ?? [];
    if (!known.includes(address)) into.set(pattern, [...known, address]);
  };
  for (const reader of readers) {
    const from = reader.name.startsWith('applicant') ? ['/join/application', '/'] : TYPED;
    const walked = await walk(reader, routes, from);
    broken.push(...walked.broken);
    own.set(reader, walked.found);
    for (const [pattern, addresses] of walked.found) for (const address of addresses) note(shared, pattern, address);
  }
  for (const { links } of await server.outbox()) {
    for (const link of links) if (link.includes('/invitation/')) note(shared, '/invitation/{token}', new URL(link).pathname);
  }
  for (const { pattern, gaps } of routes) {
    if (gaps > 0 && !shared.has(pattern)) for (const address of guesses(pattern, shared)) note(shared, pattern, address);
    if (gaps === 0 && !shared.has(pattern)) shared.set(pattern, [pattern]);
  }
  const pages = [];
  const missing = [];
  for (const { pattern } of routes) {
    if (ELSEWHERE.has(pattern)) continue;
    let opened = 0;
    for (const reader of readers) {
      const tried = [...(own.get(reader).get(pattern) ?? []), ...shared.get(pattern) ?? []];
      let mine = 0;
      for (const address of new Set(tried)) {
        if (mine === EACH) break;
        const answer = await reader.ask(address);
        // A form that asks for what is not the case yet says why: a page like others.
        if (answer.status !== 200 && answer.status !== 422) continue;
        mine += 1;
        pages.push({ reader, pattern, path: address, html: answer.type.startsWith('text/html') });
      }
      opened += mine;
    }
    if (opened === 0) missing.push(pattern);
  }
  return { pages, broken, missing, readers };
}

/** A print of the kinds of elements of which a page is made below its head. */
export function elements(html) {
  const kinds = new Set();
  for (const [, tag, attributes] of html.slice(html.indexOf('<main')).matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)) {
    const told = [...attributes.matchAll(/ (class|type|role)="([^"]*)"| (aria-[a-z]+|required|open|checked|disabled)\b/g)];
    kinds.add([tag, ...told.map(([, name, value, bare]) => (bare ?? `${name}=${value}`))].join(' '));
  }
  return createHash('sha256').update([...kinds].sort().join('\n')).digest('hex').slice(0, 24);
}

/** A print of what a page shows below its head, without the tokens of its forms: two readers' like pages are one. */
export function print(html) {
  const from = html.indexOf('<main');
  const plain = html
    .slice(from < 0 ? 0 : from)
    .replace(/name="(_csrf|_key)" value="[^"]*"|data-question="[^"]*"/g, '')
    .replace(/name="secret" value="[^"]*"|otpauth:[^"]*/g, '');
  return createHash('sha256').update(plain).digest('hex').slice(0, 24);
}
