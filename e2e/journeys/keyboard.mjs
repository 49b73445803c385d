// By keyboard alone: a visitor finds their way, a representative speaks and the officer answers, never touching a pointer.

import { demonstration } from '../lib/survey.mjs';

export const name = 'everything by keyboard';
export const languages = ['en', 'ar'];
export const scripts = [true];

/** More stops than any page of the demonstration has. */
const STOPS = 400;

export async function run({ binary, bases, newContext, check }) {
  const server = await demonstration(binary);
  bases.push(server.base);
  /** Somebody's page; a visitor's where no persona is named. */
  const open = async (persona) => {
    const page = await (await newContext({ reducedMotion: 'reduce' })).newPage();
    if (persona) await page.goto(server.personas.get(persona));
    return page;
  };
  /** Presses Tab until this is focused; every stop on the way must be seen. */
  const reach = async (page, wanted) => {
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate((selector) => {
        const here = document.activeElement;
        const style = getComputedStyle(here);
        const box = here.getBoundingClientRect();
        const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        return { there: here.matches(selector), seen: here === document.body || (outlined && box.width > 0), what: here.outerHTML.slice(0, 80) };
      }, wanted);
      if (!at.seen) check(false, `focus is seen: ${at.what}`);
      if (at.there) return true;
    }
    return check(false, `${wanted} is reached by Tab on ${page.url()}`);
  };
  const enter = async (page, wanted) => {
    await reach(page, wanted);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  };
  try {
    const visitor = await open();
    await visitor.goto(`${server.base}/`);
    await reach(visitor, 'a.skip');
    await visitor.keyboard.press('Enter');
    check(await visitor.evaluate(() => document.activeElement.id === 'content'), 'the skip link leads to the content');
    await visitor.goto(`${server.base}/`);
    await reach(visitor, 'details.menu > summary');
    await visitor.keyboard.press('Enter');
    check(await visitor.evaluate(() => document.querySelector('details.menu').open), 'Enter opens the languages');
    await enter(visitor, 'a[hreflang=fr]');
    check((await visitor.getAttribute('html', 'lang')) === 'fr', 'and one is chosen');
    await enter(visitor, 'a[href="/consultations"]');
    await enter(visitor, 'main .card h2 a');
    check(visitor.url().includes('/consultations/'), 'a consultation is opened');

    const speaker = await open('representative');
    await speaker.goto(`${server.base}/consultations?phase=open`);
    await enter(speaker, 'main .card h2 a');
    await enter(speaker, 'main a.question, main a.paragraph-comments');
    await reach(speaker, 'textarea[name=body]');
    await speaker.keyboard.type('A word that was typed and sent without a pointer.');
    await enter(speaker, 'form.form button[type=submit]');
    check(speaker.url().includes('/mine'), 'it is sent, and stands among one’s own');
    check((await speaker.locator('main').innerText()).includes('without a pointer'), 'with the words as they were typed');

    const officer = await open('officer');
    await officer.goto(`${server.base}/consultations?phase=synthesis`);
    await enter(officer, 'main .card h2 a');
    await enter(officer, 'main a[href*="/desk"]');
    await enter(officer, 'main a[href*="/answer"]');
    check(officer.url().includes('/answer'), 'the officer reaches the answer of a contribution');
  } finally {
    await server.stop();
  }
}
