// The first administrator sets up, signs out, comes back with a recovery code and invites an auditor, who reads the log.

import { PASSWORD, accept, letterTo, send } from '../lib/people.mjs';

export const name = 'the first administrator sets up and invites';
export const languages = ['en', 'ar'];

/** Signs in with a recovery code. */
async function comeBack(page, base, email, recovery) {
  await page.goto(`${base}/sign-in`);
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', PASSWORD);
  await page.fill('[name=code]', recovery);
  await send(page);
}

export async function run({ fresh, newContext, check, axe, lang }) {
  const own = await fresh();
  const page = await (await newContext()).newPage();
  check(own.setUp !== undefined, 'the first start prints a set-up link');
  await page.goto(own.setUp);
  await axe(page, 'invitation');
  await page.fill('[name=email]', 'first@example.org');
  await page.fill('[name=password]', 'password');
  await page.fill('[name=code]', '000000');
  await send(page);
  check((await page.locator('p.error').count()) === 2, 'a weak password and a wrong code are both said');
  check((await page.inputValue('[name=email]')) === 'first@example.org', 'what was typed stays');
  const codes = await accept(page, own.setUp, 'Administrator', 'first@example.org');
  check(codes.length === 8, `recovery codes are shown (${codes.length})`);
  check((await page.goto(own.setUp)).status() === 404, 'the link is good once');

  await page.goto(`${own.base}/account`);
  check((await page.locator('html').getAttribute('lang')) === lang, 'the account page keeps the language');
  await axe(page, 'account');
  await send(page, 'form[action="/account/sessions"] button.secondary');
  check((await page.goto(`${own.base}/office/people`)).url().includes('/sign-in'), 'signed out everywhere');
  await comeBack(page, own.base, 'first@example.org', codes[0]);
  await page.goto(`${own.base}/office/people`);
  await axe(page, 'people of the Office');
  await page.fill('[name=name]', 'Auditor');
  await page.fill('[name=email]', 'auditor@example.org');
  await page.selectOption('[name=role]', 'auditor');
  await send(page);
  check((await page.locator('.notice-good').count()) === 1, 'the invitation is confirmed');
  check((await page.goto(`${own.base}/office/audit`)).status() === 404, 'the administrator does not read the log');

  const again = await (await newContext()).newPage();
  await comeBack(again, own.base, 'first@example.org', codes[0]);
  check((await again.locator('.error-summary, .errors, [role=alert]').count()) > 0, 'a recovery code opens once');

  const letter = await letterTo(own, 'auditor@example.org', '/invitation/');
  const auditor = await (await newContext()).newPage();
  await accept(auditor, letter.links[0], 'Auditor');
  check((await auditor.goto(`${own.base}/office/audit`)).status() === 200, 'the auditor reads the log');
  check((await auditor.locator('tbody tr').count()) >= 6, 'every step stands in the log');
  await axe(auditor, 'audit log');

  await page.goto(`${own.base}/office/people`);
  await axe(page, 'people with appointments');
  await send(page, page.locator('tbody tr', { hasText: 'Auditor' }).locator('form button'));
  check((await auditor.goto(`${own.base}/office/audit`)).status() === 404, 'an ended appointment counts from the next page on');
  await send(page, page.locator('tbody tr', { hasText: 'Administrator' }).locator('form button'));
  check(page.url().includes('/office/people/end'), 'the last administrator cannot be removed');
}
