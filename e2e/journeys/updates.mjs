// Updates: an officer writes a call, looks at it as others would, publishes and corrects it; somebody without an account asks
// for the newsletter, confirms it, gets an issue and leaves. All of it by forms alone.

import { accept, appoint, comeIn, letterTo, send, tick } from '../lib/people.mjs';
import { entries } from '../lib/parsed.mjs';

export const name = 'an update is published, corrected and sent, and whoever leaves has left';
export const languages = ['en', 'ar'];

const day = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();
  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer');
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');
  const visitor = await someone();

  // Written down: nobody outside knows of it.
  await visitor.goto(`${base}/updates`);
  await axe(visitor, 'no updates yet');
  await officer.goto(`${base}/updates/desk`);
  await axe(officer, 'the desk of updates');
  await officer.goto(`${base}/updates/new`);
  await officer.fill('[name=title]', 'Without a text');
  await send(officer, 'main form.form button[type=submit]');
  check((await officer.locator('.error-summary').count()) === 1, 'what is missing is said');
  await axe(officer, 'an update to write');
  await tick(officer, '[name=kind][value=call]');
  await officer.fill('[name=title]', 'Call for lanterns (invented)');
  await officer.fill('[name=summary]', 'We look for lanterns.');
  await officer.fill('[name=body]', '## What we look for\n\nLanterns of every kind.\n\n- small ones\n- large ones');
  await officer.fill('[name=closes]', day(20));
  await tick(officer, '[name=audience][value=public]');
  await tick(officer, '[name=themes][value=youth]');
  await send(officer, 'main form.form button[type=submit]');
  const href = officer.url().match(/\/updates\/[a-z2-7]{26}/)?.[0];
  check(!!href, 'it has an address');
  const at = (path) => `${base}${href}${path}`;
  const hidden = await visitor.goto(at(''));
  check(hidden.status() === 404, 'a draft is not there for others');
  await officer.goto(at('/languages/fr'));
  await axe(officer, 'a language version');
  await officer.fill('[name=title]', 'Appel à lanternes (inventé)');
  await officer.fill('[name=summary]', 'Nous cherchons des lanternes.');
  await officer.fill('[name=body]', 'Des lanternes de toutes sortes.');
  await send(officer, 'main form.form button[type=submit]');
  await officer.goto(at('/preview?as=visitor'));
  check((await officer.locator('.prose li').count()) === 2, 'as a visitor would read it');
  await officer.goto(at('/schedule'));
  await axe(officer, 'a moment to set');
  await officer.fill('[name=day]', day(-1));
  await officer.fill('[name=time]', '09:00');
  await send(officer, 'main form.form button[type=submit]');
  check((await officer.locator('#f-day-error').count()) === 1, 'a moment that is over is refused');

  // Published and corrected: everybody reads what was changed.
  await officer.goto(at(''));
  await officer.locator('form[action$="/publish"] summary').press('Enter');
  await send(officer, 'form[action$="/publish"] details button');
  await visitor.goto(at(''));
  await axe(visitor, 'an update as everybody reads it');
  await officer.goto(at('/correct'));
  await axe(officer, 'a correction');
  await officer.fill('[name=summary]', 'We look for lanterns and lamps.');
  await officer.fill('[name=note]', 'Lamps were added.');
  await send(officer, 'main form.form button[type=submit]');
  await visitor.goto(at(''));
  check((await visitor.locator('#corrections').textContent()).includes('Lamps were added.'), 'the note stands there');
  await visitor.goto(`${base}/updates`);
  await axe(visitor, 'the list of updates');
  const feed = await visitor.request.get(`${base}/updates/feed.atom`);
  check(feed.ok() && (await feed.text()).includes('lanterns and lamps'), 'and in the feed');
  const [entry] = entries(await feed.text());
  check(entry.url === at('') && entry.title.includes('lanterns'), 'a reader of feeds finds it');

  // The newsletter: asked for, confirmed, sent, left.
  await visitor.goto(`${base}/newsletter`);
  await axe(visitor, 'the newsletter');
  await visitor.fill('[name=email]', 'reader@example.net');
  await send(visitor, 'form[action="/newsletter"] button[type=submit]');
  const asked = await letterTo(own, 'reader@example.net', '/newsletter/confirm/');
  await visitor.goto(asked.links.find((l) => l.includes('/newsletter/confirm/')));
  await axe(visitor, 'the newsletter to confirm');
  await send(visitor, 'main form button[type=submit]');
  await officer.goto(`${base}/newsletter/issues/new`);
  await axe(officer, 'an issue to gather');
  await officer.fill('[name=title-en]', 'Lantern news');
  await tick(officer, '[name=items]');
  await send(officer, 'main form.form button[type=submit]');
  await officer.locator('form[action$="/send"] summary').press('Enter');
  await send(officer, 'form[action$="/send"] details button');
  await axe(officer, 'an issue that was sent');
  const issue = await letterTo(own, 'reader@example.net', href);
  check(issue.subject.includes('Lantern news'), 'the issue arrives');
  await visitor.goto(issue.links.find((l) => l.includes('/newsletter/leave/')));
  await axe(visitor, 'the newsletter to leave');
  await send(visitor, 'main form button[type=submit]');
  check((await visitor.locator('main form').count()) === 0, 'one click, and it is done');

  // Withdrawn: the reason stands where the words stood.
  await officer.goto(at('/withdraw'));
  await axe(officer, 'a withdrawal');
  await officer.fill('[name=reason]', 'The lanterns were found.');
  await send(officer, 'main form.form button[type=submit]');
  const gone = await visitor.goto(at(''));
  check(gone.status() === 410, 'it is gone');
  check((await visitor.content()).includes('The lanterns were found.'), 'and says why');
  await axe(visitor, 'a withdrawn update');
}
