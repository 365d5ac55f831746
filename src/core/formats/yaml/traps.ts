import type { MessageData, Sentence } from "../../source/notice.ts";
import type { TextRange } from "../../text/range.ts";
import type { Fault, FaultKind } from "./fault.ts";
import {
  commentOut,
  firstOfLine,
  hide,
  leaveOut,
  lineStart,
  move,
  moveBelow,
  moveInLine,
  moveRowAbove,
  restOfLine,
  straighten,
  tabsToSpaces,
  visibleFrom,
  type Edit,
} from "./repair.ts";
import {
  close,
  insert,
  lineUp,
  listBelow,
  quote,
  safe,
  singleQuotes,
  spacesForTabs,
  straightQuotes,
  takeAway,
  type Repair,
} from "./syntax-fixes.ts";

/** What a fault means to the author, and how the text can be read all the same. */
export interface Trap extends Sentence {
  readonly place: TextRange;
  /** Characters to replace before the text is read again; none where it is read as it is. */
  readonly edits: readonly Edit[];
  /** What the author may write instead, the best one first. */
  readonly repairs: readonly Repair[];
  /** The lines from here on are read on their own. */
  readonly split?: number;
  /** The lines that are read on their own may not line up with this one, which is not told. */
  readonly hidesIndents?: boolean;
  /** What else seems to be wrong may well follow from this, and is not told. */
  readonly hidesOthers?: boolean;
}

/** Finds the words and the remedy for a fault in `text`. */
export function trapOf(text: string, fault: Fault): Trap {
  return TRAPS[fault.kind](text, fault);
}

/** Tabs at the start of lines; `undefined` where there are none. Where a text has an error, they are the likely cause. */
export function tabTrap(text: string): Trap | undefined {
  const edits = tabsToSpaces(text);
  const first = edits[0]?.at;
  if (first === undefined) return undefined;
  const template = "Tabs cannot be used at the start of a line; replace them with spaces";
  return trap(template, { start: first, end: firstOfLine(text, first) }, edits, [spacesForTabs()]);
}

/** An error at an offset, of which nothing more is known. */
export function unreadable(text: string, at: number): Trap {
  const template =
    "This cannot be read; check the indentation, quotation marks and colons of this line and the one above";
  return trap(template, restOfLine(text, visibleFrom(text, at)), []);
}

/** What is wrong with a line that should start with a name and a colon, but does not; the line starts at an offset. */
export function lineWithoutColon(text: string, start: number): Sentence & Pick<Trap, "repairs"> {
  const line = text.slice(start, restOfLine(text, start).end);
  const name = /^([\w-]+):[^\s/]/.exec(line)?.[1];
  if (name !== undefined) {
    const repairs = [safe(insert(ADD_SPACE, start + name.length + 1, " "))];
    return { template: 'A space is missing after "{name}:"', data: { name }, repairs };
  }
  if (DASH_WITHOUT_SPACE.test(line)) {
    return {
      template: "A space is missing after the dash",
      data: {},
      repairs: [safe(insert(ADD_SPACE, start + 1, " "))],
    };
  }
  if (/^\w+$/.test(line)) {
    const repairs = [insert("Add the missing colon", start + line.length, ":")];
    return { template: 'A colon is missing; write "{name}:"', data: { name: line }, repairs };
  }
  return {
    template: 'This line is not read, because it does not start with a name and a colon, as "title:" does',
    data: {},
    repairs: [insert("Make it a comment", start, "# ")],
  };
}

const ADD_SPACE = "Add the missing space";
const DASH_WITHOUT_SPACE = /^-[^\s-]/;

