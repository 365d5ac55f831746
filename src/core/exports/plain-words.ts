import { unexplainedIn } from "../language/short-forms.ts";
import { withTexts, type Page } from "./page.ts";

/** A page for readers who do not know a district's short forms: each is explained where it stands first. */
export function inPlainWords(page: Page, glossary: ReadonlyMap<string, string>): Page {
  const seen = new Set<string>();
  return withTexts(page, (text) => {
    let plain = "";
    let end = 0;
    for (const { start, end: formEnd, form, explained } of unexplainedIn(text, glossary)) {
      if (seen.has(form)) continue;
      seen.add(form);
      plain += text.slice(end, start) + explained;
      end = formEnd;
    }
    return plain + text.slice(end);
  });
}
