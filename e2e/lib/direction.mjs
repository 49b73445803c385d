// Whether words in Latin letters on an Arabic page stand isolated from the Arabic around them, so that neither shuffles.

import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LATIN = /[A-Za-z]{2,}/g;

/** The Latin words that translators put into Arabic sentences themselves: names of formats and of the house. */
async function translated() {
  const rooms = readdirSync(path.join(root, 'features')).map((room) => path.join(root, 'features', room));
  const known = new Set();
  for (const room of [...rooms, path.join(root, 'foundation/web')]) {
    const text = await readFile(path.join(room, 'languages/ar.ftl'), 'utf8').catch(() => '');
    for (const [word] of text.replace(/^[\w-]+ =|\{[^}]*\}/gm, '').matchAll(LATIN)) known.add(word.toLowerCase());
  }
  return [...known];
}

let known;

/** One check for a page in Arabic: every stretch of Latin letters beside Arabic ones is isolated. */
export async function isolated(page, check, what) {
  known ??= await translated();
  const astray = await page.evaluate((words) => {
    const meant = new Set(words);
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What stands between the marks of isolation is isolated.
      const open = node.data.replace(/\u2068[^\u2069]*\u2069/g, '');
      const foreign = (open.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !meant.has(word.toLowerCase()));
      if (foreign.length === 0) continue;
      let box = node.parentElement;
      while (box && getComputedStyle(box).display.startsWith('inline') && box.tagName !== 'BDI' && !box.hasAttribute('dir')) box = box.parentElement;
      if (!box || box.tagName === 'BDI' || box.hasAttribute('dir')) continue;
      if (/[\u0600-\u06ff]/.test(box.textContent)) found.push(`${foreign.join(' ')} in <${box.tagName.toLowerCase()}> ${box.textContent.trim().slice(0, 90)}`);
    }
    return found.slice(0, 5);
  }, known);
  check(astray.length === 0, `isolates what is written in the other direction: ${what}: ${astray.join(' | ')}`);
}
