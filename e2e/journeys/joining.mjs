// Joining: an organisation applies without an account, is refused with criterion and reason, appeals, and is admitted after all.

import { accept, appoint, comeIn, letterTo, send } from '../lib/people.mjs';

export const name = 'an organisation applies, is refused, appeals, and joins';
export const languages = ['en', 'ar'];

/** What the officer finds: one criterion is not met. */
const FOUND = { peaceful: 'met', relevance: 'not_met', independence: 'met', people: 'met', conduct: 'met' };

export async function run({ fresh, newContext, check, axe }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();

  // The people of the Office, each with one role.
  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  const office = {};
  const roles = {
    officer: 'engagement_officer',
    second: 'engagement_officer',
    confirmer: 'decision_confirmer',
    secretary: 'appeals_secretary',
    one: 'panellist',
    two: 'panellist',
    three: 'panellist',
  };
  for (const [who, role] of Object.entries(roles)) {
    await appoint(administrator, own, who, `${who}@example.org`, role);
    office[who] = await comeIn(await someone(), own, `${who}@example.org`, who);
  }
  const { officer, confirmer, secretary } = office;

  // Applying: a code, six pages, a preview, a receipt.
  const applicant = await someone();
  await applicant.goto(`${base}/join`);
  await axe(applicant, 'the way in');
  await send(applicant, 'form[action="/join/start"] button[type=submit]');
  const code = (await applicant.locator('code.receipt').innerText()).trim();
  check(/^(\d{4} ){3}\d{4}$/.test(code), 'a code of sixteen digits is shown');
  await axe(applicant, 'the code');
  const step = async (which, fill) => {
    await applicant.goto(`${base}/join/application/${which}`);
    await axe(applicant, `the page ${which}`);
    await fill();
    await send(applicant, `form[action="/join/application/${which}"] button[type=submit]`);
  };
  await step('who', async () => {
    await applicant.fill('[name=name]', 'Lanterns of the Old Bridge (invented)');
    await applicant.fill('[name=purpose]', 'Neighbours who talk young people out of joining armed groups.');
    await applicant.fill('[name=contact]', 'Coordinator');
    await applicant.fill('[name=email]', 'lanterns@example.org');
    await applicant.selectOption('[name=zone]', 'Africa/Nairobi');
  });
  await step('reach', async () => {
    await applicant.selectOption('[name=level]', 'local');
    await applicant.selectOption('[name=country]', '404');
  });
  await applicant.goto(`${base}/join/application/check`);
  check((await applicant.locator('.notice a[href^="/join/application/"]').count()) > 0, 'what is missing is named and linked');

  // Somebody else's machine: the code leads back.
  const elsewhere = await someone();
  await elsewhere.goto(`${base}/join/application`);
  check(!(await elsewhere.content()).includes('Old Bridge'), 'without the code nothing is there');
  await elsewhere.goto(`${base}/join/return`);
  await axe(elsewhere, 'coming back');
  await elsewhere.fill('[name=code]', code.replaceAll(' ', '-'));
  await send(elsewhere, 'form[action="/join/return"] button[type=submit]');
  await elsewhere.goto(`${base}/join/application/who`);
  check((await elsewhere.inputValue('[name=name]')).includes('Old Bridge'), 'the code leads back to what was written');

  await step('work', async () => applicant.check('[name=themes][value=youth]'));
  await step('people', async () => {});
  await step('independence', async () => applicant.fill('[name=funding]', 'Gifts of neighbours.'));
  await step('visibility', async () => applicant.check('[name=visibility][value=office]'));
  await applicant.goto(`${base}/join/application/preview?as=public`);
  await axe(applicant, 'who will see what');
  check(!(await applicant.locator('main').innerText()).includes('Neighbours who talk'), 'the public would see nothing');
  await applicant.goto(`${base}/join/application/check`);
  await axe(applicant, 'checking the answers');
  await send(applicant, 'form[action="/join/application/submit"] button[type=submit]');
  await axe(applicant, 'the receipt');
  check((await applicant.locator('main').innerText()).includes('Africa/Nairobi'), 'the day of the decision names its zone');

  // The desk: each criterion answered, a refusal proposed.
  await officer.goto(`${base}/applications`);
  await axe(officer, 'the queue of applications');
  const link = await officer.locator('main a[href^="/applications/"]', { hasText: 'Old Bridge' }).getAttribute('href');
  await officer.goto(base + link);
  await axe(officer, 'an application');
  await officer.goto(`${base}${link}/assess`);
  for (const [criterion, finding] of Object.entries(FOUND)) {
    await officer.check(`[name=finding-${criterion}][value=${finding}]`);
    if (finding !== 'met') await officer.fill(`[name=comment-${criterion}]`, 'Nothing said touches the Strategy.');
  }
  await axe(officer, 'the assessment');
  await send(officer, `form[action="${link}/assess"] button[type=submit]`);
  await officer.goto(`${base}${link}/propose`);
  await officer.check('[name=outcome][value=refused]');
  await officer.fill('[name=reason]', 'We could not see a theme of the network in what you wrote.');
  await officer.fill('[name=public_reason]', 'No theme of the network was touched.');
  await axe(officer, 'proposing a decision');
  await send(officer, `form[action="${link}/propose"] button[type=submit]`);
  const visitor = await someone();
  await visitor.goto(`${base}/decisions`);
  check(!(await visitor.locator('main').innerText()).includes('No theme of the network'), 'a proposal is not public');

  // A second person confirms.
  await confirmer.goto(base + link);
  const decision = await confirmer.locator('main a[href^="/decisions/"]').first().getAttribute('href');
  await confirmer.goto(base + decision);
  await axe(confirmer, 'a decision to confirm');
  await send(confirmer, `form[action="${decision}/confirm"] button[type=submit]`);
  await visitor.goto(`${base}/decisions`);
  await axe(visitor, 'the register of decisions');
  const register = await visitor.locator('main').innerText();
  check(register.includes('No theme of the network') && !register.includes('Old Bridge'), 'the register gives the reason and no name');

  // The applicant reads the whole of it and appeals.
  await applicant.goto(base + decision);
  await axe(applicant, 'the decision, for the one concerned');
  check((await applicant.locator('main').innerText()).includes('Nothing said touches the Strategy.'), 'criterion and comment are read by the one concerned');
  await applicant.goto(`${base}${decision}/appeal`);
  await applicant.fill('[name=grounds]', 'Talking young people out of armed groups is prevention.');
  await axe(applicant, 'an appeal');
  await send(applicant, `form[action="${decision}/appeal"] button[type=submit]`);

  // Examined, judged by three, overturned.
  await secretary.goto(`${base}/appeals`);
  await axe(secretary, 'the appeals');
  const appeal = await secretary.locator('main a[href^="/appeals/"]').first().getAttribute('href');
  await secretary.goto(base + appeal);
  await axe(secretary, 'an appeal to examine');
  await secretary.check('[name=answer][value=admissible]');
  await secretary.fill(`form[action="${appeal}/examine"] [name=reason]`, 'In time and with grounds.');
  await send(secretary, `form[action="${appeal}/examine"] button[type=submit]`);
  for (const box of await secretary.locator('[name=panellist]').all()) await box.check();
  await send(secretary, `form[action="${appeal}/panel"] button[type=submit]`);
  for (const who of ['one', 'two', 'three']) {
    const page = office[who];
    await page.goto(base + appeal);
    check(!(await page.locator('main').innerText()).includes('is prevention'), 'the file is closed until a panellist has declared');
    await page.check('[name=declaration][value=clear]');
    await send(page, `form[action="${appeal}/declare"] button[type=submit]`);
    await page.goto(base + appeal);
    await page.check(`form[action="${appeal}/vote"] input[value=overturn]`);
    await page.fill(`form[action="${appeal}/vote"] [name=opinion]`, 'It is prevention.');
    await axe(page, 'a vote');
    await send(page, `form[action="${appeal}/vote"] button[type=submit]`);
  }
  await secretary.goto(base + appeal);
  await secretary.fill('[name=reasons]', 'The work described is prevention, a pillar of the Strategy.');
  await secretary.fill('[name=public_reasons]', 'The work described is prevention.');
  await secretary.fill('[name=remedy]', 'Admit the organisation.');
  await secretary.fill('[name=remedy_due]', new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10));
  await axe(secretary, 'closing an appeal');
  await send(secretary, `form[action="${appeal}/close"] button[type=submit]`);
  await applicant.goto(base + decision);
  check((await applicant.locator('main').innerText()).includes('The work described is prevention'), 'the one concerned reads why it was overturned');

  // Put right by somebody who had no hand in it.
  const { second } = office;
  for (let waited = 0; waited < 25; waited += 1) {
    await second.goto(`${base}${link}/remedy`);
    if (await second.locator(`form[action="${link}/remedy"]`).count()) break;
    await second.waitForTimeout(200);
  }
  await second.fill('[name=reason]', 'As the panel decided.');
  await second.fill('[name=public_reason]', 'As the panel decided.');
  await axe(second, 'putting it right');
  await send(second, `form[action="${link}/remedy"] button[type=submit]`);
  const invited = await letterTo(own, 'lanterns@example.org', '/invitation/');
  check(!invited.text?.includes('Old Bridge'), 'the letter names nobody');
  const member = await someone();
  await accept(member, invited.links.find((l) => l.includes('/invitation/')), 'Coordinator');
  await member.goto(`${base}/organisations`);
  check((await member.locator('main').innerText()).length > 0, 'the new member reads the directory');
  await visitor.goto(`${base}/organisations`);
  check(!(await visitor.locator('main').innerText()).includes('Old Bridge'), 'the public does not learn of it');
}
