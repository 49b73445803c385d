// The library: a member writes an item, saves and comes back, hands it in; the Office asks for changes and publishes; everybody reads
// and cites it; a new version and a stone.

import { accept, agree, appoint, comeIn, send, tick } from '../lib/people.mjs';
import { entries } from '../lib/parsed.mjs';

export const name = 'an item of the library is written, looked at, cited and withdrawn';
export const languages = ['en', 'ar'];

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();
  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer');
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');
  await officer.goto(`${base}/organisations/new`);
  await officer.fill('[name=name]', 'Lantern Group (invented)');
  await officer.selectOption('[name=level]', 'local');
  await officer.selectOption('[name=country]', '404');
  await send(officer);
  const organisation = officer.url().split('?')[0];
  await officer.fill('[name=person]', 'Speaker');
  await officer.fill('[name=email]', 'speaker@example.org');
  await officer.selectOption('[name=role]', 'representative');
  await send(officer, 'form[action$="/invitations"] button[type=submit]');
  const speaker = await comeIn(await someone(), own, 'speaker@example.org', 'Speaker');
  await agree(officer, speaker, organisation);
  const visitor = await someone();

  // Begun, saved, come back to.
  await visitor.goto(`${base}/library`);
  await axe(visitor, 'the library while it is empty');
  await speaker.goto(`${base}/library/new`);
  await axe(speaker, 'beginning an item');
  await tick(speaker, '[name=kind][value=report]');
  await speaker.selectOption('[name=language]', 'en');
  await speaker.fill('[name=title]', 'Lanterns at the ford');
  await send(speaker);
  const href = speaker.url().match(/\/library\/[0-9]{8}/)?.[0];
  const at = (path) => `${base}${href}${path}`;
  await axe(speaker, 'a draft');
  await speaker.fill('[name=about-en]', 'What a village learnt of light. All of it is invented.');
  await speaker.fill('[name=authors]', 'Invented Author');
  await speaker.fill('[name=year]', 'soon');
  await send(speaker, 'form[action$="/draft"] button[type=submit]');
  check((await speaker.locator('#f-year-error').count()) === 1, 'a year is a year');
  check((await speaker.inputValue('[name=authors]')) === 'Invented Author', 'what was typed stays');
  await speaker.fill('[name=year]', '2026');
  await speaker.selectOption('[name=audience]', 'public');
  await send(speaker, 'form[action$="/draft"] button[type=submit]');
  await send(speaker, 'form[action$="/hand-in"] button[type=submit]');
  check((await speaker.locator('#f-file-error').count()) === 1, 'a file is missing');
  check((await speaker.locator('#f-consent-error').count()) === 1, 'and the word of who is named');
  await tick(speaker, '[name=consent]');
  await send(speaker, 'form[action$="/draft"] button[type=submit]');
  const file = { name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from('Light is cheaper than fear.\n') };
  await speaker.setInputFiles('[name=file]', file);
  await send(speaker, 'form[enctype] button[type=submit]');
  check((await officer.goto(at('/draft'))).status() === 404, 'a draft does not exist for the Office');
  await send(speaker, 'form[action$="/hand-in"] button[type=submit]');
  await axe(speaker, 'an item that was handed in');

  // Looked at: changes, then published.
  await officer.goto(`${base}/library/desk`);
  await axe(officer, 'what was handed in');
  check((await officer.locator(`a[href="${href}/draft"]`).count()) === 1, 'it waits');
  await officer.goto(at('/review'));
  await axe(officer, 'a review');
  await tick(officer, '[name=outcome][value=changes]');
  await officer.fill('[name=reason]', 'Please say how many were asked.');
  await send(officer, 'form[action$="/review"] button[type=submit]');
  await speaker.goto(at('/draft'));
  check((await speaker.locator('article.panel .prose').first().textContent()).includes('how many'), 'the reason is read');
  await send(speaker, 'form[action$="/hand-in"] button[type=submit]');
  await officer.goto(at('/review'));
  await tick(officer, '[name=outcome][value=published]');
  await send(officer, 'form[action$="/review"] button[type=submit]');

  // Read, filtered, cited, harvested.
  await visitor.goto(`${base}/library`);
  await visitor.selectOption('[name=kind]', 'report');
  await send(visitor, 'form.filters button[type=submit]');
  check((await visitor.locator(`a[href="${href}"]`).count()) === 1, 'it is found by its kind');
  await axe(visitor, 'the library');
  await visitor.goto(at(''));
  await axe(visitor, 'an item');
  check((await visitor.locator('meta[name=citation_title]').count()) === 1, 'it can be cited');
  const bib = await visitor.request.get(at('/cite.bib'));
  check((await bib.text()).includes('{Invented Author}'), 'BibTeX names the author');
  const oai = await visitor.request.get(`${base}/oai?verb=ListRecords&metadataPrefix=oai_dc`);
  check((await oai.text()).includes('Lanterns at the ford'), 'harvesters read it');
  const feed = await visitor.request.get(`${base}/library/feed.xml`);
  check(entries(await feed.text()).some((e) => e.title.includes('Lanterns at the ford')), 'and readers of feeds');

  // Gathered, revised, withdrawn.
  await officer.goto(`${base}/library/collections`);
  const english = officer.locator('details:has([name=title-en])');
  if ((await english.getAttribute('open')) === null) await english.locator('summary').press('Enter');
  await officer.fill('[name=title-en]', 'On light (invented)');
  await send(officer, 'form[action="/library/collections"] button[type=submit]');
  await officer.fill('[name=item]', href);
  await send(officer, 'form:has([name=do][value=add]) button[type=submit]');
  await axe(officer, 'curating a collection');
  await visitor.goto(`${base}/library/collections`);
  await axe(visitor, 'collections');
  check((await visitor.locator('li.card').count()) === 1, 'a collection is read');
  await speaker.goto(at(''));
  await send(speaker, 'form[action$="/revise"] button');
  check((await visitor.goto(at('/v2'))).status() === 404, 'the next version is nobody\'s yet');
  await speaker.goto(at(''));
  await speaker.locator('details:has(form[action$="/withdraw"]) summary').press('Enter');
  await speaker.fill('[name=why]', 'The sample proved to be too small.');
  await send(speaker, 'form[action$="/withdraw"] button[type=submit]');
  await visitor.goto(at(''));
  await axe(visitor, 'a stone');
  const stone = await visitor.locator('main').textContent();
  check(stone.includes('too small') && !stone.includes('Lanterns'), 'the reason stays and nothing else');
}
