// WCAG 2.2 AA as far as a machine can tell, by axe-core.

import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Counts one check per page. axe needs scripts, so it does nothing in a context without them: every
 * journey runs in both, and the pages are the same. It is evaluated by the browser's debugger, which the
 * content security policy of the page does not concern. With rules named, those alone are asked.
 */
export async function accessibility(page, check, js, what = page.url(), rules) {
  if (!js) return;
  // Half a megabyte to read: once for each page that is loaded, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (runOnly) => window.axe.run(document, { runOnly }),
    rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
  );
  const told = violations.map(
    ({ id, help, nodes }) => `\n        ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
  check(violations.length === 0, `accessible: ${what}${told.join('')}`);
}
