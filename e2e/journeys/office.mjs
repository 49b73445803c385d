// The Office at work: a file is brought in, roles end by themselves, the log is checked, the record is seen through others' eyes.

import { PASSWORD, accept, agree, appoint, comeIn, fullLetters, letterTo, messageTo, send } from '../lib/people.mjs';

export const name = 'the Office appoints, brings a file in, checks its log';
export const languages = ['en', 'ar'];

const FILE = 'Name;Town\nRiver Peace Forum (invented);Kisumu\n;Nowhere\nriver peace forum (invented);Kisumu\nHarbour Youth Circle (invented);Haifa\n';
const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

export async function run({ fresh, newContext, check, axe, js, lang }) {
  const own = await fresh();
  const { base } = own;
  const someone = async () => (await newContext()).newPage();

  const administrator = await someone();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer', day(-2));
  check((await administrator.locator('#f-until-error').count()) === 1, 'a last day that is over is refused');
  check((await administrator.inputValue('[name=email]')) === 'officer@example.org', 'what was typed stays');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer', day(30));
  await appoint(administrator, own, 'Auditor', 'auditor@example.org', 'auditor');
  await appoint(administrator, own, 'Second', 'second@example.org', 'decision_confirmer');
  const officer = await comeIn(await someone(), own, 'officer@example.org', 'Officer');
  const auditor = await comeIn(await someone(), own, 'auditor@example.org', 'Auditor');

  // A further role for who has an account, told by a letter that names nothing.
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'consultation_manager', day(10));
  check((await administrator.locator('tbody tr', { hasText: 'Officer' }).count()) >= 2, 'a further role holds at once');
  const told = await messageTo(own, 'officer@example.org');
  check(told.links.length === 1 && told.links[0] === `${base}/`, 'the person is told by letter, which leads to the start page');
  check(!/Officer|Indaba/.test(told.text), 'and says nothing else');
  await officer.goto(`${base}/`);
  check((await officer.locator('main section a[href="/account"]').count()) > 0, 'the start page says what it was');
  await axe(officer, 'a start page with a message');
  await send(officer, 'form[action="/account/messages"] button');
  check((await officer.locator('form[action="/account/messages"]').count()) === 0, 'messages are put away');
  await officer.goto(`${base}/account/letters`);
  await axe(officer, 'what letters say');
  await fullLetters(officer, own);
  check((await officer.locator('.notice-good').count()) === 1, 'the choice is kept');
  await officer.goto(`${base}/account`);
  check((await officer.locator('table').first().locator('tbody tr').count()) === 2, 'both roles stand on the own page');
  await axe(officer, 'own account with roles');
  const row = administrator.locator('tbody tr', { hasText: 'Administrator' }).first();
  await row.locator('summary').press('Enter');
  await row.locator('[name=until]').fill(day(5));
  await send(administrator, row.locator('form[action$="/change"] button'));
  check(administrator.url().includes('/office/people/change'), 'the last administrator cannot be given an end');

  // The machine, without content.
  await administrator.goto(`${base}/office/operations`);
  await axe(administrator, 'operation');
  const machine = await administrator.locator('main').innerText();
  check(machine.includes('SQLite') && machine.includes('guard/0002'), 'engine and steps of the schema are said');
  check(!machine.includes('@example.org'), 'no address is shown to who operates');

  // A file with a broken line and a repeated one.
  await officer.goto(`${base}/organisations/import`);
  await axe(officer, 'files of organisations');
  const file = (text) => ({ name: 'organisations.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await officer.setInputFiles('[name=file]', file('\u0000\u0001'));
  await send(officer);
  check((await officer.locator('#f-file-error').count()) === 1, 'a file that is no table is refused');
  for (const round of [1, 2]) {
    await officer.goto(`${base}/organisations/import`);
    await officer.setInputFiles('[name=file]', file(FILE));
    await send(officer);
    check((await officer.inputValue('[name=name]')) === 'Name', 'the column of names is guessed');
    if (round === 1) {
      await axe(officer, 'columns of a file');
      await send(officer, 'button[name=act][value=look]');
      check((await officer.locator('main').innerText()).includes('Harbour Youth Circle'), 'the file is looked at before anything is taken');
      await axe(officer, 'a file as it would be taken');
    }
    await send(officer, 'main form button[type=submit]:not([value=look])');
    for (let waited = 0; waited < 40 && (await officer.locator('.exports').count()) === 0; waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      await officer.goto(officer.url());
    }
    const figures = await officer.locator('.stat strong').allTextContents();
    check(figures[1] === '2' && figures[2] === (round === 1 ? '2' : '0'), `run ${round}: two in the file, added ${figures[2]}`);
    const lines = await officer.locator('tbody th').allTextContents();
    check(lines.join() === '3,4', `the report names lines 3 and 4 (${lines})`);
    if (round === 1) await axe(officer, 'report of an import');
  }

  // The record: who sees what, also through others' eyes.
  await officer.goto(`${base}/search?q=harbour`);
  check((await officer.locator('mark').count()) >= 1, 'found words are marked');
  await axe(officer, 'search');
  await officer.locator('.cards a').first().press('Enter');
  await officer.waitForURL(/organisations\/[a-z2-7]{26}$/);
  const organisation = officer.url();
  await axe(officer, 'record of an organisation');
  await officer.goto(`${organisation}/preview?as=public`);
  check((await officer.locator('main table').count()) === 0 && (await officer.locator('.notice-info').count()) === 1, 'the public finds nothing');
  await axe(officer, 'record as the public sees it');
  check((await (await someone()).goto(organisation)).status() === 404, 'and so it is');
  check((await (await someone()).goto(`${base}/search?q=harbour`)).status() === 200, 'a visitor may search');

  // Its representative says what it works on and who leads it.
  await officer.goto(organisation);
  await officer.fill('[name=person]', 'Representative');
  await officer.fill('[name=email]', 'rep@example.org');
  await officer.selectOption('[name=role]', 'representative');
  await send(officer, 'form[action$="/invitations"] button[type=submit]');
  const speaker = await someone();
  await accept(speaker, (await letterTo(own, 'rep@example.org', '/invitation/')).links[0], 'Representative');
  await speaker.goto(`${organisation}/edit`);
  await speaker.selectOption('[name=level]', 'local');
  await speaker.selectOption('[name=country]', '376');
  await speaker.fill('[name=website]', 'javascript:alert(1)');
  await speaker.press('[name=themes][value=youth]', ' ');
  await speaker.press('[name=gender][value=woman]', ' ');
  await send(speaker);
  check((await speaker.locator('#f-website-error').count()) === 1, 'an address that is none of the web is refused');
  check(await speaker.isChecked('[name=themes][value=youth]'), 'what was chosen stays');
  await axe(speaker, 'record being changed');
  await speaker.fill('[name=website]', 'example.org');
  await send(speaker);
  await speaker.press('[name=visibility][value=public]', ' ');
  await send(speaker, 'form[action$="/visibility"] button[type=submit]');
  check((await speaker.locator('.error-summary').count()) === 1, 'nobody is shown to more people before both sides have signed what that could mean');
  await agree(officer, speaker, organisation);
  await axe(speaker, 'a risk assessment');
  await speaker.goto(`${organisation}/safety/edit`);
  await axe(speaker, 'writing a risk assessment');
  await speaker.goto(organisation);
  await speaker.press('[name=visibility][value=public]', ' ');
  await send(speaker, 'form[action$="/visibility"] button[type=submit]');
  const visitor = await someone();
  await visitor.goto(organisation);
  const shown = await visitor.locator('main').innerText();
  check(shown.includes('https://example.org'), 'the public sees the web site');
  check((await visitor.locator('main table').count()) === 0, 'and neither record nor log');
  await visitor.goto(`${base}/search?q=jeunesse&kind=organisation`);
  check((await visitor.locator('.cards li').count()) === 1, 'it is found by its theme in another language');

  // An invitation to who has an account is accepted with it.
  await officer.goto(organisation);
  await officer.fill('[name=person]', 'Officer');
  await officer.fill('[name=email]', 'auditor@example.org');
  await officer.selectOption('[name=role]', 'member');
  await send(officer, 'form[action$="/invitations"] button[type=submit]');
  check((await officer.locator('.notice-good').count()) === 1, 'the answer is the same for a known address');
  const letters = (await own.outbox()).filter((mail) => mail.to.includes('auditor@example.org'));
  for (let waited = 0; waited < 50 && letters.length < 2; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    letters.splice(0, letters.length, ...(await own.outbox()).filter((mail) => mail.to.includes('auditor@example.org')));
  }
  const links = letters.flatMap((mail) => mail.links).filter((link) => link.includes('/invitation/'));
  const other = await someone();
  let open;
  for (const link of new Set(links)) if ((await other.goto(link)).status() === 200) open = link;
  check((await other.locator('a.button[href^="/sign-in?to=/invitation/"]').count()) === 1, 'who has an account is asked to sign in');
  await auditor.goto(open);
  await axe(auditor, 'a further role');
  await send(auditor);
  check(auditor.url().includes('/account?done=joined'), 'and accepts with the account');

  // The log: filtered, checked, taken away.
  await auditor.goto(`${base}/office/audit?action=appointment.`);
  const found = await auditor.locator('tbody tr').count();
  check(found >= 5 && found < 20, `the log is filtered (${found})`);
  await send(auditor, 'form[action="/office/audit/verify"] button');
  check((await auditor.locator('dl.summary').first().locator('code').count()) === 1, 'the check names the head of the log');
  await send(auditor, 'form[action="/office/audit/checkpoint"] button');
  check(auditor.url().includes('done=audit-signed'), 'its head is signed');
  const key = (await (await auditor.request.get(`${base}/log/key`)).text()).trim();
  check(await auditor.locator('dl.summary a[href="/log/key"]').innerText() === key, 'the page shows the key that everybody may have');
  check((await auditor.locator('a[href^="/log/entries/"]').count()) > 0, 'and entries can be proved');
  await axe(auditor, 'the log, checked');
  const taken = `${base}/office/audit.csv?action=register.import`;
  await auditor.goto(taken);
  await send(auditor);
  check((await auditor.locator('#f-purpose-error').count()) === 1, 'nothing leaves without a purpose');
  check((await auditor.locator('#f-goes-error').count()) === 1, 'nor before it is said where it goes');
  check((await auditor.locator('[name=goes]').count()) === 1, 'the log is passed on to nobody');
  await axe(auditor, 'a file is asked for');
  await auditor.fill('[name=purpose]', 'To compare both imports; deleted on the same day.');
  await auditor.locator('[name=goes][value=within]').press(' ');
  await send(auditor);
  check(auditor.url().includes('done=export-asked'), 'a second person is asked');
  const second = await comeIn(await someone(), own, 'second@example.org', 'Second');
  await second.goto(`${base}/office/exports`);
  await axe(second, 'files that were asked for');
  await send(second, 'button[value=agree]');
  const csv = (await (await auditor.request.get(taken)).text()).trim().split('\n');
  check(csv.length === 4, 'both imports stand in the file, and a last line');
  check(csv.at(-1).includes('To compare both imports'), 'which says what it was taken for');
  check(csv.at(-1).includes(lang === 'ar' ? 'يبقى داخل المكتب' : 'Stays within the Office'), 'and where it goes');
  check((await officer.goto(`${base}/office/audit`)).status() === 404, 'nobody else reads the log');
  check((await auditor.goto(organisation)).status() === 200 && (await auditor.locator('[action$="/invitations"]').count()) === 0, 'the auditor reads and writes nothing');

  // Own account: a wrong password is said, a new address is confirmed by letter.
  await speaker.goto(`${base}/account/email`);
  await axe(speaker, 'another address');
  await speaker.fill('[name=email]', 'new@example.org');
  await speaker.fill('[name=password]', 'not this one at all');
  await send(speaker);
  check((await speaker.locator('#f-password-error').count()) === 1, 'a wrong password is said');
  await speaker.fill('[name=password]', PASSWORD);
  await send(speaker);
  await speaker.goto((await letterTo(own, 'new@example.org', '/account/email/')).links[0]);
  await send(speaker);
  check((await speaker.locator('dl.summary').innerText()).includes('new@example.org'), 'the new address holds');
  await speaker.goto(`${base}/account/authenticator`);
  await axe(speaker, js ? 'another authenticator' : 'another authenticator, no script');
}
