// My day: what changed since somebody was here, said to have been seen; what letters tell of, chosen by topic and theme. All of it
// by forms alone.

import { accept, appoint, comeIn, send, tick } from '../lib/people.mjs';

export const name = 'a day says what is new, and letters come as they were chosen';
export const languages = ['en', 'ar'];

const WORDS = {
  en: { nothing: 'Nothing has changed since then', daily: 'In one round-up a day', always: 'Always told at once' },
  ar: { nothing: 'لم يتغير شيء منذ ذلك الحين', daily: 'في حصيلة يومية واحدة', always: 'يُبلَّغ به دائما وفي الحال' },
};

export async function run({ fresh, newContext, check, axe, lang }) {
  const own = await fresh();
  const { base } = own;
  const words = WORDS[lang];
  const someone = async () => (await newContext()).newPage();
  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer');
  await appoint(administrator, own, 'Auditor', 'auditor@example.org', 'auditor');
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');
  const auditor = await comeIn(await someone(), own, 'auditor@example.org', 'Auditor');
  const isNew = auditor.locator('section#new');

  // Nothing is new in a new house.
  await auditor.goto(`${base}/`);
  check((await isNew.innerText()).includes(words.nothing), 'a new house has nothing new');
  await axe(auditor, 'a day without anything');

  // The officer publishes something: it is new to the auditor, and leads there.
  const title = 'Lanterns are lit (invented)';
  await officer.goto(`${base}/updates/new`);
  await officer.fill('[name=title]', title);
  await officer.fill('[name=summary]', 'Every one of them.');
  await officer.fill('[name=body]', 'They were lit at dusk.');
  await tick(officer, '[name=kind][value=news]');
  await tick(officer, '[name=audience][value=public]');
  await tick(officer, '[name=themes][value=youth]');
  await send(officer, 'main form.form button[type=submit]');
  const href = officer.url().match(/\/updates\/[a-z2-7]{26}/)?.[0];
  await auditor.goto(`${base}/`);
  check(!(await isNew.innerText()).includes(title), 'a draft is no news');
  await officer.goto(`${base}${href}`);
  await officer.locator('form[action$="/publish"] summary').press('Enter');
  await send(officer, 'form[action$="/publish"] details button');
  await auditor.goto(`${base}/`);
  const link = isNew.locator(`a[href="${href}"]`);
  check((await link.innerText()).includes(title), 'what was published is new');
  await axe(auditor, 'a day with something new');
  await Promise.all([auditor.waitForNavigation(), link.press('Enter')]);
  check((await auditor.locator('h1').innerText()).includes(title), 'and leads to where it is read');
  await auditor.goto(`${base}/`);
  check((await isNew.locator(`a[href="${href}"]`).count()) === 1, 'in the same visit it stays new');

  // They say that they have seen it.
  await send(auditor, 'form[action="/seen"] button');
  check((await auditor.locator('.notice-good').count()) === 1, 'it is said that it was noted');
  check((await isNew.innerText()).includes(words.nothing), 'nothing is new any more');

  // What letters tell of.
  const notifications = auditor.locator('main a[href="/account/notifications"]');
  await Promise.all([auditor.waitForNavigation(), notifications.first().press('Enter')]);
  await axe(auditor, 'what letters tell of');
  check((await auditor.locator('main').innerText()).includes(words.always), 'what is always told is named, with the reason');
  check((await auditor.locator('main a[href="/newsletter"]').count()) === 1, 'what is chosen elsewhere is linked');
  check((await auditor.inputValue('[name=topic-updates]')) === 'at_once', 'at once, unless somebody chooses otherwise');
  await auditor.selectOption('[name=topic-updates]', { label: words.daily });
  await auditor.selectOption('[name=theme-youth]', 'never');
  await send(auditor, 'main form.form button[type=submit]');
  check((await auditor.locator('.notice-good').count()) === 1, 'the choice is kept');
  await auditor.goto(`${base}/account/notifications`);
  check((await auditor.inputValue('[name=topic-updates]')) === 'daily', 'a topic as it was chosen');
  check((await auditor.inputValue('[name=theme-youth]')) === 'never', 'a theme as it was chosen');
}
