// The whole story: an organisation comes in, is consulted on the strategy, speaks, is answered, and says whether it was heard.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { accept, agree, appoint, comeIn, fullLetters, letterTo, moveOn, send } from '../lib/people.mjs';

export const name = 'the Office consults an organisation and answers it';
export const languages = ['en', 'ar'];

const strategy = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'server', 'seeds', 'strategy.txt');

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();

  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer');
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');

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
  const speaker = await comeIn(await someone(), own, 'rep@example.org', 'Representative');
  await speaker.goto(`${base}/organisations/${organisation}`);
  await axe(speaker, 'own organisation');
  check((await speaker.locator('tbody tr').count()) >= 3, 'the organisation sees who looked at and changed its record');
  check((await speaker.locator('[name=visibility]:checked').inputValue()) === 'office', 'only the Office sees it at first');
  await agree(officer, speaker, `${base}/organisations/${organisation}`);

  // A consultation on the strategy.
  await officer.goto(`${base}/consultations/new`);
  await officer.fill('[name=title]', 'Engagement strategy');
  await officer.fill('[name=summary]', 'We consult on the strategy and will answer every contribution.');
  await officer.selectOption('[name=language]', 'en');
  await officer.check('[name=themes][value=gender]');
  await officer.check('[name=audience][value=public]');
  check(await officer.isChecked('[name=first_look]'), 'first contributions are read before others see them, unless the officer says otherwise');
  await officer.uncheck('[name=first_look]');
  await officer.fill('[name=closes]', '2020-01-01');
  await officer.fill('[name=questions]', 'What would make taking part safer for you?');
  await send(officer);
  check((await officer.locator('#f-closes-error').count()) === 1, 'a day in the past is refused');
  check((await officer.inputValue('[name=title]')) === 'Engagement strategy', 'what was typed stays');
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await officer.fill('[name=closes]', day(30));
  await officer.setInputFiles('[name=document]', strategy);
  await send(officer);
  const id = officer.url().match(/consultations\/([a-z2-7]{26})/)?.[1];
  check(id !== undefined, 'the consultation is prepared');
  check((await visitor.goto(`${base}/consultations/${id}`)).status() === 404, 'a draft does not exist for the public');

  // The draft is changed, and gets its title and questions in French.
  await officer.goto(`${base}/consultations/${id}/edit`);
  await axe(officer, 'editing a draft');
  await officer.fill('[name=title]', 'Engagement strategy, first review');
  await officer.fill('[name=answer_by]', day(60));
  await send(officer);
  check((await officer.locator('h1').innerText()) === 'Engagement strategy, first review', 'the draft is changed');
  check((await officer.locator('.document .paragraph').count()) > 20, 'the text stays when no other is given');
  await officer.goto(`${base}/consultations/${id}/languages/fr`);
  await axe(officer, 'a language version');
  await officer.fill('[name=title]', 'Stratégie de participation');
  await officer.fill('[name=summary]', 'Nous répondrons à chaque contribution.');
  await officer.fill('[name^="q-"]', 'Qu’est-ce qui rendrait votre participation plus sûre ?');
  await officer.fill('[name=pasted]', `Un.\n\n${'Encore un paragraphe.\n\n'.repeat(400)}`);
  await send(officer);
  check((await officer.locator('#f-document-error').count()) === 1, 'a text that does not follow the original is refused');
  check((await officer.inputValue('[name=title]')) === 'Stratégie de participation', 'the translated title stays');
  await officer.fill('[name=pasted]', '');
  await send(officer);
  await moveOn(officer, base, id);
  check((await visitor.goto(`${base}/consultations/${id}`)).status() === 200, 'the open consultation is public');
  const text = await visitor.locator('.document').innerText();
  for (const label of ['1.1.1', '2.1.2', '3.1.3']) check(text.includes(label), `activity ${label} kept its number`);
  check((await visitor.locator('.footnotes li').count()) === 11, 'eleven footnotes are kept');
  await axe(visitor, 'consultation');

  // Speaking: first a draft, then for good; another wording; and one contribution taken back.
  await speaker.goto(`${base}/consultations/${id}/speak/p:3`);
  check((await speaker.locator('.audience-line').count()) === 1, 'the audience stands beside the button');
  await speaker.fill('[name=body]', 'A first thought');
  await send(speaker, 'button[value=save]');
  check((await speaker.inputValue('[name=body]')) === 'A first thought', 'the draft is kept');
  await speaker.fill('[name=body]', 'Please fund travel for local groups.');
  await axe(speaker, 'speaking');
  await send(speaker);
  check((await speaker.locator('code.receipt').allTextContents()).some((c) => c.length === 64), 'the receipt carries a hash');
  await speaker.goto(`${base}/consultations/${id}/speak/p:4`);
  const paragraph = await speaker.locator('.quote blockquote').innerText();
  await speaker.locator('details:has([name=wording]) > summary').press('Enter');
  await speaker.fill('[name=wording]', `${paragraph} Local groups are heard first.`);
  await send(speaker);
  await visitor.goto(`${base}/consultations/${id}/speak/p:4`);
  check((await visitor.locator('.contribution ins').innerText()).includes('Local groups are heard first.'), 'a proposed wording is shown as a difference');
  check((await visitor.locator('.contribution del').count()) === 0, 'and nothing else differs');
  await speaker.goto(`${base}/consultations/${id}/speak/p:5`);
  await speaker.fill('[name=body]', 'Words that I regret');
  await send(speaker);
  const regretted = speaker.locator('section:has-text("Words that I regret")');
  await regretted.locator('details.confirm summary').press('Enter');
  await Promise.all([speaker.waitForURL(/done=withdrawn/), regretted.locator('details.confirm button').press('Enter')]);
  await visitor.goto(`${base}/consultations/${id}/speak/p:5`);
  check(!(await visitor.content()).includes('regret'), 'what was taken back is gone');
  await visitor.goto(`${base}/consultations/${id}/speak/p:3`);
  const said = await visitor.locator('.contribution').innerText();
  check(said.includes('Please fund travel') && !said.includes('Riverside'), 'the words are public, the hidden name is not');
  await visitor.goto(`${base}/search?q=travel+local`);
  check((await visitor.locator('main').innerText()).includes('fund travel'), 'the contribution is found');
  await visitor.goto(`${base}/search?q=Riverside`);
  check(!(await visitor.locator('main').innerText()).includes('Women’s Circle'), 'the hidden organisation is not');

  // Answering: sorted into a theme together, then answered one by one.
  await moveOn(officer, base, id);
  await moveOn(officer, base, id);
  check(officer.url().includes('done=moved'), 'the synthesis has begun');
  await moveOn(officer, base, id);
  check((await visitor.goto(`${base}/consultations/${id}/result`)).status() !== 200, 'no response while one contribution lacks its answer');
  await officer.goto(`${base}/consultations/${id}/alike`);
  await axe(officer, 'alike');
  await officer.goto(`${base}/consultations/${id}/desk?state=waiting`);
  await axe(officer, 'desk');
  check((await officer.locator('[name=pick]').count()) === 2, 'two contributions wait');
  for (const box of await officer.locator('[name=pick]').all()) await box.check();
  await officer.fill('[name=theme]', 'Ways');
  await send(officer, 'form[action$="/together"] .submit button');
  await officer.goto(`${base}/consultations/${id}/themes`);
  await axe(officer, 'themes');
  await officer.fill('[name=to]', 'Means');
  await send(officer);
  await officer.goto(`${base}/consultations/${id}/desk?in_theme=Means`);
  check((await officer.locator('[name=pick]').count()) === 2, 'both stand under the renamed theme');
  const answers = await officer.locator('a[href*="/answer"]').evaluateAll((links) => links.map((link) => link.href));
  await officer.goto(answers[0]);
  await axe(officer, 'an answer');
  const second = await officer.context().newPage();
  await second.goto(answers[0]);
  for (const page of [officer, second]) {
    await page.check('[name=disposition][value=adopted]');
    await page.fill('[name=reason]', 'Travel is now funded.');
    await page.fill('[name=new_paragraph]', '1');
  }
  await send(officer);
  await send(second);
  check((await second.locator('[name=reason]').inputValue()) === 'Travel is now funded.', 'of two answers at once one is told, and keeps its text');
  await officer.goto(answers[1]);
  await officer.check('[name=disposition][value=not_adopted]');
  await officer.fill('[name=reason]', 'The order is set by the resolution.');
  await officer.check('[name=minority]');
  await send(officer);
  await moveOn(officer, base, id);
  check(!officer.url().includes('done=moved'), 'what is adopted must be found in a new version first');
  await officer.goto(`${base}/consultations/${id}/version`);
  await axe(officer, 'the new version');
  await officer.fill('[name=pasted]', 'The Office funds the travel of local groups.');
  await send(officer);
  check((await officer.locator('.diff').count()) > 0, 'the changes in the text are shown');
  await axe(officer, 'changes');
  await officer.goto(`${base}/consultations/${id}/statement`);
  await officer.fill('[name=response]', 'We heard that travel is what keeps local groups away.');
  await send(officer);
  await fullLetters(speaker, own);
  await fullLetters(officer, own);
  await moveOn(officer, base, id);

  // The answer reaches the contributor and the public.
  const letter = await letterTo(own, 'rep@example.org', '/mine');
  await speaker.goto(letter.links.find((link) => link.includes('/mine')));
  const answered = speaker.locator('section', { hasText: 'Please fund travel' });
  check((await answered.locator('.disposition-answer').innerText()).includes('Travel is now funded.'), 'the answer stands beside the own words');
  await axe(speaker, 'own contributions');
  await answered.locator('[name=considered][value=partly]').check();
  await answered.locator('[name=contested]').check();
  await answered.locator('form[action$="/rate"] .submit button').press('Enter');
  await speaker.waitForLoadState();
  check((await speaker.locator('.error-summary').count()) === 1, 'a contest needs its reason');
  await speaker.locator('#f-considered_text').fill('Only half of us are funded.');
  await Promise.all([speaker.waitForURL(/done=rated/), speaker.locator('form:has(#f-considered_text) .submit button').press('Enter')]);
  check((await speaker.locator('.notice-good').count()) === 1, 'the rating is taken');
  check((await visitor.goto(`${base}/consultations/${id}/result`)).status() === 200, 'the result is public');
  await axe(visitor, 'result');
  const result = await visitor.content();
  check(result.includes('We heard that travel'), 'the words of the Office stand above the result');
  check(result.includes('Local groups are heard first.') && !result.includes('regret'), 'the result shows what was said and not what was taken back');
  check(!result.includes('Riverside'), 'the result does not name the hidden organisation');
  check((await visitor.locator('table.chart').count()) === 0, 'one person alone is not told apart in figures');
  check((await visitor.goto(`${base}/consultations/${id}/changes`)).status() === 200, 'the changed text is public');
  for (const file of ['matrix.csv', 'matrix.xlsx', 'result.json']) {
    const answer = await visitor.request.get(`${base}/consultations/${id}/${file}`);
    check(answer.status() === 200 && !(await answer.text()).includes('Riverside'), `${file} can be taken away and hides what is hidden`);
  }

  // What is stored about the contributor is theirs to take away.
  await speaker.goto(`${base}/account`);
  await Promise.all([speaker.waitForURL(/own-data$/), speaker.locator('a[href="/account/own-data"]').press('Enter')]);
  await axe(speaker, 'what is stored about oneself');
  const taken = await (await speaker.request.get(`${base}/account/own-data.json`)).json();
  check(taken.contributions.some((c) => c.words === 'Please fund travel for local groups.' && c.answer), 'the file holds the own words with their answer');
  check((await visitor.request.get(`${base}/account/own-data.json`)).url().includes('/sign-in'), 'a visitor is led to sign-in');

  // The contest is looked at again, the contributor is told, and the Office says what came of it.
  const told = await letterTo(own, 'officer@example.org', '/reconsider');
  await officer.goto(told.links.find((link) => link.includes('/reconsider')));
  await axe(officer, 'a contested answer');
  await officer.fill('[name=contest_answer]', 'You are right: all of you are funded now.');
  await send(officer);
  await speaker.goto(`${base}/consultations/${id}/mine`);
  check((await speaker.content()).includes('all of you are funded now'), 'the contributor reads what the Office says to the contest');
  await officer.goto(`${base}/consultations/${id}/statement`);
  await officer.fill('[name=follow_up]', 'Twelve groups have travelled since.');
  await send(officer);
  await moveOn(officer, base, id);
  check(officer.url().includes('done=moved'), 'the consultation is followed up');
  await visitor.goto(`${base}/consultations/${id}/result`);
  check((await visitor.content()).includes('Twelve groups have travelled'), 'the public reads what came of it');
}
