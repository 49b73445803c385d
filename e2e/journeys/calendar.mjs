// The calendar: an event is written, published, two people ask for its one place, one gives it up and the other moves up by
// itself; a file of it, a private address, a file brought in; all without script.

import { accept, agree, appoint, comeIn, fullLetters, letterTo, send, tick } from '../lib/people.mjs';
import { events } from '../lib/parsed.mjs';

export const name = 'an event has a place, a waiting list and a file';
export const languages = ['en', 'ar'];

const DAY = 86_400_000;
const day = (n) => new Date(Date.now() + n * DAY).toISOString().slice(0, 10);

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();
  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer');
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');
  const speakers = [];
  for (const [n, country] of ['404', '566'].entries()) {
    await officer.goto(`${base}/organisations/new`);
    await officer.fill('[name=name]', `Lantern Circle ${n} (invented)`);
    await officer.selectOption('[name=level]', 'local');
    await officer.selectOption('[name=country]', country);
    await send(officer);
    const organisation = officer.url().split('?')[0];
    await officer.fill('[name=person]', `Speaker ${n}`);
    await officer.fill('[name=email]', `speaker${n}@example.org`);
    await officer.selectOption('[name=role]', 'representative');
    await send(officer, 'form[action$="/invitations"] button[type=submit]');
    const speaker = await comeIn(await someone(), own, `speaker${n}@example.org`, `Speaker ${n}`);
    await agree(officer, speaker, organisation);
    await fullLetters(speaker, own);
    speakers.push(speaker);
  }
  const visitor = await someone();

  await officer.goto(`${base}/calendar/new`);
  await axe(officer, 'a new event');
  await officer.fill('[name=title-en]', 'Rooms and doors');
  await officer.selectOption('[name=kind]', 'workshop');
  await tick(officer, '[name=audience][value=public]');
  await officer.fill('[name=day]', day(20));
  await tick(officer, '[name=registers]');
  await officer.fill('[name=seats]', '1');
  await send(officer);
  check((await officer.locator('#f-link-error').count()) === 1, 'who meets online needs a link');
  await officer.fill('[name=link]', 'https://meet.example.org/lanterns');
  await send(officer);
  const href = officer.url().match(/\/calendar\/[a-z2-7]{26}/)?.[0];
  const at = (path) => `${base}${href}${path}`;
  check((await visitor.goto(at(''))).status() === 404, 'a draft does not exist for others');
  await officer.locator('details:has(button[value=publish]) summary').press('Enter');
  await send(officer, 'button[value=publish]');

  // Everybody meets it, in each view.
  await visitor.goto(`${base}/calendar`);
  await axe(visitor, 'a month');
  for (const view of ['month', 'week', 'day', 'list']) {
    await visitor.goto(`${base}/calendar?view=${view}&at=${day(20)}`);
    check((await visitor.locator(`main a[href="${href}"]`).count()) > 0, `it stands in the ${view}`);
  }
  await axe(visitor, 'the list of dates');
  await visitor.goto(at(''));
  check(!(await visitor.content()).includes('meet.example.org'), 'the link is not told to everybody');

  for (const speaker of speakers) {
    await speaker.goto(at(''));
    await send(speaker, 'form[action$="/register"] button[type=submit]');
    check((await speaker.locator('.error-summary').count()) === 1, 'they are asked to think of it');
    await tick(speaker, '[name=considered]');
    await send(speaker, 'form[action$="/register"] button[type=submit]');
    check((await speaker.locator(`form[action="${href}/leave"]`).count()) === 1, 'it can be given up');
  }
  await axe(speakers[0], 'an event with a place');
  check((await speakers[0].content()).includes('meet.example.org'), 'who has the place reads the link');
  check(!(await speakers[1].content()).includes('meet.example.org'), 'who waits does not');
  await speakers[0].goto(at(''));
  await send(speakers[0], `form[action="${href}/leave"] button[type=submit]`);
  await letterTo(own, 'speaker1@example.org', href);
  await speakers[1].goto(at(''));
  check((await speakers[1].content()).includes('meet.example.org'), 'the next one moved up');

  await officer.goto(at('/registrants'));
  await axe(officer, 'who is registered');
  check((await officer.locator('tbody tr').count()) === 1, 'one has the place');
  const file = await visitor.request.get(at('/event.ics'));
  const text = await file.text();
  check(text.startsWith('BEGIN:VCALENDAR') && text.includes('STATUS:CONFIRMED'), 'the event is a file');
  const [read] = events(text);
  check(read.title === 'Rooms and doors' && read.begins.toISOString().slice(0, 10) === day(20), 'another program reads its title and day');

  // A private address is shown once, and says no more than it should.
  await speakers[1].goto(`${base}/calendar/subscription`);
  await axe(speakers[1], 'subscriptions');
  await send(speakers[1], 'button[value=make]');
  const address = await speakers[1].locator('.notice code').textContent();
  check((await (await visitor.request.get(address)).text()).includes('BEGIN:VEVENT'), 'it answers without signing in');
  await speakers[1].goto(`${base}/calendar/subscription`);
  check(!(await speakers[1].content()).includes(address), 'it is shown once');
  await send(speakers[1], 'button[value=end]');
  check((await visitor.request.get(address)).status() === 404, 'it answers no more');

  // A file is looked at before it is taken.
  await officer.goto(`${base}/calendar/import`);
  const other = text.replace(/UID:[^\r]*/, 'UID:other@example.org').replaceAll('Rooms and doors', 'Lamps and stairs');
  await officer.setInputFiles('[name=file]', { name: 'dates.ics', mimeType: 'text/calendar', buffer: Buffer.from(other) });
  await send(officer, 'form[enctype] button[type=submit]');
  await axe(officer, 'what a file would do');
  check((await officer.locator('#plan tbody tr').count()) === 1, 'one event would come in');
  await send(officer, 'form[action$="/take"] button[type=submit]');
  check((await officer.content()).includes('Lamps and stairs'), 'it is a draft of the Office');

  // What was brought in goes out as it came: the same moment in the same zone, under the identifier that it came with.
  const brought = await officer.locator('main a[href^="/calendar/"]', { hasText: 'Lamps and stairs' }).first().getAttribute('href');
  const out = await officer.request.get(`${base}${brought.split(/[?#]/)[0]}/event.ics`);
  const [round] = out.ok() ? events(await out.text()) : [];
  check(round?.uid === 'other@example.org', 'it keeps the identifier it came with');
  check(round?.begins.getTime() === read.begins.getTime() && round?.zone === read.zone, 'and its moment and zone');
}
