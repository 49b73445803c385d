// Fora: a space is opened, organisations talk, a post is quoted, reported and redacted; every link goes on after a split.

import { accept, agree, appoint, comeIn, send, tick } from '../lib/people.mjs';

export const name = 'organisations talk in a forum, and the Office moderates it';
export const languages = ['en', 'ar'];

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();
  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer');
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');
  const organisation = async (title, email) => {
    await officer.goto(`${base}/organisations/new`);
    await officer.fill('[name=name]', title);
    await officer.selectOption('[name=level]', 'local');
    await officer.selectOption('[name=country]', '404');
    await send(officer);
    const href = officer.url().split('?')[0];
    await officer.fill('[name=person]', 'Representative');
    await officer.fill('[name=email]', email);
    await officer.selectOption('[name=role]', 'representative');
    await send(officer, 'form[action$="/invitations"] button[type=submit]');
    const speaker = await comeIn(await someone(), own, email, 'Representative');
    await agree(officer, speaker, href);
    return speaker;
  };
  const one = await organisation('Lantern Street Group (invented)', 'one@example.org');
  const other = await organisation('River Bank Circle (invented)', 'other@example.org');

  await officer.goto(`${base}/fora/new`);
  await axe(officer, 'a new space');
  await tick(officer, '[name=kind][value=network]');
  await officer.fill('[name="title-en"]', 'Open talk');
  await officer.fill('[name="about-en"]', 'For whoever wants to talk.');
  await tick(officer, '[name=first_look]');
  await send(officer);
  const space = officer.url().split('?')[0];
  check(space.includes('/fora/spaces/'), 'the space stands');

  await one.goto(`${space}/new`);
  await axe(one, 'a new topic');
  await one.fill('[name=title]', 'Ways to be heard');
  await send(one, 'form[action$="/new"] button[type=submit]:not([name])');
  check((await one.locator('#f-body-error').count()) === 1, 'no words are no post');
  check((await one.inputValue('[name=title]')) === 'Ways to be heard', 'what was typed stays');
  await one.fill('[name=body]', 'Calls by *telephone* reach us best.\n\n- evenings\n- weekends');
  await send(one, 'form[action$="/new"] button[type=submit]:not([name])');
  const topic = one.url().split('?')[0];
  check((await one.locator('.contribution em').first().textContent()) === 'telephone', 'emphasis is shown');

  await other.goto(topic);
  await axe(other, 'a topic');
  await other.locator('.contribution footer a[href*="quote="]').first().press('Enter');
  await other.waitForURL(/quote=/);
  check((await other.inputValue('[name=body]')).startsWith('> #'), 'the quote is ready');
  await other.fill('[name=body]', `${await other.inputValue('[name=body]')}With us it is paper.`);
  await send(other, `form[action="${new URL(topic).pathname}"] button[type=submit]:not([name])`);
  check((await other.locator('blockquote').count()) === 1, 'the quote stands');
  const post = await other.locator('.contribution').last().getAttribute('id');
  const link = `${base}/fora/posts/${post.slice(2)}`;

  await one.goto(topic);
  await one.goto(link);
  check(one.url().includes(topic), 'a permanent link leads to the topic');
  await one.goto(`${link}/report`);
  await axe(one, 'a report');
  await tick(one, '[name=why][value=other]');
  await send(one, 'form[action$="/report"] button[type=submit]');
  check(one.url().includes('done=forum-reported'), 'the report has arrived');

  await officer.goto(`${base}/fora/desk`);
  await axe(officer, 'what waits');
  check((await officer.locator('main a[href$="/moderate"]').count()) === 1, 'the report waits');
  await officer.goto(`${link}/moderate`);
  await axe(officer, 'moderating');
  await officer.fill('[name=title]', 'On paper');
  await officer.fill('#s-reason', 'A matter of its own.');
  await send(officer, officer.locator('form:has([name=title]) button[type=submit]'));
  check(officer.url().split('?')[0] !== topic, 'a topic of its own');
  await one.goto(link);
  check(!one.url().includes(topic) && (await one.locator('main h1').textContent()).includes('On paper'), 'the link goes on');
}
