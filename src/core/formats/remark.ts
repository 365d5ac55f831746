import type { TextRange } from "../text/range.ts";

/** What stands in a plan beside what it says: a comment, or what no field of it takes. */
export interface Remark {
  /** Without the marks of a comment; it may have several lines. */
  readonly text: string;
  readonly range: TextRange;
  /** Whether it stands behind what it is about, on the same line; else it stands above that. */
  readonly isBehind: boolean;
  /** What it is called, where it is a value that no field takes: the label, header or heading over it. */
  readonly name?: string;
  /** What it is a field of: the plan, the section, or (without it) the row that it stands in. */
  readonly of?: "plan" | "section";
}

/** A remark to be written at what starts at `at`. */
export interface PlacedRemark extends Pick<Remark, "text" | "isBehind"> {
  readonly at: number;
}

/** Comments on lines of their own, one right below the other, are one; what silences a finding stays by itself. */
export function joinRemarks(remarks: readonly Remark[], text: string): readonly Remark[] {
  const joined: Remark[] = [];
  for (const remark of remarks) {
    const last = joined.at(-1);
    const between = last === undefined ? "" : text.slice(last.range.end, remark.range.start);
    const isNext = /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(between) && last?.isBehind === false && !remark.isBehind;
    if (last === undefined || !isNext || isSilence(last) || isSilence(remark)) joined.push(remark);
    else {
      const range = { start: last.range.start, end: remark.range.end };
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${remark.text}`, range };
    }
  }
  return joined;
}

/** Whether a remark silences a finding. */
export function isSilence({ text }: Pick<Remark, "text">): boolean {
  return /^\s*buyin-allow\s/.test(text);
}
