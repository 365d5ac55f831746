/** One entry of a snippet file, as VS Code reads it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What a snippet inserts before anything is typed: every placeholder its default, every choice its first option. */
export function expanded({ body }: Snippet): string {
  return body
    .join("\n")
    .replace(
      /\\(?<escaped>[$}\\])|\$\{\d+\}|\$\{\d+:(?<text>(?:\\.|[^}\\])*)\}|\$\{\d+\|(?<first>(?:\\.|[^,|\\])*)[^}]*\|\}/g,
      (...match) => {
        // The groups of a match stand last.
        const { escaped, text, first } = match.at(-1) as Readonly<
          Record<"escaped" | "text" | "first", string | undefined>
        >;
        return escaped ?? (text ?? first ?? "").replace(/\\(.)/g, "$1");
      },
    );
}

/** The numbers of a snippet's stops, in the order of its text. */
export function stopsOf({ body }: Snippet): readonly number[] {
  return Array.from(body.join("\n").matchAll(/(?<!\\)\$\{(\d+)/g), ([, number]) => Number(number));
}
