// Somebody lets a program ask in their stead: a token is made, shown once, used, and revoked. Whoever looks after the machine has an
// address told of what everybody may read.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

import { accept, send, tick } from '../lib/people.mjs';

export const name = 'a program asks in the stead of somebody, until its token is revoked';
export const languages = ['en', 'ar'];

/** A receiver of webhooks on this machine: what it was sent, and a way to wait for it. */
async function receiver() {
  const got = [];
  const server = createServer(async (request, answer) => {
    let body = '';
    for await (const piece of request) body += piece;
    got.push({ headers: request.headers, body });
    answer.writeHead(204).end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}/hook`,
    close: () => server.close(),
    async next() {
      for (let waited = 0; waited < 50 && !got.length; waited += 1) await new Promise((resolve) => setTimeout(resolve, 200));
      return got.shift();
    },
  };
}

/** Whether one of the signatures of a message is by this secret, as Standard Webhooks have it. */
function isSigned({ headers, body }, secret) {
  const said = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const mark = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64')).update(said).digest();
  return headers['webhook-signature'].split(' ').some((given) => {
    const theirs = Buffer.from(given.slice('v1,'.length), 'base64');
    return theirs.length === mark.length && timingSafeEqual(theirs, mark);
  });
}

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

  await page.goto(`${base}/office/webhooks`);
  await axe(page, 'no webhook yet');
  await page.fill('[name=name]', 'Archive');
  await page.fill('[name=address]', 'https://10.0.0.1/hook');
  await tick(page, '[name=kinds][value="update.published"]');
  await send(page, 'form[action="/office/webhooks"] button');
  check((await page.locator('#f-address-error').count()) === 1, 'an address within a private network is refused');
  check((await page.inputValue('[name=address]')) === 'https://10.0.0.1/hook', 'and stays as it was typed');
  await axe(page, 'an address that was refused');
  const listening = await receiver();
  await page.fill('[name=address]', listening.address);
  await send(page, 'form[action="/office/webhooks"] button');
  const secret = await page.locator('code.receipt').innerText();
  check(/^whsec_[A-Za-z0-9+/]{43}=$/.test(secret), 'the secret is shown');
  await axe(page, 'a secret as it is shown once');

  await page.goto(`${base}/office/webhooks`);
  check(!(await page.content()).includes(secret), 'it is shown nowhere again');
  await send(page, 'form[action="/office/webhooks/test"] button');
  const test = await listening.next();
  check(test && JSON.parse(test.body).type === 'webhook.test', 'a test comes');
  check(isSigned(test, secret), 'signed by the secret that was shown');
  await page.goto(`${base}/office/webhooks`);
  await axe(page, 'webhooks and what they were told');
  await send(page, 'form[action="/office/webhooks/switch"] button');
  check((await page.locator('form[action="/office/webhooks/test"]').count()) === 0, 'one that is off is sent no test');
  await send(page, 'form[action="/office/webhooks/remove"] button');
  check((await page.locator('tbody tr').count()) === 0, 'it is removed, with what it was told');
  listening.close();
}
