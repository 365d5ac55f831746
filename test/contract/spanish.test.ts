import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import spanishBundle from "../../l10n/bundle.l10n.es.json" with { type: "json" };
import englishBundle from "../../l10n/bundle.l10n.json" with { type: "json" };
import spanishManifest from "../../package.nls.es.json" with { type: "json" };
import englishManifest from "../../package.nls.json" with { type: "json" };

type Texts = Readonly<Record<string, string>>;

/** Whoever adds or changes an English text writes its Spanish too; docs/spanish.md has the words. */
const FILES: readonly { file: string; english: Texts; spanish: Texts }[] = [
  { file: "l10n/bundle.l10n.es.json", english: englishBundle, spanish: spanishBundle },
  { file: "package.nls.es.json", english: englishManifest, spanish: spanishManifest },
];

/** The same in both languages. */
const SAME: ReadonlySet<string> = new Set([
  // Words that Spanish writes alike, and what only puts slots together.
  "1 error",
  "No",
  "Plan: {plan}",
  "error",
  "1 plan",
  "Plan",
  "Plan: {score}",
  "Total",
  "Video",
  "{title}: {level}",
  "{section}: {list}",
  '"{name}"',
  "plan",
  // Names.
  "Id",
  "Markdown",
  "YAML",
]);

describe("what is the same in English and in Spanish", () => {
  it("is so somewhere", () => {
    const same = FILES.flatMap(({ english, spanish }) =>
      Object.entries(english).flatMap(([key, text]) => (spanish[key] === text ? [text] : [])),
    );
    assert.deepEqual(
      [...SAME].filter((text) => !same.includes(text)),
      [],
    );
  });
});

describe("the Spanish of the walkthrough", () => {
  const pages = readdirSync("media/walkthrough").filter((name) => /^\w+\.md$/.test(name));
  /** Pictures, keys, and how many paragraphs of which kind there are. */
  const shape = (page: string): readonly string[] =>
    page
      .trim()
      .split("\n\n")
      .flatMap((part) => [
        /^[#>]?/.exec(part)?.[0] ?? "",
        ...(part.match(/\]\([^)]*\)|\b(?:Ctrl|Cmd)\+\S|\*\*/gu) ?? []),
      ]);

  it("has every page, of the same parts", () => {
    assert.ok(pages.length > 0);
    for (const page of pages) {
      const english = readFileSync(`media/walkthrough/${page}`, "utf8");
      // VS Code looks for a page of this name where it is in Spanish.
      const spanish = readFileSync(`media/walkthrough/${page.replace(".md", ".nls.es.md")}`, "utf8");
      assert.deepEqual(shape(spanish), shape(english), page);
      assert.notEqual(spanish, english);
    }
  });
});

for (const { file, english, spanish } of FILES) {
  describe(`the Spanish of ${file}`, () => {
    const texts = Object.entries(english).flatMap(([key, text]) =>
      spanish[key] === undefined ? [] : [{ text, translation: spanish[key] }],
    );
    /** The texts that fail a check, each with its translation, as the file has to be changed. */
    const wrong = (isRight: (text: string, translation: string) => boolean): readonly string[] =>
      texts
        .filter(({ text, translation }) => !isRight(text, translation))
        .map(({ text, translation }) => `${JSON.stringify(text)}: ${JSON.stringify(translation)}`);

    it("says all that the English says, and nothing else", () => {
      const missing = Object.keys(english).filter((key) => !(key in spanish));
      const line = (key: string): string => `  ${JSON.stringify(key)}: ${JSON.stringify(english[key])},`;
      assert.ok(
        missing.length === 0,
        `Add these ${String(missing.length)} texts to ${file}, in Spanish (docs/spanish.md has the words), then run "npm run gen":\n${missing.map(line).join("\n")}`,
      );
      assert.deepEqual(Object.keys(spanish), Object.keys(english));
    });

    it("is not left in English", () => {
      assert.deepEqual(
        wrong((text, translation) => text !== translation || SAME.has(text)),
        [],
      );
    });

    it("keeps slots, code and commands", () => {
      assert.deepEqual(
        wrong((text, translation) => String(keptParts(text)) === String(keptParts(translation))),
        [],
      );
    });

    it("is punctuated as the English is", () => {
      assert.deepEqual(
        wrong((text, translation) => ending(text) === ending(translation)),
        [],
      );
    });

    it("opens what it asks, and has one space between words", () => {
      assert.deepEqual(
        wrong((_, translation) => count(translation, /¿/g) === count(translation.replace(LINKS, ""), /\?/g)),
        [],
      );
      assert.deepEqual(
        wrong((_, translation) => !/\s{2}|^\s|\s$| [,;:?]/u.test(translation)),
        [],
      );
    });

    it("speaks to people politely", () => {
      assert.deepEqual(
        wrong(
          (_, translation) => !/(?<!\p{L})(?:tú|tus?|ti|contigo|vosotr[ao]s|vuestr\p{L}+)(?!\p{L})/iu.test(translation),
        ),
        [],
      );
    });
  });
}

/** Slots, code between backticks and the commands of links, in the order of the alphabet. */
function keptParts(text: string): readonly string[] {
  return (text.match(/\{\w*\}|`[^`]*`|\(command:[^)]*\)|\n/gu) ?? []).toSorted();
}

/** "", ".", "…", ":" or "?" */
function ending(text: string): string {
  return /[.…:?]?$/u.exec(text)?.[0] ?? "";
}

const LINKS = /\(command:[^)]*\)/gu;

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}
