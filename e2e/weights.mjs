// What every page weighs on the way to a reader, and how long a slow line takes with it: a section for docs/benchmarks.md.
//
//   node e2e/weights.mjs PATH-OF-INDABA

import { launch } from './lib/browser.mjs';
import { LANGUAGES, demonstration, survey } from './lib/survey.mjs';

/** A slow line: bytes a second, and milliseconds until the first of them. */
const SLOW = { offline: false, latency: 500, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** Pages that are waited for: pattern, and who reads it. */
const WAITED = [
  ['/', 'visitor'], ['/consultations', 'visitor'], ['/consultations/{id}', 'visitor'], ['/consultations/{id}/result', 'visitor'],
  ['/organisations', 'visitor'], ['/join/application/{step}', 'applicant: draft'], ['/', 'representative'],
  ['/consultations/{id}/desk', 'officer'],
];

const server = await demonstration(process.argv[2]);
const browser = await launch();
try {
  const { pages, readers } = await survey(server);
  const html = pages.filter((page) => page.html);
  const heaviest = new Map();
  for (const { reader, pattern, path } of html) {
    for (const language of LANGUAGES) {
      reader.cookies.set('lang', language);
      const { weight } = await reader.ask(path);
      if (weight > (heaviest.get(pattern)?.weight ?? 0)) heaviest.set(pattern, { weight, language, who: reader.name });
    }
  }
  const kilo = (bytes) => (bytes / 1000).toFixed(1);
  const lines = [...heaviest].sort(([, one], [, other]) => other.weight - one.weight)
    .map(([pattern, { weight, language, who }]) => `| ${pattern} | ${kilo(weight)} | ${who} | ${language} |`);
  const waits = [];
  for (const [pattern, who] of WAITED) {
    const page = html.find((one) => one.pattern === pattern && one.reader.name === who);
    waits.push(`| ${pattern} | ${who} | ${(await wait(page)).join(' | ')} |`);
  }
  for (const reader of readers) reader.close();
  console.log(`## Page weights

Every page of the demonstration as everybody who may open it, in six languages; the heaviest of each route, compressed as it
travels, without headers. The styles and the script come once and are kept.

| page | kB | as | in |
|---|---:|---|---|
${lines.join('\n')}

On a line of 50 kB a second with 500 ms until the first byte, in Chromium: milliseconds until the page is read, first with
nothing kept, then again with styles and script at hand.

| page | as | first view ms | later ms |
|---|---|---:|---:|
${waits.join('\n')}`);
} finally {
  await browser.close();
  await server.stop();
}

/** How long a page takes on the slow line: with an empty cache, then with what a first view leaves. */
async function wait({ reader, path }) {
  const context = await browser.newContext();
  reader.cookies.set('lang', 'en');
  await context.addCookies(reader.jar());
  const tab = await context.newPage();
  const line = await context.newCDPSession(tab);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW);
  const times = [];
  for (let round = 0; round < 2; round += 1) {
    const began = performance.now();
    await tab.goto(server.base + path);
    times.push(Math.round(performance.now() - began));
  }
  await context.close();
  return times;
}
