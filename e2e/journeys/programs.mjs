// Somebody lets a program ask in their stead: a token is made, shown once, used, and revoked.

import { accept, send, tick } from '../lib/people.mjs';

export const name = 'a program asks in the stead of somebody, until its token is revoked';
export const languages = ['en', 'ar'];

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const page = await (await newContext()).newPage();

  await page.goto(`${base}/developers`);
  await axe(page, 'the page for those who write programs');
  check((await page.locator('#problem-not-found').count()) === 1, 'each problem is explained there');
  const described = await (await fetch(`${base}/api/v1/openapi.json`)).json();
  check(described.openapi === '3.1.0', 'the interface describes itself');

  // Programs that gather pages: led to what everybody reads, and told on it what it is, within the policy of the page.
  const robots = await (await fetch(`${base}/robots.txt`)).text();
  check(robots.includes(`Sitemap: ${base}/sitemap.xml`), 'robots are led to the sitemap');
  const [, part] = /<loc>([^<]+)<\/loc>/.exec(await (await fetch(`${base}/sitemap.xml`)).text()) ?? [];
  const pages = await (await fetch(part.replaceAll('&amp;', '&'))).text();
  check(pages.includes(`<loc>${base}/consultations</loc>`), 'its part lists what a visitor reads');
  await page.goto(`${base}/`);
  const told = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
  check(told['@type'] === 'WebSite' && told.url === `${base}/`, 'the start page says what it is');

  await accept(page, own.setUp, 'Administrator', 'first@example.org');
  await page.goto(`${base}/`);
  check((await page.locator('script[type="application/ld+json"]').count()) === 0, 'and nothing to whoever is signed in');
  await page.goto(`${base}/account`);
  await page.locator('a[href="/account/tokens"]').press('Enter');
  await page.waitForURL(`${base}/account/tokens`);
  await axe(page, 'no token yet');
  await page.fill('[name=name]', 'Desk calendar');
  await send(page, 'form[action="/account/tokens"] button');
  check((await page.locator('#f-scopes-error').count()) === 1, 'what it opens is asked for');
  check((await page.inputValue('[name=name]')) === 'Desk calendar', 'what was typed stays');
  await tick(page, '[name=scopes][value="me:read"]');
  await send(page, 'form[action="/account/tokens"] button');
  const token = await page.locator('code.receipt').innerText();
  check(/^indaba_pat_[a-z2-7]{60}$/.test(token), 'the token is shown');
  await axe(page, 'a token as it is shown once');

  const ask = (path) => fetch(base + path, { headers: { authorization: `Bearer ${token}` } });
  const me = await (await ask('/api/v1/me')).json();
  check(me.opens.length === 1 && me.opens[0] === 'me:read', 'a program learns whose it is and what it opens');
  check((await ask('/api/v1/fora')).status === 403, 'what it does not name stays closed');

  await page.goto(`${base}/account/tokens`);
  check(!(await page.content()).includes(token), 'it is shown nowhere again');
  await axe(page, 'tokens');
  await send(page, 'tbody form button');
  check((await page.locator('tbody tr').count()) === 0, 'it is revoked');
  check((await ask('/api/v1/me')).status === 401, 'and opens nothing from the next request on');
}
