import assert from "node:assert/strict";
import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import path from "node:path";
import { formatOf, HEAD_LENGTH, isPlanFile } from "../../../src/core/files/recognise.ts";
import { DEFAULT_CONFIG, type Config } from "../../../src/core/index.ts";

/** Folders of Markdown and YAML that nobody wrote as a plan. */
const FOLDERS = ["node_modules", "test/fixtures/plans/not-a-plan", "docs", ".github"];

/** Leaves nothing out for its place, as `node_modules` usually is. */
const EVERYWHERE: Config = { ...DEFAULT_CONFIG, exclude: [] };

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => formatOf(name) !== undefined)
    .map((name) => path.join(folder, name)),
);

describe("Files that are no plans", () => {
  it("are not taken for plans, so nothing at all is shown in them", () => {
    assert.ok(FILES.length > 500);
    assert.deepEqual(
      FILES.filter((file) => isPlanFile(file, headOf(file), EVERYWHERE)),
      [],
    );
  });
});

function headOf(file: string): string {
  const bytes = Buffer.alloc(HEAD_LENGTH);
  const handle = openSync(file, "r");
  const length = readSync(handle, bytes, 0, HEAD_LENGTH, 0);
  closeSync(handle);
  return bytes.toString("utf8", 0, length);
}
