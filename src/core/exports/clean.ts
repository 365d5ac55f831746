/** A text without what no document may hold: control characters and halves of characters. */
export function clean(text: string): string {
  return text.replace(UNPRINTABLE, "").replace(/\p{Cs}/gu, "\uFFFD");
}

/** Of the control characters only the tab and line breaks are text; U+FFFE and U+FFFF are none of XML's characters. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
