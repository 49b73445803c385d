// The gallery of components, and some pages of every persona, as people see them: light, dark, more contrast, narrow, zoomed.

import { accept, appoint, comeIn } from '../lib/people.mjs';
import { demonstration } from '../lib/survey.mjs';

export const name = 'every component holds in every scheme and width';
export const languages = ['en', 'ar'];

const SCHEMES = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['more contrast', { contrast: 'more' }],
  ['forced colours', { forcedColors: 'active' }],
  ['320 px', { viewport: { width: 320, height: 720 } }],
  // 1280 px at 200 % are 640 points of layout, drawn twice as large.
  ['200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
];

export async function run({ base, binary, bases, fresh, newContext, check, axe }) {
  check((await fetch(`${base}/design`)).status === 404, 'a house that is no demonstration has no gallery');
  const shown = await demonstration(binary);
  bases.push(shown.base);
  try {
    await gallery(shown.base, { newContext, check, axe });
  } finally {
    await shown.stop();
  }

  // A start page, dark and narrow, and the quick exit: whoever comes back finds nothing of what was open.
  const own = await fresh();
  const administrator = await (await newContext()).newPage();
  await accept(administrator, own.setUp, 'Administrator', 'first@example.org');
  await appoint(administrator, own, 'Officer', 'officer@example.org', 'engagement_officer');
  const narrow = { colorScheme: 'dark', viewport: { width: 320, height: 720 } };
  const officer = await comeIn(await (await newContext(narrow)).newPage(), own, 'officer@example.org', 'Officer');
  await officer.goto(`${own.base}/`);
  await axe(officer, 'a start page, dark, 320 px');
  const wide = await officer.evaluate(() => document.documentElement.scrollWidth);
  check(wide <= 320, `a start page fits 320 px (${wide})`);
  // The neutral page lies elsewhere: the journey goes as far as the page that leads there.
  await officer.route('https://**', (route) => route.abort());
  await officer.goto(`${own.base}/account`);
  await officer.locator('form[data-leave] button').press('Enter');
  await officer.waitForTimeout(1500);
  const cookies = await officer.context().cookies();
  check(!cookies.some((c) => c.name.includes('indaba') && c.value !== ''), 'no cookie is left');
  const after = await officer.context().newPage();
  await after.goto(`${own.base}/account`);
  check(new URL(after.url()).pathname === '/sign-in', 'the session is over');
  officer.context().problems.length = 0;
}

/** The gallery of a demonstration, which no program gathers, in every scheme and width. */
async function gallery(base, { newContext, check, axe }) {
  const robots = await (await fetch(`${base}/robots.txt`)).text();
  check(robots === 'User-agent: *\nDisallow: /\n', 'invented content is gathered by nobody');
  for (const [scheme, options] of SCHEMES) {
    const page = await (await newContext(options)).newPage();
    check((await page.goto(`${base}/design`)).status() === 200, `the gallery is there: ${scheme}`);
    await axe(page, `the gallery, ${scheme}`);
    const width = page.viewportSize().width;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(wide <= width, `nothing scrolls sideways: ${scheme} (${wide} of ${width})`);
    check((await page.locator('h1').count()) === 1, `one main heading: ${scheme}`);
    check((await page.locator('table:not(:has(caption))').count()) === 0, `tables have captions: ${scheme}`);
    await page.context().close();
  }
}
