// Starts the server and Chromium, runs every journey with scripts on and off, counts checks.
//
//   node e2e/run.mjs [--binary PATH] [--only JOURNEY] [--base URL]
//
// Each journey runs with scripts in one language and without in the other; EVERYTHING=1, or its name, runs all four.
// SHOTS=1 keeps screenshots of every page a journey ends on; failures always leave them in e2e/artifacts.

import { mkdtemp, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './lib/browser.mjs';
import { Checks } from './lib/checks.mjs';
import { accessibility } from './lib/accessibility.mjs';
import { mailbox } from './lib/mailbox.mjs';
import { start } from './lib/server.mjs';
import { watch } from './lib/watch.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const artifacts = path.join(here, 'artifacts');
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const binary = option('binary') ?? path.join(here, '..', 'target', 'debug', 'indaba');
const only = option('only');
/** A journey that is asked for by name, or all with EVERYTHING=1, run with and without scripts in each language. */
const everything = only || process.env.EVERYTHING === '1';
const SECONDS = 1000;
const JOURNEY_LIMIT = 300 * SECONDS;
/** How long a page may take: other journeys share the machine. */
const PATIENCE = 30 * SECONDS;
const WIDTHS = [360, 1280];
/** Journeys at once. */
const LANES = 2;

const checks = new Checks();
let server;
let browser;
const data = await mkdtemp(path.join(tmpdir(), 'indaba-e2e-'));

async function cleanUp() {
  await browser?.close().catch(() => {});
  await server?.stop();
  await rm(data, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await cleanUp();
    process.exit(130);
  });
}

/** Keeps what every open page of a journey shows, narrow and wide. */
async function shots(contexts, label) {
  await mkdir(artifacts, { recursive: true });
  let number = 0;
  for (const context of contexts) {
    for (const page of context.pages()) {
      number += 1;
      for (const width of WIDTHS) {
        const file = path.join(artifacts, `${label}-${number}-${width}.png`);
        try {
          await page.setViewportSize({ width, height: 800 });
          await page.screenshot({ path: file, fullPage: true, timeout: 10 * SECONDS });
        } catch (error) {
          console.log(`      no screenshot ${path.basename(file)}: ${error.message.split('\n')[0]}`);
        }
      }
    }
  }
}

/** Runs one journey once: with or without scripts, in one language. */
async function runJourney(journey, file, js, lang) {
  const label = `${file.replace(/\.mjs$/, '')}-${js ? 'js' : 'nojs'}-${lang}`;
  const contexts = [];
  const extra = [];
  const bases = [server.base];
  const counted = checks.under(`${journey.name} (${js ? 'scripts' : 'no scripts'}, ${lang})`);
  let fine = true;
  const check = (condition, what) => {
    fine &&= Boolean(condition);
    return counted(condition, what);
  };
  /** A browser context of its own: cookies, language, scripts as asked. */
  const newContext = async (options = {}) => {
    const context = await browser.newContext({
      javaScriptEnabled: js,
      locale: lang,
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    context.problems = watch(context, bases);
    contexts.push(context);
    return context;
  };
  /** A page on which this persona of the demonstration is signed in; without a name, a visitor's. */
  const signIn = async (persona, options) => {
    const page = await (await newContext(options)).newPage();
    if (persona) {
      const link = server.personas.get(persona);
      if (!link) throw new Error(`no persona ${persona}; there are ${[...server.personas.keys()].join(', ')}`);
      await page.goto(link);
    }
    return page;
  };
  /** A server of its own on an empty folder: its address, set-up link and letters. */
  const fresh = async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'indaba-fresh-'));
    const own = await start(binary, folder);
    bases.push(own.base);
    extra.push(async () => {
      await own.stop();
      await rm(folder, { recursive: true, force: true });
    });
    /** Starts it again on the same folder. */
    const again = async () => {
      const next = await start(binary, folder);
      bases.push(next.base);
      extra.unshift(next.stop);
      return next;
    };
    return { ...own, again, outbox: () => mailbox(path.join(folder, 'mail')) };
  };
  const started = Date.now();
  let timer;
  try {
    const limit = journey.limit ? journey.limit * SECONDS : JOURNEY_LIMIT;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`longer than ${limit / SECONDS} s`)), limit);
    });
    const given = {
      browser, binary, bases, base: server.base, personas: [...server.personas.keys()], newContext, signIn, js, lang, check,
      axe: (page, what, rules) => accessibility(page, check, js, what, rules),
      outbox: () => mailbox(path.join(data, 'mail')),
      fresh,
    };
    await Promise.race([journey.run(given), late]);
    for (const context of contexts) {
      check(context.problems.length === 0, `console and network stay clean: ${context.problems.join('; ')}`);
    }
  } catch (error) {
    check(false, `runs to its end: ${error.stack}`);
  } finally {
    clearTimeout(timer);
  }
  for (const stop of extra) await stop();
  if (!fine || process.env.SHOTS === '1') await shots(contexts, label);
  for (const context of contexts) await context.close().catch(() => {});
  console.log(`${fine ? 'ok  ' : 'FAIL'}  ${label.padEnd(36)} ${((Date.now() - started) / SECONDS).toFixed(1)} s`);
}

try {
  await rm(artifacts, { recursive: true, force: true });
  server = await start(binary, data, option('base'));
  browser = await launch();
  const files = (await readdir(path.join(here, 'journeys'))).filter((name) => name.endsWith('.mjs')).sort();
  const chosen = files.filter((name) => !only || name === `${only}.mjs`);
  if (chosen.length === 0) throw new Error(`no journey ${only ?? ''} in e2e/journeys`);
  const waiting = [];
  for (const file of chosen) {
    const journey = await import(path.join(here, 'journeys', file));
    const [languages, scripts] = [journey.languages ?? ['en'], journey.scripts ?? [true, false]];
    const all = languages.flatMap((lang) => scripts.map((js) => ({ journey, file, js, lang })));
    // With and without scripts, in each language, in two runs in place of four; the next journey takes the other two.
    const turn = files.indexOf(file) % 2 === 0;
    const crossed = languages.length === 2 && scripts.length === 2 && !everything;
    waiting.push(...all.filter(({ js, lang }) => !crossed || (js === (lang === languages[0])) === turn));
  }
  // The longest first, so that nothing long is left alone at the end. Whoever changes anything brings a server of their own.
  waiting.sort((one, other) => (other.journey.limit ?? 0) - (one.journey.limit ?? 0));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await runJourney(next.journey, next.file, next.js, next.lang);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (!server.alive()) checks.under('server')(false, `still runs at the end\n${server.log()}`);
} catch (error) {
  checks.under('e2e')(false, error.stack);
} finally {
  await cleanUp();
}
console.log(`e2e: ${checks.passed} passed, ${checks.failed} failed`);
process.exitCode = checks.failed === 0 && checks.passed > 0 ? 0 : 1;
