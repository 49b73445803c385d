// What people do again and again: accept an invitation, press a button, wait for a letter.

import { createHmac } from 'node:crypto';

export const PASSWORD = 'quiet lantern over seven rivers';

/** The six digits of now (RFC 6238) for a key as printed on the page. */
function code(key) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key.replace(/\s/g, '')].map((c) => letters.indexOf(c).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', secret).update(step).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Presses a button by keyboard and waits for the page it leads to. */
export async function send(page, button = 'main form button[type=submit]') {
  await Promise.all([page.waitForNavigation(), (typeof button === 'string' ? page.locator(button) : button).first().press('Enter')]);
}

/** Ticks a box, or takes a choice, by keyboard: as somebody without a mouse does. */
export async function tick(page, box) {
  await page.locator(box).press(' ');
}

/** Opens the confirmation of the next stage of a consultation and confirms. */
export async function moveOn(page, base, id) {
  await page.goto(`${base}/consultations/${id}`);
  await page.locator('form[action$="/move"] summary').press('Enter');
  await send(page, 'form[action$="/move"] details button');
}

/** Fills the page of an invitation; gives the recovery codes. */
export async function accept(page, link, who, email) {
  await page.goto(link);
  await page.fill('[name=name]', who);
  if (email) await page.fill('[name=email]', email);
  await page.fill('[name=password]', PASSWORD);
  await page.fill('[name=code]', code(await page.inputValue('[name=secret]')));
  await send(page);
  return page.locator('.codes code').allTextContents();
}

/** The newest letter to an address that holds a link with this part, within ten seconds. */
export async function letterTo(server, email, part) {
  for (let waited = 0; waited < 50; waited += 1) {
    const letters = (await server.outbox()).filter((mail) => mail.to.includes(email) && mail.links.some((l) => l.includes(part)));
    if (letters.length) return letters.at(-1);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no letter to ${email} with ${part}`);
}

/** How such letters begin in the languages of the journeys. */
const BLAND = ['You have a message', 'لديك رسالة'];

/** The newest letter to an address that says nothing but that there is a message, within ten seconds. */
export async function messageTo(server, email) {
  for (let waited = 0; waited < 50; waited += 1) {
    const letters = (await server.outbox()).filter((mail) => mail.to.includes(email) && BLAND.includes(mail.subject));
    if (letters.length) return letters.at(-1);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no message to ${email}`);
}

/** Has the letters to somebody say everything. */
export async function fullLetters(page, { base }) {
  await page.goto(`${base}/account/letters`);
  await page.check('[name=letters][value=full]');
  await send(page);
}

/** Gives somebody a role of the Office: as the administrator does, on the page where the people of the Office stand. */
export async function appoint(administrator, { base }, who, email, role, until) {
  await administrator.goto(`${base}/office/people`);
  await administrator.fill('[name=name]', who);
  await administrator.fill('[name=email]', email);
  await administrator.selectOption('[name=role]', role);
  if (until) await administrator.fill('form.form [name=until]', until);
  await send(administrator);
}

/** Comes in by the invitation that was sent to an address. */
export async function comeIn(page, server, email, who) {
  await accept(page, (await letterTo(server, email, '/invitation/')).links[0], who);
  return page;
}

/** Writes what could happen to an organisation by taking part and agrees to everything; both sides sign. */
export async function agree(officer, speaker, organisation) {
  await speaker.goto(`${organisation}/safety/edit`);
  await speaker.fill('[name=context]', 'We work openly.');
  await speaker.fill('[name=what-1]', 'Somebody asks why we meet.');
  await speaker.fill('[name=who-1]', 'Those who travel.');
  await speaker.fill('[name=mitigation-1]', 'We agree beforehand on what is said.');
  await speaker.fill('[name=owner-1]', 'The coordinator');
  await speaker.fill('[name=by-1]', new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  for (const weighed of ['likelihood', 'severity', 'residual_likelihood', 'residual_severity']) {
    await speaker.selectOption(`[name=${weighed}-1]`, '2');
  }
  for (const agreed of await speaker.locator('select[name^="allow-"]').all()) await agreed.selectOption('very_high');
  await send(speaker, 'button[name=do][value=hand]');
  for (const side of [officer, speaker]) {
    await side.goto(`${organisation}/safety`);
    await side.check('[name=accept]');
    await send(side, 'form[action$="/safety/sign"] button[type=submit]');
  }
}
