// The server is killed in the middle of many forms: what was confirmed is there once, and nothing is there twice.

import { accept } from '../lib/people.mjs';

export const name = 'a killed server keeps what it confirmed';
export const languages = ['en'];

export async function run({ fresh, newContext, check }) {
  const own = await fresh();
  const page = await (await newContext()).newPage();
  await accept(page, own.setUp, 'Administrator', 'first@example.org');
  const confirmed = new Set();
  let server = own;
  for (let round = 0; round < 3; round += 1) {
    await page.goto(`${server.base}/office/people`);
    const csrf = await page.locator('[name=_csrf]').first().inputValue();
    let alive = true;
    const sender = async (lane) => {
      for (let number = 0; alive; number += 1) {
        const who = `Person ${round} ${lane} ${number}`;
        const key = `k${round}x${lane}x${number}`.padEnd(26, 'a');
        const form = { _csrf: csrf, _key: key, name: who, email: `p${round}.${lane}.${number}@example.org`, role: 'auditor', language: 'en' };
        try {
          const answer = await page.request.post(`${server.base}/office/people`, { form, maxRedirects: 0, timeout: 5000 });
          if (answer.status() === 303) confirmed.add(who);
        } catch {
          return;
        }
      }
    };
    const senders = Array.from({ length: 8 }, (_, lane) => sender(lane));
    await new Promise((resolve) => setTimeout(resolve, 700 + 150 * round));
    await server.crash();
    alive = false;
    await Promise.all(senders);
    server = await own.again();
  }
  check(confirmed.size > 30, `many forms were confirmed before the server was killed (${confirmed.size})`);
  await page.goto(`${server.base}/office/people`);
  const names = (await page.locator('table').last().locator('tbody th').allTextContents()).map((n) => n.trim()).filter((n) => n.startsWith('Person '));
  const found = new Set(names);
  check(found.size === names.length, 'nothing is there twice');
  const lost = [...confirmed].filter((who) => !found.has(who));
  check(lost.length === 0, `everything confirmed is there (${lost.length} lost of ${confirmed.size})`);
  check(names.length - confirmed.size <= 3 * 8, `at most what was under way is there unconfirmed (${names.length - confirmed.size})`);
}
