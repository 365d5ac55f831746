import { unexplainedIn } from "../language/short-forms.ts";
import { isSpanish } from "../language/spanish.ts";
import type { Tongue } from "../text/tongue.ts";
import { GLOSSARY } from "../vocabulary/glossary.ts";
import { withTexts, type Page } from "./page.ts";

/**
 * A page for readers who do not know a district's short forms: each is explained where it stands first, in the
 * language of the text that it stands in.
 */
export function inPlainWords(page: Page, glossary: ReadonlyMap<string, string>, { t }: Tongue): Page {
  const translated = new Map(
    [...glossary].map(([form, words]) => [form, GLOSSARY.get(form) === words ? t(words) : words]),
  );
  const seen = new Set<string>();
  return withTexts(page, (text) => {
    let plain = "";
    let end = 0;
    for (const { start, end: formEnd, form, explained } of unexplainedIn(
      text,
      isSpanish(text) ? translated : glossary,
    )) {
      if (seen.has(form)) continue;
      seen.add(form);
      plain += text.slice(end, start) + explained;
      end = formEnd;
    }
    return plain + text.slice(end);
  });
}
