// The mail that the server wrote instead of sending it: one .eml file each.

import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** All mails, oldest first: `{ to, subject, text, links, raw }`. */
export async function mailbox(folder) {
  let names;
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  const mails = [];
  for (const name of names) {
    const file = path.join(folder, name);
    mails.push({ at: (await stat(file)).mtimeMs, name, ...parse(await readFile(file)) });
  }
  return mails.sort((one, other) => one.at - other.at || one.name.localeCompare(other.name));
}

/** Reads one mail; of a mail in several parts, the first text part. */
export function parse(bytes) {
  const raw = bytes.toString('utf8').replace(/\r\n/g, '\n');
  const part = split(raw);
  const text = firstText(part);
  return {
    to: words(part.headers.get('to') ?? ''),
    subject: words(part.headers.get('subject') ?? ''),
    text,
    links: text.match(/https?:\/\/[^\s<>"]+/g) ?? [],
    raw,
  };
}

function split(text) {
  const end = text.indexOf('\n\n');
  const head = (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  const headers = new Map();
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : text.slice(end + 2) };
}

function firstText(part) {
  const type = part.headers.get('content-type') ?? 'text/plain';
  const boundary = type.match(/boundary="?([^";]+)"?/i)?.[1];
  if (boundary) {
    const parts = part.body.split(`--${boundary}`).slice(1, -1);
    for (const inner of parts) {
      const text = firstText(split(inner.replace(/^\n/, '')));
      if (text) return text;
    }
    return '';
  }
  if (!/^text\/plain/i.test(type)) return '';
  return decode(part.body, part.headers.get('content-transfer-encoding') ?? '');
}

function decode(body, encoding) {
  if (/base64/i.test(encoding)) return Buffer.from(body.replace(/\s/g, ''), 'base64').toString('utf8');
  if (/quoted-printable/i.test(encoding)) return quoted(body.replace(/=\n/g, ''));
  return body;
}

function quoted(text) {
  const bytes = [];
  const source = Buffer.from(text, 'utf8').toString('latin1');
  for (let at = 0; at < source.length; at += 1) {
    const code = source[at] === '=' ? source.slice(at + 1, at + 3) : '';
    if (/^[0-9A-F]{2}$/i.test(code)) {
      bytes.push(parseInt(code, 16));
      at += 2;
    } else {
      bytes.push(source.charCodeAt(at));
    }
  }
  return Buffer.from(bytes).toString('utf8');
}

/** Decodes `=?utf-8?b?…?=` in a header (RFC 2047). */
function words(header) {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, text) =>
      kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('utf8') : quoted(text.replace(/_/g, ' ')));
}
