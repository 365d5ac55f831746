import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

/** Everything that YAML can say and a plan hardly does. */
const ODD_YAML = `# intro

buyin: 1
plan:
  title: "On: track"   # c
  notes: >-
    folded text: with colon
    - and dash
    # not a comment

    more
  literal: |+
    a
      b

# between
goals:
- id: g1
  list: [a,
    b, {c: d}]
  empty:
- id: g2 # x
  text: one
    two three
# c
-
  id: g3
-   - nested
    - rows
'quoted key': v
"a \\" b": w
team:
    # first
    members:

    - id: a
      x: |2
          indented
    -    id: b
         y: 'it''s'
    cadence: monthly
multi: [
  a: 1,
]
first name: plain
  continued: no
last:
`;

const folders = ["test/fixtures/plans", "test/fixtures/realistic", "examples"];
const plans = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
);

/** A stretch of lines of a real plan, now and then below a key, so that whatever it is stands a level deeper. */
const stretch = fc
  .record({
    plan: fc.constantFrom(ODD_YAML, ...plans),
    from: fc.nat(),
    count: fc.integer({ min: 1, max: 30 }),
    isBelow: fc.boolean(),
  })
  .map(({ plan, from, count, isBelow }) => {
    const lines = plan.split("\n");
    const first = from % lines.length;
    return [...(isBelow ? ["k:"] : []), ...lines.slice(first, first + count), ""].join("\n");
  });

const MARKS = [
  ...[" ", "  ", "\n", "\t", ":", ": ", "- ", "-", "#", " #", '"', "'", "“", "[", "]", "{", "}", ",", "|", ">", "?"],
  ...["? ", "&a ", "*a", "!t ", "!!str ", "a", "é", "%", "@", "`", "\r\n", "---\n", "...\n", "0", "b: "],
];
const LINES = ["- a", "a: b", "x:", "  - y", "", "# c", "  # c", "text", "    deep: 1", "\tb: 1", "? k", ": v", "word"];

type Edit = (text: string) => string;

const inText = (change: (text: string, at: number) => string): fc.Arbitrary<Edit> =>
  fc.nat().map((at) => (text) => change(text, at % (text.length + 1)));

const inLines = (change: (lines: string[], at: number) => void): fc.Arbitrary<Edit> =>
  fc.nat().map((at) => (text) => {
    const lines = text.split("\n");
    change(lines, at % lines.length);
    return lines.join("\n");
  });

const indentBy = (line: string, columns: number): string =>
  columns < 0 ? line.replace(new RegExp(`^ {1,${String(-columns)}}`), "") : " ".repeat(columns) + line;

/** One edit as somebody might make it: typing, deleting, moving lines, indenting a stretch of lines. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...MARKS), fc.nat()).map(
    ([mark, at]): Edit =>
      (text) =>
        text.slice(0, at % (text.length + 1)) + mark + text.slice(at % (text.length + 1)),
  ),
  inText((text, at) => text.slice(0, at) + text.slice(at + 1)),
  inText((text, at) => text.slice(0, at) + text.slice(at + 6)),
  inLines((lines, at) => lines.splice(at, 1)),
  inLines((lines, at) => lines.splice(at, 0, lines[(at * 7) % lines.length] ?? "")),
  fc.tuple(fc.constantFrom(...LINES), fc.nat()).map(
    ([line, at]): Edit =>
      (text) =>
        text.replace(/\n/g, (found, offset: number) => (offset % 97 === at % 97 ? `\n${line}\n` : found)),
  ),
  fc
    .tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 1, max: 4 }), fc.nat())
    .map(([columns, count, at]): Edit => (text) => {
      const lines = text.split("\n");
      const from = at % lines.length;
      return lines.map((line, i) => (i >= from && i < from + count ? indentBy(line, columns) : line)).join("\n");
    }),
);

/** The text of a plan, and its versions while it is edited. */
export const versions: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: stretch }, { weight: 1, arbitrary: fc.constantFrom(ODD_YAML, ...plans) }),
    fc.array(edit, { maxLength: 4 }),
  )
  .map(([text, edits]) => {
    const all = [text];
    for (const change of edits) all.push(change(all.at(-1) ?? ""));
    return all;
  });
