/** HTML that is safe to insert: nothing else becomes markup. */
export interface Markup {
  readonly html: string;
}

/**
 * HTML whose slots are escaped, unless they hold markup or lists of it; `undefined` is nothing. Slots stand between
 * tags or in quoted attributes.
 */
export function markup(parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return { html: parts.map((part, at) => part + inserted(slots[at])).join("") };
}

type Slot = string | undefined | Markup | readonly Markup[];

function inserted(slot: Slot): string {
  if (slot === undefined) return "";
  if (typeof slot === "string") return escaped(slot);
  return isList(slot) ? slot.map(({ html }) => html).join("") : slot.html;
}

function isList(slot: Markup | readonly Markup[]): slot is readonly Markup[] {
  return Array.isArray(slot);
}

/** A text as it stands between tags or in a quoted attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
