import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds on a page, one text for each kind of fault with the places that have it. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // As texts: the page has names that this program does not know.
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) =>
      [id, ...nodes.map(({ html, any }) => html.slice(0, 200) + " " + any.map(({ message }) => message).join())].join("\\n")))`,
  );
}
