// A visitor opens the portal: the page is there, in the right direction, reachable by keyboard, and calls nobody else.

export const name = 'a visitor opens the portal';
export const languages = ['en', 'ar'];

export async function run({ base, signIn, lang, check, axe }) {
  const page = await signIn();
  const answer = await page.goto(`${base}/`);
  check(answer.status() === 200, `home page answers (${answer.status()})`);
  const html = page.locator('html');
  check((await html.getAttribute('lang')) === lang, `language of the page is ${lang}`);
  check((await html.getAttribute('dir')) === (lang === 'ar' ? 'rtl' : 'ltr'), 'direction follows the language');
  check((await page.title()).trim() !== '', 'has a title');
  check((await page.locator('h1').count()) === 1, 'has one main heading');

  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  const target = (await skip.count()) ? await skip.getAttribute('href') : null;
  check(target?.startsWith('#') && target.length > 1, 'the first stop of the keyboard is the skip link');
  if (target?.startsWith('#')) check((await page.locator(target).count()) === 1, 'the skip link leads somewhere');

  const robots = await (await fetch(`${base}/robots.txt`)).text();
  check(robots.includes('\nDisallow: /account\n') && !robots.includes('\nDisallow: /\n'), 'robots read what everybody reads, and no more');
  const csp = answer.headers()['content-security-policy'] ?? '';
  check(csp.includes("default-src") && !csp.includes('unsafe-inline'), `strict content security policy (${csp})`);

  await page.setViewportSize({ width: 360, height: 800 });
  const wide = await page.locator('body').evaluate((body) => body.ownerDocument.documentElement.scrollWidth);
  check(wide <= 360, `nothing is cut off or scrolls sideways at 360 px (${wide})`);
  await axe(page, 'home page');
}
