import type { Version } from "../../core/index.ts";

/** A version of a file as git keeps it. */
export interface StoredVersion extends Version {
  /** What git calls the text. */
  readonly blob: string;
}

/** What `git log` prints for `parseLog`. */
export const LOG_FORMAT = [
  "--raw",
  "--no-abbrev",
  "-z",
  "--no-color",
  "--no-ext-diff",
  "--format=%x01%H%x02%as%x02%aN",
];

/** The versions in the output of `git log`, in its order; a commit that takes the file away is none. */
export function parseLog(output: string): readonly StoredVersion[] {
  return output.split("\u0001").flatMap((record) => {
    const [head = "", change = "", ...paths] = record.split("\0");
    const [id = "", date = "", author] = head.split("\u0002");
    const [, blob] = /^\n?:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(change) ?? [];
    const path = paths.findLast((part) => part !== "");
    if (blob === undefined || path === undefined || /^0+$/.test(blob)) return [];
    return [{ id, date, author: author === "" ? undefined : author, path, blob }];
  });
}
