// The gallery of components, and some pages of every persona, as people see them: light, dark, more contrast, narrow, zoomed.

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

export async function run({ base, newContext, signIn, check, axe, personas }) {
  for (const [scheme, options] of SCHEMES) {
    const page = await (await newContext(options)).newPage();
    await page.goto(`${base}/design`);
    await axe(page, `the gallery, ${scheme}`);
    const width = page.viewportSize().width;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(wide <= width, `nothing scrolls sideways: ${scheme} (${wide} of ${width})`);
    check((await page.locator('h1').count()) === 1, `one main heading: ${scheme}`);
    check((await page.locator('table:not(:has(caption))').count()) === 0, `tables have captions: ${scheme}`);
    await page.context().close();
  }

  // The start page of everybody, dark and narrow.
  for (const persona of personas) {
    const page = await signIn(persona, { colorScheme: 'dark', viewport: { width: 320, height: 720 } });
    await page.goto(`${base}/`);
    await axe(page, `the day of ${persona}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(wide <= 320, `the day of ${persona} fits 320 px (${wide})`);
    await page.context().close();
  }

  // The quick exit: whoever comes back finds nothing of what was open.
  const page = await signIn('representative');
  await page.route('https://**', (route) => route.abort());
  await page.goto(`${base}/account`);
  await page.locator('form[data-leave] button').press('Enter');
  await page.waitForURL(/\/away$|^https:|^chrome-error:/);
  const cookies = await page.context().cookies();
  check(!cookies.some((c) => c.name.includes('indaba')), 'no cookie is left');
  const after = await (await page.context().newPage()).goto(`${base}/account`);
  check(new URL(after.url()).pathname === '/sign-in', 'the session is over');
  page.context().problems.length = 0;
}
