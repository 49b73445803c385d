// Walks the pages of a server as somebody: follows every link of its own, and notes which route of the table each page is.

import http from 'node:http';
import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';

/** Addresses of one route that a walk opens; more of the same kind say nothing new. */
const EACH = 12;

/** The GET routes of the house, as the generated table lists them. */
export async function table() {
  const text = await readFile(new URL('../../docs/generated/routes.txt', import.meta.url), 'utf8');
  return text
    .split('\n')
    // What programs ask for is no page.
    .filter((line) => line.startsWith('GET') && !/\sapi$/.test(line.trimEnd()))
    .map((line) => line.split(/\s+/)[1])
    .map((pattern) => ({
      pattern,
      gaps: pattern.split('{').length - 1,
      fits: new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
    }))
    .sort((one, other) => one.gaps - other.gaps);
}

/** Somebody who asks: keeps cookies, counts what travels. */
export class Reader {
  #agent = new http.Agent({ keepAlive: true, maxSockets: 2 });
  cookies = new Map();

  constructor(base, name) {
    this.base = base;
    this.name = name;
  }

  /** One answer: `{ status, type, location, text, weight }`; the weight is what travels, headers left out. */
  ask(path, { form } = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form && new URLSearchParams(form).toString();
    const headers = { 'accept-encoding': 'br', 'accept-language': 'en', ...(cookie && { cookie }) };
    if (form) Object.assign(headers, { 'content-type': 'application/x-www-form-urlencoded', origin: this.base });
    return new Promise((resolve, reject) => {
      const asked = http.request(this.base + path, { agent: this.#agent, method: form ? 'POST' : 'GET', headers }, (answer) => {
        const pieces = [];
        answer.on('data', (piece) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () => {
          for (const line of answer.headers['set-cookie'] ?? []) {
            const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
            if (value && !/max-age=0/i.test(line)) this.cookies.set(name, value);
            else this.cookies.delete(name);
          }
          const raw = Buffer.concat(pieces);
          const bytes = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(raw) : raw;
          resolve({
            status: answer.statusCode,
            type: answer.headers['content-type'] ?? '',
            location: answer.headers.location ?? '',
            text: bytes.toString('utf8'),
            weight: raw.length,
          });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  /** The cookies, for a browser that goes on as the same reader. */
  jar() {
    return [...this.cookies].map(([name, value]) => ({ name, value, url: this.base }));
  }

  close() {
    this.#agent.destroy();
  }
}

/** The addresses of this house that a page links to. */
export function links(html, base) {
  const found = new Set();
  for (const [, raw] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
    const href = raw.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
    if (href.startsWith('#') || href.startsWith('?')) continue;
    const url = new URL(href, base);
    if (url.origin === base) found.add(url.pathname + url.search);
  }
  return found;
}

/**
 * Follows all links from these addresses on. Gives the addresses by route, and what was wrong: a link that leads to
 * an error. An address is its path; of what its query may be, the first that is met stands for all.
 */
export async function walk(reader, routes, from) {
  const seen = new Set();
  const found = new Map();
  const broken = [];
  const waiting = from.map((path) => [path, '']);
  while (waiting.length > 0) {
    const [path, on] = waiting.shift();
    const plain = path.split('?')[0];
    const route = routes.find(({ fits }) => fits.test(plain));
    const known = found.get(route?.pattern) ?? [];
    if (seen.has(plain) || known.length >= EACH || path.includes('lang=') || plain.startsWith('/demo/')) continue;
    seen.add(plain);
    const answer = await reader.ask(path);
    if (answer.status >= 400) {
      broken.push(`${reader.name}: ${path} answers ${answer.status}, linked on ${on}`);
      continue;
    }
    if (answer.status === 200 && route) found.set(route.pattern, [...known, path]);
    const next = answer.location ? [new URL(answer.location, reader.base)].map((url) => url.pathname + url.search)
      : answer.type.startsWith('text/html') ? links(answer.text, reader.base) : [];
    for (const link of next) waiting.push([link, path]);
  }
  return { found, broken };
}
