import type { Sentence } from "../source/notice.ts";
import type { Limits } from "./limits.ts";

/** A limit that a text is over, in plain words, and the offset where that shows. */
export interface OverLimit extends Sentence {
  readonly at: number;
}

/** Why a file is not read at all; `undefined` where it is. */
export function fileOverLimit(text: string, { fileLength }: Limits): OverLimit | undefined {
  if (text.length <= fileLength) return undefined;
  const template = "This file is longer than {limit} characters and is not read; split it or shorten it";
  return { template, data: { limit: fileLength }, at: 0 };
}

/** Why a part of a file is not read at all; `undefined` where it is. */
export function partOverLimit(text: string, { sectionLength, lineLength }: Limits): OverLimit | undefined {
  if (text.length > sectionLength) {
    const template = "This part is longer than {limit} characters and is not read; split it or shorten it";
    return { template, data: { limit: sectionLength }, at: 0 };
  }
  for (let start = 0; text.length - start > lineLength;) {
    const lineEnd = text.indexOf("\n", start);
    if (lineEnd === -1 || lineEnd - start > lineLength) {
      const template =
        "This line is longer than {limit} characters, so that its part of the file is not read; break it up";
      return { template, data: { limit: lineLength }, at: start };
    }
    start = lineEnd + 1;
  }
  return undefined;
}
