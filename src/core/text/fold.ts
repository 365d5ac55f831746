/**
 * A key, heading or header cell as it is compared: lower case, `&` as "and", and without numbering ("3.", "III."),
 * punctuation, emoji, spaces, hyphens and underscores.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[IVXLC]+[.)])\s+/u, "")
    .toLowerCase()
    .replace(/&/gu, "and")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
