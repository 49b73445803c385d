// Fora: a space is opened, organisations talk, a post is quoted and carries a file, is reported and redacted; every link goes on after a
// split.

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
  const words = `${await other.inputValue('[name=body]')}With us it is paper.`;
  await other.fill('[name=body]', words);
  await other.locator('form[enctype] summary').press('Enter');
  const file = (text) => ({ name: 'leaflet.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await other.setInputFiles('[name=file-1]', file('a\u0000b'));
  await send(other, `form[action="${new URL(topic).pathname}"] button[type=submit]:not([name])`);
  check((await other.locator('#f-file-1-error').count()) === 1, 'what is wrong with a file is said at it');
  check((await other.inputValue('[name=body]')) === words, 'the words beside it stay');
  check(await other.locator('[name=file-1]').isVisible(), 'the fields for files stand open');
  await axe(other, 'a file that cannot be taken');
  await other.setInputFiles('[name=file-1]', file('How to reach us.'));
  await send(other, `form[action="${new URL(topic).pathname}"] button[type=submit]:not([name])`);
  check((await other.locator('blockquote').count()) === 1, 'the quote stands');
  const post = await other.locator('.contribution').last().getAttribute('id');
  const link = `${base}/fora/posts/${post.slice(2)}`;
  const attached = await other.locator(`#${post} a[href*="/files/"]`).getAttribute('href');
  const answer = await one.request.get(`${base}${attached}`);
  check((await answer.text()) === 'How to reach us.', 'whoever reads the post downloads its file');
  check(answer.headers()['content-disposition'].startsWith('attachment'), 'it is saved and never shown');
  const stranger = await someone();
  const hidden = await stranger.request.get(`${base}${attached}`);
  check(hidden.status() === 404, 'for whoever does not read the space there is none');
  await other.goto(`${link}/edit`);
  await axe(other, 'changing a post with a file');
  check((await other.locator('[name=drop]').count()) === 1, 'a file can be taken away');

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
