// Whether pages are well-formed HTML, by the Nu checker of the W3C: a Java program, asked once for all pages.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
const ROOM = 64 * 1024 * 1024;

/** Checks `[name, html]` pairs; gives what is wrong as `{ name, message, extract }`. */
export async function markup(pages) {
  const folder = await mkdtemp(path.join(tmpdir(), 'indaba-markup-'));
  try {
    await mkdir(path.join(folder, 'pages'));
    const names = new Map();
    for (const [index, [name, html]] of pages.entries()) {
      const file = `${index}.html`;
      names.set(file, name);
      await writeFile(path.join(folder, 'pages', file), html);
    }
    const said = await new Promise((resolve, reject) => {
      const options = { maxBuffer: ROOM };
      execFile('java', ['-jar', JAR, '--format', 'json', '--exit-zero-always', path.join(folder, 'pages')], options, (error, out, err) =>
        (error ? reject(error) : resolve(err || out)));
    });
    return JSON.parse(said).messages
      .filter(({ type, subType }) => type === 'error' || subType === 'warning')
      .map(({ url, message, extract }) => ({ name: names.get(path.basename(url)), message, extract: (extract ?? '').trim() }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
