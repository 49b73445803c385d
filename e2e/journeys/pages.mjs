// Every page of the house as everybody who may open it: found, well-formed, light, accessible in every scheme and width.
//
// FULL=1 looks in a browser at all of them, in all six languages; else at each that is made of other elements, in English and
// Arabic, or in those that LOOK names (LOOK=es,fr,ru,zh). What is read without a browser (markup, weight, links) is read in six languages always.
// PICTURES=1, FULL=1 and LOOK keep a picture of each in artifacts/pages, for people to look at.

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isolated } from '../lib/direction.mjs';
import { markup } from '../lib/markup.mjs';
import { LANGUAGES, demonstration, elements, print, survey } from '../lib/survey.mjs';

export const name = 'every page as everybody';
export const languages = ['en'];
export const scripts = [true];
const full = process.env.FULL === '1';
const looked = process.env.LOOK?.split(',') ?? (full ? LANGUAGES : ['en', 'ar']);
const pictures = full || Boolean(process.env.LOOK) || process.env.PICTURES === '1';
export const limit = full || process.env.LOOK ? 3600 : 1800;

/** Bytes of a later page as it travels, and of a first view: the page, the styles, the script. */
const LATER = 15_000;
const FIRST = 30_000;
const LOOKERS = 2;
const shots = fileURLToPath(new URL('../artifacts/pages', import.meta.url));

const NARROW = { width: 320, height: 720 };
const WIDE = { width: 1280, height: 800 };
// 1280 px at 200 % are 640 points of layout.
const ZOOMED = { width: 640, height: 400 };

export async function run({ binary, bases, newContext, check, axe }) {
  const server = await demonstration(binary);
  bases.push(server.base);
  try {
    const found = await survey(server);
    check(found.broken.length === 0, `links lead somewhere: ${found.broken.join('; ')}`);
    check(found.missing.join() === '/terms/{number}/languages/{language}', `somebody opens every route: ${found.missing.join(', ')}`);
    const pages = await read(found.pages.filter(({ html }) => html), check);
    const translating = await translate(server, found.readers, newContext);
    pages.push(...await read([translating], check));
    console.log(`      ${found.pages.length} answers, ${pages.length} pages that differ`);
    await sound(pages, check);
    await look(pages, { server, newContext, check, axe });
    for (const reader of found.readers) reader.close();
  } finally {
    await server.stop();
  }
}

/** Publishes terms that lack a language, the only ones whose page of translation opens: that page, as the steward. */
async function translate(server, readers, newContext) {
  const reader = readers.find(({ name: who }) => who === 'steward');
  const context = await newContext();
  await context.addCookies(reader.jar());
  const page = await context.newPage();
  await page.goto(`${server.base}/terms/new`);
  await page.fill('[name=reason]', 'French is to be read once more.');
  for (const words of await page.locator('textarea[name$="-fr"]').all()) await words.evaluate((area) => { area.value = ''; });
  await Promise.all([page.waitForNavigation(), page.locator('form.form button[type=submit]').press('Enter')]);
  return { reader, pattern: '/terms/{number}/languages/{language}', path: '/terms/2/languages/fr', html: true };
}

/** Reads every page in every language; keeps one of those that are alike. */
async function read(pages, check) {
  const kept = new Map();
  let head = 0;
  for (const asset of (await pages[0].reader.ask('/')).text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
    head += (await pages[0].reader.ask(asset[1])).weight;
  }
  for (const page of pages) {
    const texts = {};
    let heaviest = 0;
    for (const language of LANGUAGES) {
      page.reader.cookies.set('lang', language);
      const answer = await page.reader.ask(page.path);
      texts[language] = answer.text;
      heaviest = Math.max(heaviest, answer.weight);
    }
    const key = page.pattern + print(texts.en);
    if (kept.has(key)) continue;
    check(heaviest <= LATER, `at most ${LATER} bytes: ${page.path} as ${page.reader.name} (${heaviest})`);
    check(heaviest + head <= FIRST, `a first view of at most ${FIRST} bytes: ${page.path} (${heaviest + head})`);
    kept.set(key, { ...page, texts });
  }
  return [...kept.values()];
}

