import { createReadStream } from "node:fs";
import { DEFAULT_LIMITS } from "../core/index.ts";

/** How the characters of a file are written as bytes. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A file's text and what is needed to write it back as it was. */
export interface StoredText {
  /** With its byte order mark, if it has one. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the text stands for exactly the file's bytes; otherwise some of them are no text, or are left out. */
  readonly isExact: boolean;
}

/** Enough bytes to see that a text is over the limit: a UTF-16 code unit takes at most three in UTF-8. */
const MOST_BYTES = 3 * (DEFAULT_LIMITS.fileLength + 1);

/**
 * A file's text in UTF-8, or in UTF-16 where the file says so, as Windows programs write it. Bytes that are no text
 * become U+FFFD. Rejects where the file cannot be read.
 *
 * @param most bytes that are read; the rest of the file is left out
 */
export async function readText(file: string, most: number = MOST_BYTES): Promise<string> {
  return textOf(await readBytes(file, most));
}

/** The same of a file's bytes. */
export function textOf(bytes: Buffer): string {
  return decoded(bytes, encodingOf(bytes));
}

/** A file's text together with how it is stored. Rejects where the file cannot be read. */
export async function readStored(file: string): Promise<StoredText> {
  const bytes = await readBytes(file, MOST_BYTES);
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  return { text, encoding, isExact: bytes.length < MOST_BYTES && encoded(text, encoding).equals(bytes) };
}

async function readBytes(file: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  // Without an encoding, a stream of a file gives buffers.
  for await (const chunk of createReadStream(file, { end: most - 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function decoded(bytes: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** A text as bytes. */
export function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

function encodingOf([first, second]: Buffer): Encoding {
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
