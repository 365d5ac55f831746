import type { Node } from "../source/node.ts";
import { remembered } from "../source/remember.ts";
import { fold } from "../text/fold.ts";
import type { LocatedText } from "./located.ts";

/** Whether two fields name one language, each by its code ("es"), its English name or its own name ("español"). */
export function isSameLanguage(a: LocatedText, b: LocatedText): boolean {
  if (fold(a.value) === fold(b.value)) return true;
  const names = namesOf(b.node);
  return namesOf(a.node).some((name) => names.includes(name));
}

/** Whether a field names the language with that tag, or a kind of it ("es-MX"). */
export function isLanguage({ value, node }: LocatedText, tag: string): boolean {
  if (value.toLowerCase().startsWith(`${tag}-`)) return true;
  const names = [tag, nameIn("en", tag), nameIn(tag, tag)].flatMap((name) => (name === undefined ? [] : fold(name)));
  return namesOf(node).some((name) => names.includes(name));
}

/** What a sentence calls a language: its English name where the text is a code, else the text. */
export function languageName(text: string): string {
  return nameIn("en", text) ?? text;
}

const namesOf = remembered((node: Node): readonly string[] => {
  const text = node.kind === "scalar" ? node.text.trim() : "";
  return [text, nameIn("en", text), nameIn(text, text)].flatMap((name) => (name === undefined ? [] : fold(name)));
});

const CODE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** The names of languages in English, which take long to get ready and are asked for most. */
const known = new Map<string, Intl.DisplayNames>();

/** `undefined` where the text is no code of a language that the platform knows. */
function nameIn(language: string, code: string): string | undefined {
  if (!CODE.test(code)) return undefined;
  try {
    const names = known.get(language) ?? new Intl.DisplayNames([language], { type: "language", fallback: "none" });
    if (language === "en") known.set(language, names);
    return names.of(code);
  } catch {
    return undefined;
  }
}