/** The markup of all of them in all languages. */
async function sound(pages, check) {
  const all = pages.flatMap(({ pattern, reader, texts }) =>
    LANGUAGES.map((language) => [`${pattern} as ${reader.name}, ${language}`, texts[language]]));
  const wrong = await markup(all);
  const told = new Map();
  for (const { name: where, message, extract } of wrong) {
    const what = `${message} ${extract}`;
    told.set(what, [...(told.get(what) ?? []), where]);
  }
  for (const [what, where] of told) check(false, `well-formed: ${where[0]} and ${where.length - 1} more: ${what}`);
  for (let n = wrong.length; n < all.length; n += 1) check(true, 'well-formed');
}

/** Each of them in a browser. */
async function look(pages, { server, newContext, check, axe }) {
  if (pictures) await mkdir(shots, { recursive: true });
  const seen = new Set();
  const chosen = pages.filter(({ pattern, reader, texts }) => {
    // What is made of the same elements is the same to axe, whatever names stand in it; and everybody's navigation is seen.
    const [made, shell] = [`${pattern} ${elements(texts.en)}`, reader.name];
    const fresh = !seen.has(made) || !seen.has(shell);
    seen.add(made).add(shell);
    return full || fresh;
  });
  console.log(`      ${chosen.length} of them made of other elements`);
  const waiting = [...chosen.entries()];
  const looker = async () => {
    const context = await newContext({ viewport: WIDE, reducedMotion: 'reduce' });
    let tab = await context.newPage();
    /** Chromium at times stops drawing a tab: another one is asked once more. */
    const picture = async (options) => {
      try {
        await tab.screenshot(options);
      } catch {
        const [at, size] = [tab.url(), tab.viewportSize()];
        await tab.close();
        tab = await context.newPage();
        await tab.setViewportSize(size);
        await tab.goto(at);
        await tab.screenshot(options);
      }
    };
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { reader, pattern, path: address }] = next;
      const as = async (language) => {
        reader.cookies.set('lang', language);
        // Taken at once: the other looker may choose another language for the same reader meanwhile.
        const jar = reader.jar();
        await context.clearCookies();
        await context.addCookies(jar);
        await tab.goto(server.base + address);
        return `${pattern} as ${reader.name}, ${language}`;
      };
      const fits = async (size, where) => {
        await tab.setViewportSize(size);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        check(wide <= size.width, `nothing scrolls sideways: ${where} at ${size.width} px (${wide})`);
      };
      for (const language of looked) {
        const where = await as(language);
        await axe(tab, where);
        if (language === 'ar') await isolated(tab, check, where);
        if (language === 'en') {
          check((await tab.locator('h1').count()) === 1, `one main heading: ${where}`);
          check((await tab.locator('main table:not(:has(caption))').count()) === 0, `tables have captions: ${where}`);
          await tab.emulateMedia({ colorScheme: 'dark' });
          await axe(tab, `${where}, dark`, ['color-contrast', 'link-in-text-block']);
          await tab.emulateMedia({ colorScheme: 'light' });
          await fits(ZOOMED, where);
        }
        if (language === 'en' || language === 'ar') {
          await fits(NARROW, where);
          await axe(tab, `${where}, 320 px`, ['target-size']);
          if (pictures) {
            const file = `${pattern.replace(/[^a-z.]+/g, '-')}-${reader.name.replace(/\W+/g, '-')}-${index}-${language}.jpg`;
            await picture({ path: path.join(shots, file), type: 'jpeg', quality: 60, fullPage: true });
          }
          await tab.setViewportSize(WIDE);
        }
      }
    }
  };
  await Promise.all(Array.from({ length: LOOKERS }, looker));
}