const TRAPS: Readonly<Record<FaultKind, (text: string, fault: Fault) => Trap>> = {
  "second-colon": (text, { start, end: textEnd, textStart }) => {
    const line = restOfLine(text, start);
    const end = Math.min(textEnd, line.end);
    const place = { start: Math.max(textStart, firstOfLine(text, start)), end };
    const straight = straighten(text, { start: textStart, end });
    if (straight.length > 0) return trap(CURLY_QUOTES, place, straight, [straightQuotes({ start: textStart, end })]);
    const template = 'This text holds a second ": ", which starts a new field; put quotation marks around the text';
    const repair = quote(textStart, end < line.end ? end : undefined);
    return trap(template, place, [hide(text, start)], [safe(repair)]);
  },
  "dash-after-key": (text, { start }) => {
    const isOnLineBelow = firstOfLine(text, start) === start;
    const template = isOnLineBelow
      ? "This row belongs to no list, because the line above it already has a value; remove one of them"
      : "A list starts on the line below its name; put quotation marks around a text that starts with a dash";
    return trap(
      template,
      restOfLine(text, start),
      [hide(text, start)],
      isOnLineBelow ? [] : [listBelow(start), quote(start)],
    );
  },
  "mark-at-start": (text, { start }) => {
    const template = "A text cannot start with {mark}; put quotation marks around it";
    const place = restOfLine(text, start);
    const isKey = firstOfLine(text, start) === start && /:(?:\s|$)/.test(text.slice(start, place.end));
    const repairs = isKey ? [] : [safe(quote(start))];
    return trap(template, place, [hide(text, start)], repairs, { mark: text.charAt(start) });
  },
  "open-quote": (text, { start }) => openQuote(text, start),
  "text-after-quote": (text, { start, end }) => {
    if (text.slice(start, end).includes("\n")) return openQuote(text, start);
    const template =
      "This text goes on after its closing {mark}; leave these marks out or put {other} around all of it";
    const mark = text.charAt(start);
    const data = { mark, other: mark === '"' ? "'" : '"' };
    return trap(template, restOfLine(text, start), [hide(text, start)], [safe(quote(start))], data);
  },
  "bad-escape": (text, { start, end }) => {
    const template = "Between \" marks the character \\ has a meaning of its own; put ' marks around this text instead";
    const backslashes = [...text.slice(start, end).matchAll(/\\/g)].map(({ index }) => hide(text, start + index));
    return trap(template, { start, end }, backslashes, [singleQuotes({ start, end })]);
  },
  "open-bracket": (text, { start }) => {
    const template =
      "This starts with {mark} but has no {closing} at its end; add it, or put quotation marks around a text";
    const mark = text.charAt(start);
    const closing = mark === "[" ? "]" : "}";
    const repairs = [close(start, closing), quote(start)];
    return { ...trap(template, restOfLine(text, start), [], repairs, { mark, closing }), hidesOthers: true };
  },
  "text-after-bracket": (text, { start }) => {
    const template = "This text goes on after its closing bracket; put quotation marks around all of it";
    return trap(template, restOfLine(text, start), [hide(text, start)], [safe(quote(start))]);
  },
  comma: (text, fault) => {
    const start = visibleFrom(text, fault.start);
    if (text.charAt(start) === ",") {
      const place = { start, end: start + 1 };
      return trap("This comma is one too many; remove it", place, [], [safe(takeAway("Remove the comma", place))]);
    }
    const template = "A comma is missing before this; between brackets one stands after each value";
    const canAdd = /\s/.test(text.charAt(start - 1));
    const repair = insert("Add the missing comma", text.slice(0, start).trimEnd().length, ",");
    return trap(template, restOfLine(text, start), canAdd ? [{ at: start - 1, character: "," }] : [], [repair]);
  },
  "comma-in-text": (text, { start, end, textStart }) => {
    const template = "Between { and } a comma ends a text; put quotation marks around the whole text";
    const commas = [...text.slice(start, end).matchAll(/,/g)].map(({ index }) => hide(text, start + index));
    return trap(template, { start: start + 1 + (/\S/.exec(text.slice(start + 1))?.index ?? 0), end }, commas, [
      quote(textStart, end),
    ]);
  },
  indented: (text, { start }) => {
    const moved = moveInLine(text, start);
    const edits = moved === undefined ? commentOut(text, start) : move(text, moved);
    return trap(outOfLine(text, start), restOfLine(text, start), edits, moved === undefined ? [] : [lineUp(moved)]);
  },
  outdented: (text, fault) => {
    const start = firstOfLine(text, visibleFrom(text, fault.start));
    const split = lineStart(text, start);
    if (split === 0) return unreadable(text, start);
    const place = restOfLine(text, start);
    if (DASH_WITHOUT_SPACE.test(text.slice(place.start, place.end))) {
      return { ...lineWithoutColon(text, start), place, edits: [], split };
    }
    const row = moveRowAbove(text, start);
    const [at] = row?.lines ?? [];
    if (row !== undefined && at !== undefined) {
      return trap(outOfLine(text, at), restOfLine(text, at), move(text, row), [lineUp(row)]);
    }
    const moved = moveBelow(text, start);
    const repairs = moved === undefined ? [] : [lineUp(moved)];
    return { ...trap(outOfLine(text, start), place, [], repairs), split, hidesIndents: true };
  },
  "no-colon": (text, { start }) => {
    return { ...lineWithoutColon(text, start), place: restOfLine(text, start), edits: commentOut(text, start) };
  },
  "comment-in-text": (text, { start, textStart }) => {
    const template =
      'What follows " #" is left out; put quotation marks around the text, or a space after the # of a comment';
    const place = restOfLine(text, start);
    const repairs = [quote(textStart, place.end), insert("Make it a comment", start + 1, " ")];
    return trap(template, place, [hide(text, start)], repairs);
  },
  "curly-quotes": (text, { start, end }) => {
    const place = { start, end };
    const edits = straighten(text, place);
    return trap(CURLY_QUOTES, place, edits, edits.length === 0 ? [] : [straightQuotes(place)]);
  },
};

const CURLY_QUOTES = 'Curly quotation marks do not count around a text; replace them with straight ones (")';

function openQuote(text: string, start: number): Trap {
  const template = "This text starts with {mark} but has no {mark} at its end; add it";
  const mark = text.charAt(start);
  return trap(template, restOfLine(text, start), [leaveOut(start)], [close(start, mark)], { mark });
}

function outOfLine(text: string, at: number): string {
  return text.charAt(at) === "-" ? ROW_OUT_OF_LINE : LINE_OUT_OF_LINE;
}

const ROW_OUT_OF_LINE = "This row does not line up with the other rows of its list; indent them all alike";
const LINE_OUT_OF_LINE = "This line does not line up with the lines around it; indent it as they are";

/** Whether it says that a line or a row is not in line with others. */
export function isOutOfLine({ template }: Sentence): boolean {
  return template === ROW_OUT_OF_LINE || template === LINE_OUT_OF_LINE;
}

function trap(
  template: string,
  place: TextRange,
  edits: readonly Edit[],
  repairs: readonly Repair[] = [],
  data: MessageData = {},
): Trap {
  return { template, data, place, edits, repairs };
}
