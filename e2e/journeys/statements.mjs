// Statements: the Office puts them up, an organisation answers and writes its own, a refusal is looked at by somebody else.

import { accept, agree, appoint, comeIn, fullLetters, letterTo, moveOn, send } from '../lib/people.mjs';

export const name = 'an organisation answers statements and writes its own';
export const languages = ['en', 'ar'];

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();
  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer');
  await appoint(administrator, own, 'Manager', 'manager@example.org', 'consultation_manager');
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');
  const manager = await comeIn(await someone(), own, 'manager@example.org', 'Manager');
  await officer.goto(`${base}/organisations/new`);
  await officer.fill('[name=name]', 'Lantern Street Group (invented)');
  await officer.selectOption('[name=level]', 'local');
  await officer.selectOption('[name=country]', '404');
  await send(officer);
  const organisation = officer.url().split('?')[0];
  await officer.fill('[name=person]', 'Representative');
  await officer.fill('[name=email]', 'rep@example.org');
  await officer.selectOption('[name=role]', 'representative');
  await send(officer, 'form[action$="/invitations"] button[type=submit]');
  const speaker = await comeIn(await someone(), own, 'rep@example.org', 'Representative');
  await agree(officer, speaker, organisation);

  // A consultation of statements alone.
  await officer.goto(`${base}/consultations/new`);
  await officer.fill('[name=title]', 'Ways to be heard');
  await officer.fill('[name=summary]', 'Say what you think of a few statements.');
  await officer.check('[name=audience][value=public]');
  await officer.fill('[name=closes]', new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await send(officer);
  const id = officer.url().match(/consultations\/([a-z2-7]{26})/)?.[1];
  const at = (path) => `${base}/consultations/${id}${path}`;
  await officer.goto(at('/statements/setup'));
  await axe(officer, 'preparing statements');
  await officer.fill('[name=question]', 'How should the Office hear you?');
  await send(officer);
  check((await officer.locator('#f-lines-error').count()) === 1, 'no statement is no question');
  check((await officer.inputValue('[name=question]')) === 'How should the Office hear you?', 'what was typed stays');
  await officer.fill('[name=lines]', 'Calls by telephone reach us best.\nWritten forms leave many of us out.');
  await officer.press('[name=live]', 'Space');
  await send(officer);
  check((await officer.locator('main ol li').count()) === 2, 'two statements stand');
  await moveOn(officer, base, id);
  check(officer.url().includes('done=moved'), 'statements alone can be opened');

  // One at a time, until none is left; the answer is changed in the list.
  await speaker.goto(at('/statements'));
  await axe(speaker, 'a statement');
  for (const vote of ['agree', 'pass']) await send(speaker, `button[name=vote][value=${vote}]`);
  check((await speaker.locator('button[name=vote]').count()) === 0, 'every statement is answered');
  await speaker.goto(at('/statements/all'));
  await axe(speaker, 'all statements');
  await speaker.locator('#s-1 summary').press('Enter');
  await send(speaker, '#s-1 button[value=disagree]');
  check(speaker.url().endsWith('#s-1'), 'the list comes back where it was');
  const visitor = await someone();
  await visitor.goto(at('/statements/all'));
  check((await visitor.locator('li.card strong').count()) === 0, 'a visitor reads statements and no answers');
  await visitor.goto(at('/landscape'));
  await axe(visitor, 'a landscape of too few');
  check((await visitor.locator('.empty').count()) === 1, 'of one organisation nothing is said');

  // A statement of one's own: what is nearly the same is shown first.
  await speaker.goto(at('/statements/new'));
  await speaker.fill('[name=body]', 'Calls by telephone reach us the best!');
  await send(speaker);
  check((await speaker.locator('[name=differs]').count()) === 1, 'a statement that is near is shown');
  check((await speaker.inputValue('[name=body]')) === 'Calls by telephone reach us the best!', 'and the words stay');
  await axe(speaker, 'a statement of one’s own');
  await speaker.check('[name=differs]');
  await send(speaker);
  check((await speaker.locator('code.receipt').count()) === 2, 'it has a receipt');
  await fullLetters(officer, own);
  await officer.goto(at('/statements/queue'));
  await axe(officer, 'the queue of statements');
  await officer.check('.panel [name=act][value=decline]');
  await officer.fill('.panel [name=reason]', 'The first statement says so.');
  await send(officer, 'form[action$="/decide"] button[type=submit]');
  await speaker.goto(at('/mine'));
  check((await speaker.content()).includes('The first statement says so.'), 'the writer reads why');
  await axe(speaker, 'a declined statement');
  await speaker.locator('details:has([name=appeal]) > summary').press('Enter');
  await speaker.fill('[name=appeal]', 'The best is more than well.');
  await send(speaker, 'form[action$="/contest"] button[type=submit]');
  await letterTo(own, 'officer@example.org', '/statements/queue');
  await officer.goto(at('/statements/queue'));
  check((await officer.locator('[name=appeal_answer]').count()) === 0, 'whoever declined it does not answer');
  await manager.goto(at('/statements/queue'));
  await manager.fill('[name=appeal_answer]', 'True. It is let in.');
  await send(manager, 'button[name=act][value=let_in]');
  await visitor.goto(at('/statements/all'));
  check((await visitor.locator('li.card').count()) === 3, 'it is let in for all');

  // Taking everything back.
  await speaker.goto(at('/statements/all'));
  await speaker.locator('form[action$="/take-back"] summary').press('Enter');
  await send(speaker, 'form[action$="/take-back"] details button');
  check(speaker.url().includes('done=votes-taken-back') && (await speaker.locator('button[name=vote]').count()) === 3, 'all answers are gone');
}
