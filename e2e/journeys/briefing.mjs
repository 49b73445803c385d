// A briefing: organisations say that they would come, in person or online, two officers draw by hand, a place is given up and
// filled, a question is answered, minutes and a commitment are read by everybody.

import { accept, agree, appoint, comeIn, fullLetters, letterTo, send } from '../lib/people.mjs';

export const name = 'places at a briefing are drawn, and what is promised there is public';
export const languages = ['en', 'ar'];

const DAY = 86_400_000;
const day = (n) => new Date(Date.now() + n * DAY).toISOString().slice(0, 10);

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();
  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  for (const [who, email] of [['Officer', 'officer@example.org'], ['Second', 'second@example.org']]) {
    await appoint(administrator, own, who, email, 'engagement_officer');
  }
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');
  const second = await comeIn(await someone(), own, 'second@example.org', 'Second');
  const speakers = [];
  for (const [n, country] of ['404', '566', '250'].entries()) {
    await officer.goto(`${base}/organisations/new`);
    await officer.fill('[name=name]', `Lantern Group ${n} (invented)`);
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
    speakers.push(speaker);
  }
  const visitor = await someone();

  // A yearly duty, and a briefing for it.
  await officer.goto(`${base}/briefings/series`);
  await axe(officer, 'the yearly duty');
  await officer.fill('[name=title-en]', 'Annual briefing');
  await officer.selectOption('[name=month]', '12');
  await officer.fill('[name=since]', String(new Date().getUTCFullYear()));
  await send(officer, 'main section form button[type=submit]');
  check((await officer.locator('article.panel .badge').count()) === 1, 'this year stands there');
  await officer.locator('article.panel .actions a').click();
  await officer.fill('[name=title-en]', 'What the Office did');
  await officer.fill('[name=about-en]', 'A report of the year, and your questions.');
  await officer.check('[name=host][value=under_secretary]');
  await officer.check('[name=audience][value=public]');
  await officer.fill('[name=day]', day(40));
  await officer.locator('[name=meeting][value=both]').press(' ');
  await officer.fill('[name=place]', 'Room of lanterns');
  await officer.fill('[name=seats]', 'one');
  await officer.fill('[name=call_until]', day(10));
  await send(officer);
  check((await officer.locator('#f-seats-error').count()) === 1, 'a number is a number');
  check((await officer.inputValue('[name=place]')) === 'Room of lanterns', 'what was typed stays');
  check((await officer.locator('#f-link-error').count()) === 1, 'who comes online needs a link');
  await axe(officer, 'preparing a briefing');
  await officer.fill('[name=link]', 'https://meet.example.org/lanterns');
  await officer.fill('[name=seats]', '1');
  await send(officer);
  const href = officer.url().match(/\/briefings\/[a-z2-7]{26}/)?.[0];
  const at = (path) => `${base}${href}${path}`;
  check((await visitor.goto(at(''))).status() === 404, 'a draft does not exist for others');
  await officer.locator('details:has(button[value=call]) summary').press('Enter');
  await send(officer, 'button[value=call]');
  await visitor.goto(`${base}/briefings`);
  await axe(visitor, 'the list of briefings');
  check((await visitor.locator('li.card').count()) === 1, 'everybody reads the call');

  // Organisations say that they would come, and how; nothing is said without the tick. The last one comes online.
  const way = (n) => (n === 2 ? 'online' : 'in_person');
  for (const [n, speaker] of speakers.entries()) {
    await speaker.goto(at(''));
    await send(speaker, 'form[action$="/willing"] button[type=submit]');
    check((await speaker.locator('.error-summary').count()) === 1, 'they are asked to think of it');
    await speaker.check('[name=considered]');
    await speaker.check(`[name=way][value=${way(n)}]`);
    await send(speaker, 'form[action$="/willing"] button[type=submit]');
    check((await speaker.locator('button[value=take_back]').count()) === 1, 'it can be taken back');
  }
  await axe(speakers[0], 'a briefing whose call is open');
  await speakers[1].fill('[name=question]', 'Will there be a second meeting?');
  await send(speakers[1], 'form[action$="/questions"]:has([name=question]) button[type=submit]');
  await speakers[0].goto(at(''));
  await send(speakers[0], 'button[value=support]');
  check((await speakers[0].locator('button[value=unsupport]').count()) === 1, 'a question of others is supported');

  // The Office looks at each risk, closes the call, tries quotas and publishes the lottery.
  await officer.goto(at('/pool'));
  await axe(officer, 'who would come');
  const links = await officer.locator('tbody th a').evaluateAll((all) => all.map((a) => a.href));
  for (const link of links) {
    await officer.goto(link);
    await officer.check('[name=safety][value=clear]');
    await send(officer, 'form:has([name=safety]) button[type=submit]');
  }
  await officer.goto(links[0]);
  await axe(officer, 'looking at a risk');
  await officer.goto(at(''));
  await officer.locator('details:has(button[value=close]) summary').press('Enter');
  await send(officer, 'button[value=close]');
  await officer.goto(at('/quotas'));
  await axe(officer, 'quotas');
  await send(officer, 'form:has([value=quotas]) button[type=submit]');
  check((await officer.locator('#told').count()) === 1, 'what the quotas come to is shown');
  await officer.fill('[name=announced]', 'Three dice before two officers');
  await send(officer, '#told form button[type=submit]');
  check(officer.url().includes('/draw'), 'the lottery is published');
  await axe(officer, 'a published lottery');
  await speakers[2].goto(at(''));
  check((await speakers[2].locator('#own code').count()) > 0, 'an organisation finds its own label');

  // By hand: one officer alone decides nothing.
  await officer.fill('[name=number]', '123');
  await send(officer, 'form:has([name=number]) button[type=submit]');
  await officer.fill('[name=number]', '123');
  await send(officer, 'form:has([name=number]) button[type=submit]');
  check((await officer.locator('.error-summary').count()) === 1, 'the same officer does not count twice');
  await fullLetters(speakers[0], own);
  await second.goto(at('/draw'));
  await second.fill('[name=number]', '123');
  await send(second, 'form:has([name=number]) button[type=submit]');
  await visitor.goto(at('/draw'));
  await axe(visitor, 'a draw that was held');
  check((await visitor.locator('code').count()) > 0, 'its commitment is there');
  const file = await visitor.request.get(at('/draw.json'));
  check((await file.json()).draw.ticket === 123, 'and its file');

  // Whoever has the place gives it up; it is drawn for another by the same lottery.
  await letterTo(own, 'speaker0@example.org', href);
  const seated = async () => {
    for (const [n, speaker] of speakers.entries()) {
      await speaker.goto(at(''));
      if (await speaker.locator('button[value=accept]').count()) return n;
    }
    return -1;
  };
  const first = await seated();
  check(first >= 0, 'one organisation has the place');
  const where = { in_person: 'Room of lanterns', online: 'meet.example.org/lanterns' };
  for (const [how, words] of Object.entries(where)) {
    const reads = (await speakers[first].content()).includes(words);
    check(reads === (how === way(first)), 'it reads where it goes, and not where others do');
  }
  await axe(speakers[first], 'an offered place');
  await send(speakers[first], 'button[value=decline]');
  await officer.goto(at('/places'));
  await axe(officer, 'places');
  await send(officer, 'form:has([value=fill]) button[type=submit]');
  if (await officer.locator('[name=accept]').count()) {
    await officer.check('[name=accept][value="1"]');
    await send(officer, 'form:has([value=fill]) button[type=submit]');
  }
  const next = await seated();
  check(next >= 0 && next !== first, 'another one has it now');
  await send(speakers[next], 'button[value=accept]');
  check((await speakers[next].locator('button[value=accept]').count()) === 0, 'and takes it');

  // The question is answered where it stands.
  await officer.goto(at(''));
  await officer.locator('details:has([name=answer]) > summary').press('Enter');
  await officer.fill('[name=answer]', 'Yes, in the spring.');
  await send(officer, 'form[action$="/answers"] button[type=submit]');
  await visitor.goto(at(''));
  await axe(visitor, 'a briefing as everybody reads it');
  check((await visitor.content()).includes('Yes, in the spring.'), 'everybody reads the answer');
  for (const words of Object.values(where)) {
    check(!(await visitor.content()).includes(words), 'but not where people will be');
  }
  await visitor.goto(`${base}/commitments`);
  await axe(visitor, 'the register of commitments');
  check((await visitor.locator('.empty').count()) === 1, 'nothing is promised yet');
}
