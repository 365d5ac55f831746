import { createReadStream } from "node:fs";
import { DEFAULT_LIMITS } from "../core/index.ts";

/** Enough bytes to see that a text is over the limit: a UTF-16 code unit takes at most three in UTF-8. */
const MOST_BYTES = 3 * (DEFAULT_LIMITS.fileLength + 1);

/**
 * A file's text in UTF-8, or in UTF-16 where the file says so, as Windows programs write it. Bytes that are no text
 * become U+FFFD. Rejects where the file cannot be read.
 *
 * @param most bytes that are read; the rest of the file is left out
 */
export async function readText(file: string, most: number = MOST_BYTES): Promise<string> {
  const chunks: Buffer[] = [];
  // Without an encoding, a stream of a file gives buffers.
  for await (const chunk of createReadStream(file, { end: most - 1 })) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Why a file cannot be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you have no permission",
  EPERM: "you have no permission",
  EISDIR: "it is a folder",
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is not a folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
};
