// The whole story: an organisation comes in, is consulted on the strategy, speaks, is answered, and says whether it was heard.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { accept, letterTo, send } from '../lib/people.mjs';

export const name = 'the Office consults an organisation and answers it';
export const languages = ['en', 'ar'];

const strategy = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'server', 'seeds', 'strategy.txt');

/** Opens the confirmation of the next stage and confirms. */
async function moveOn(page, base, id) {
  await page.goto(`${base}/consultations/${id}`);
  await page.locator('details.confirm summary').press('Enter');
  await send(page, 'details.confirm button');
}

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();

  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await administrator.goto(`${base}/office/people`);
  await administrator.fill('[name=name]', 'Officer');
  await administrator.fill('[name=email]', 'officer@example.org');
  await administrator.selectOption('[name=role]', 'engagement_officer');
  await send(administrator);
  const officer = await someone();
  await accept(officer, (await letterTo(own, 'officer@example.org', '/invitation/')).links[0], 'Officer');

  // An organisation and its representative.
  await officer.goto(`${base}/organisations/new`);
  await axe(officer, 'a new organisation');
  await officer.fill('[name=name]', 'Riverside Women’s Circle (invented)');
  await officer.selectOption('[name=level]', 'local');
  await officer.selectOption('[name=country]', '404');
  await send(officer);
  const organisation = officer.url().split('/').at(-1).split('?')[0];
  await officer.fill('[name=person]', 'Representative');
  await officer.fill('[name=email]', 'rep@example.org');
  await officer.selectOption('[name=role]', 'representative');
  await send(officer, `form[action$="/invitations"] button[type=submit]`);
  const visitor = await someone();
  check((await visitor.goto(`${base}/organisations/${organisation}`)).status() === 404, 'the public does not learn of the organisation');
  const speaker = await someone();
  await accept(speaker, (await letterTo(own, 'rep@example.org', '/invitation/')).links[0], 'Representative');
  await speaker.goto(`${base}/organisations/${organisation}`);
  await axe(speaker, 'own organisation');
  check((await speaker.locator('tbody tr').count()) >= 3, 'the organisation sees who looked at and changed its record');
  check((await speaker.locator('[name=visibility]:checked').inputValue()) === 'office', 'only the Office sees it at first');

  // A consultation on the strategy.
  await officer.goto(`${base}/consultations/new`);
  await officer.fill('[name=title]', 'Engagement strategy');
  await officer.fill('[name=summary]', 'We consult on the strategy and will answer every contribution.');
  await officer.selectOption('[name=language]', 'en');
  await officer.check('[name=audience][value=public]');
  await officer.fill('[name=closes]', '2020-01-01');
  await officer.fill('[name=questions]', 'What would make taking part safer for you?');
  await send(officer);
  check((await officer.locator('#f-closes-error').count()) === 1, 'a day in the past is refused');
  check((await officer.inputValue('[name=title]')) === 'Engagement strategy', 'what was typed stays');
  await officer.fill('[name=closes]', new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await officer.setInputFiles('[name=document]', strategy);
  await send(officer);
  const id = officer.url().match(/consultations\/([a-z2-7]{26})/)?.[1];
  check(id !== undefined, 'the consultation is prepared');
  check((await visitor.goto(`${base}/consultations/${id}`)).status() === 404, 'a draft does not exist for the public');
  await moveOn(officer, base, id);
  check((await visitor.goto(`${base}/consultations/${id}`)).status() === 200, 'the open consultation is public');
  const text = await visitor.locator('.document').innerText();
  for (const label of ['1.1.1', '2.1.2', '3.1.3']) check(text.includes(label), `activity ${label} kept its number`);
  check((await visitor.locator('.footnotes li').count()) === 11, 'eleven footnotes are kept');
  await axe(visitor, 'consultation');

  // Speaking: first a draft, then for good.
  await speaker.goto(`${base}/consultations/${id}/speak/p:3`);
  check((await speaker.locator('.audience-line').count()) === 1, 'the audience stands beside the button');
  await speaker.fill('[name=body]', 'A first thought');
  await send(speaker, 'button[value=save]');
  check((await speaker.inputValue('[name=body]')) === 'A first thought', 'the draft is kept');
  await speaker.fill('[name=body]', 'Please fund travel for local groups.');
  await axe(speaker, 'speaking');
  await send(speaker);
  check((await speaker.locator('code.receipt').allTextContents()).some((c) => c.length === 64), 'the receipt carries a hash');
  await visitor.goto(`${base}/consultations/${id}/speak/p:3`);
  const said = await visitor.locator('.contribution').innerText();
  check(said.includes('Please fund travel') && !said.includes('Riverside'), 'the words are public, the hidden name is not');
  await visitor.goto(`${base}/search?q=travel`);
  check((await visitor.locator('.card').count()) === 1, 'the contribution is found');
  await visitor.goto(`${base}/search?q=Riverside`);
  check((await visitor.locator('.card').count()) === 0, 'the hidden organisation is not');

  // Answering.
  await moveOn(officer, base, id);
  await moveOn(officer, base, id);
  await moveOn(officer, base, id);
  await officer.goto(`${base}/consultations/${id}/desk`);
  check((await visitor.goto(`${base}/consultations/${id}/result`)).status() !== 200, 'no response while one contribution lacks its answer');
  await axe(officer, 'desk');
  await officer.goto(await officer.locator('a[href$="/answer"]').first().getAttribute('href').then((href) => base + href));
  const second = await officer.context().newPage();
  await second.goto(officer.url());
  for (const page of [officer, second]) {
    await page.fill('[name=theme]', 'Means');
    await page.check('[name=disposition][value=adopted]');
    await page.fill('[name=reason]', 'Travel is now funded.');
    await page.fill('[name=new_paragraph]', '3');
  }
  await send(officer);
  await send(second);
  check((await second.locator('[name=reason]').inputValue()) === 'Travel is now funded.', 'of two answers at once one is told, and keeps its text');
  await officer.fill('[name=pasted]', 'The Office funds the travel of local groups.');
  await send(officer, 'form[action$="/version"] button[type=submit]');
  await moveOn(officer, base, id);

  // The answer reaches the contributor and the public.
  const letter = await letterTo(own, 'rep@example.org', '/mine');
  await speaker.goto(letter.links.find((link) => link.includes('/mine')));
  check((await speaker.locator('.disposition-answer').innerText()).includes('Travel is now funded.'), 'the answer stands beside the own words');
  await axe(speaker, 'own contributions');
  await speaker.check('[name=considered][value=partly]');
  await speaker.check('[name=contested]');
  await send(speaker);
  check((await speaker.locator('.notice-good').count()) === 1, 'the rating is taken');
  check((await visitor.goto(`${base}/consultations/${id}/result`)).status() === 200, 'the result is public');
  await axe(visitor, 'result');
  check((await visitor.locator('.diff').count()) > 0, 'the changes in the text are shown');
  check(!(await visitor.content()).includes('Riverside'), 'the result does not name the hidden organisation');
  for (const file of ['matrix.csv', 'matrix.xlsx', 'result.json']) {
    const answer = await visitor.request.get(`${base}/consultations/${id}/${file}`);
    check(answer.status() === 200 && !(await answer.text()).includes('Riverside'), `${file} can be taken away and hides what is hidden`);
  }
}
