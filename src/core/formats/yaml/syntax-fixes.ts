import type { Fix } from "../../source/fix.ts";
import type { Piece } from "../../source/node.ts";
import type { Sentence } from "../../source/notice.ts";
import type { TextRange } from "../../text/range.ts";
import { endOfProse, inMarks } from "./prose.ts";
import { firstOfLine, restOfLine, type Move } from "./repair.ts";

/** One way to write what was meant. Offsets are those of the text in which the fault was found. */
export interface Repair extends Pick<Fix, "isSafe"> {
  readonly title: Sentence;
  /** What to write into the author's own text, in which nothing was replaced; `undefined` where it does not help. */
  readonly writes: (text: string) => readonly Write[] | undefined;
}

export interface Write extends TextRange {
  readonly text: string;
}

/** Repairs as fixes of a piece; `start` is where the text starts in it. */
export function fixesOf(repairs: readonly Repair[], piece: Piece, { start, end }: TextRange): readonly Fix[] {
  const text = piece.text.slice(start, end);
  return repairs.flatMap(({ title, isSafe, writes }) => {
    const changes = writes(text)?.map((write) => ({
      kind: "write" as const,
      at: { piece, start: start + write.start, end: start + write.end },
      text: write.text,
    }));
    return changes === undefined ? [] : [{ title, changes, ...(isSafe === true ? { isSafe } : {}) }];
  });
}

/**
 * Marks around a whole text, so that nothing in it has a meaning of its own.
 *
 * @param end of the text; without it, a text ends with its line, or with the lines that go on with it
 */
export function quote(start: number, end?: number): Repair {
  return {
    title: say("Put quotation marks around the text"),
    writes(text) {
      const to = end ?? endOfProse(text, start);
      return to === undefined ? undefined : [{ start, end: to, text: inMarks(text.slice(start, to)) }];
    },
  };
}

export function straightQuotes({ start, end }: TextRange): Repair {
  return safe({
    title: say("Use straight quotation marks"),
    writes: () => [
      { start, end: start + 1, text: '"' },
      { start: end - 1, end, text: '"' },
    ],
  });
}

/** Single marks, between which a backslash is just that. */
export function singleQuotes({ start, end }: TextRange): Repair {
  return safe({
    title: say("Put ' marks around the text instead"),
    writes(text) {
      const inside = text.slice(start + 1, end - 1);
      return inside.includes('"') ? undefined : [{ start, end, text: `'${inside.replaceAll("'", "''")}'` }];
    },
  });
}

/** A quotation mark or bracket at the end of the line that starts with its other half. */
export function close(start: number, mark: string): Repair {
  return {
    title: say("Add the missing {mark}", { mark }),
    writes(text) {
      const { end } = restOfLine(text, start);
      return [{ start: end, end, text: mark }];
    },
  };
}

export function insert(template: string, at: number, text: string): Repair {
  return { title: say(template), writes: () => [{ start: at, end: at, text }] };
}

export function takeAway(template: string, range: TextRange): Repair {
  return { title: say(template), writes: () => [{ ...range, text: "" }] };
}

/** Moves lines to the left or right. */
export function lineUp({ lines, columns }: Move): Repair {
  return {
    title: say("Line it up with the others"),
    writes: () =>
      lines.map((first) =>
        columns > 0
          ? { start: first - columns, end: first, text: "" }
          : { start: first, end: first, text: " ".repeat(-columns) },
      ),
  };
}

/** A list that starts behind its key gets a line of its own. */
export function listBelow(dash: number): Repair {
  return {
    title: say("Start the list on the line below"),
    writes(text) {
      const gap = /[ \t]*$/.exec(text.slice(0, dash))?.[0].length ?? 0;
      const key = firstOfLine(text, dash);
      const [dashes = ""] = /^(?:-[ \t]+)*/.exec(text.slice(key, dash)) ?? [];
      const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
      const indentation = " ".repeat(key - (text.lastIndexOf("\n", key) + 1) + dashes.length + 2);
      return [{ start: dash - gap, end: dash, text: lineBreak + indentation }];
    },
  };
}

/** Spaces for every tab that a line starts with, as many as a level takes elsewhere. */
export function spacesForTabs(): Repair {
  return safe({
    title: say("Replace the tabs with spaces"),
    writes(text) {
      const [, step = "  "] = /(?:^|\n)( +)[^\s-]/.exec(text) ?? [];
      const [width = "  "] = /^ {1,4}/.exec(step) ?? [];
      return [...text.matchAll(/(?<=^|\n)[ \t]*\t[ \t]*/g)].map(({ index, 0: indentation }) => {
        return { start: index, end: index + indentation.length, text: indentation.replaceAll("\t", width) };
      });
    },
  });
}

/** It needs no decision: what is read already is what will be written. */
export function safe(repair: Repair): Repair {
  return { ...repair, isSafe: true };
}

function say(template: string, data: Sentence["data"] = {}): Sentence {
  return { template, data };
}
