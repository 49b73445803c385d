// Focal points: a seat is made and held, a visitor finds it and writes without an account, comes back by a code and reads the answer.

import { accept, appoint, comeIn, send, tick } from '../lib/people.mjs';

export const name = 'a visitor finds a focal point, writes and is answered';
export const languages = ['en', 'ar'];

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();
  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer');
  await appoint(administrator, own, 'Focal', 'focal@example.org', 'focal_point');
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');
  const focal = await comeIn(await someone(), own, 'focal@example.org', 'Focal');

  // The desk makes a seat and gives it to somebody.
  await officer.goto(`${base}/focal-points/desk`);
  await axe(officer, 'no seat yet');
  await officer.goto(`${base}/focal-points/new`);
  await axe(officer, 'a new seat');
  await tick(officer, '[name=body][value=working_group]');
  await officer.fill('[name="body_name-en"]', 'Working group of lanterns (invented)');
  await officer.fill('[name="name-en"]', 'Focal point for victims');
  await tick(officer, '[name=themes][value=victims]');
  await send(officer, 'form[action="/focal-points/new"] button[type=submit]');
  await tick(officer, '[name=part][value=holder]');
  await officer.selectOption('[name=account]', { label: 'Focal' });
  await send(officer, 'form[action$="/holder"] button[type=submit]');
  await axe(officer, 'a seat that is held');

  // A visitor finds it and writes.
  const visitor = await someone();
  await visitor.goto(`${base}/focal-points`);
  await axe(visitor, 'the seats');
  check(!(await visitor.content()).includes('>Focal<'), 'no person is named before they want it');
  await visitor.goto(`${base}/focal-points/find`);
  await visitor.selectOption('[name=theme]', 'victims');
  await send(visitor, 'form[action="/focal-points/find"] button[type=submit]');
  await axe(visitor, 'the seat that fits');
  check((await visitor.locator('main section .card').count()) === 1, 'one seat fits');
  await Promise.all([visitor.waitForNavigation(), visitor.locator('main section .card a.button').press('Enter')]);
  await axe(visitor, 'an enquiry');
  check((await visitor.inputValue('[name=theme]')) === 'victims', 'the theme is chosen already');
  await send(visitor, 'form[action="/enquiries/new"] button[type=submit]');
  check((await visitor.locator('#f-words-error').count()) === 1, 'without words nothing is sent');
  await visitor.fill('[name=words]', 'When does the group meet?');
  await send(visitor, 'form[action="/enquiries/new"] button[type=submit]');
  await axe(visitor, 'the code');
  const code = (await visitor.locator('.stat bdi').textContent()).trim();
  check(/^(\d{4} ){3}\d{4}$/.test(code), 'sixteen digits in fours');

  // The seat answers; the desk reads no word of it.
  await focal.goto(`${base}/enquiries/queue`);
  await axe(focal, 'what waits');
  await Promise.all([focal.waitForNavigation(), focal.locator('main tbody th a').first().press('Enter')]);
  const enquiry = focal.url();
  await axe(focal, 'an enquiry to be answered');
  check((await focal.content()).includes('When does the group meet?'), 'whoever holds the seat reads it');
  await officer.goto(enquiry);
  check(!(await officer.content()).includes('When does the group meet?'), 'the desk does not');
  await focal.fill('[name=answer]', 'On the first Monday.');
  await send(focal, 'form:has([name=answer]) button[type=submit]');

  // Back by the code, in another browser.
  const elsewhere = await someone();
  await elsewhere.goto(`${base}/enquiries/return`);
  await axe(elsewhere, 'coming back');
  await elsewhere.fill('[name=code]', code);
  await send(elsewhere, 'form[action="/enquiries/return"] button[type=submit]');
  await axe(elsewhere, 'the answer');
  check((await elsewhere.content()).includes('On the first Monday.'), 'the answer is there');
  await send(elsewhere, 'button[name=do][value=settled]');
  check((await elsewhere.locator('.badge-done').count()) > 0, 'it is closed');
  await elsewhere.fill('[name=words]', 'Which month?');
  await send(elsewhere, 'form[action="/enquiries/yours"] .submit button');
  check((await elsewhere.locator('.badge-pending').count()) > 0, 'and waits again with another word');
}
