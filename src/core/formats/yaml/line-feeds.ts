/** The old line break CR alone means a line break too, but the parser and the cut only know LF; places stay. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}
