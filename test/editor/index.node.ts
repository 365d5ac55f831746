import { readdirSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";

const SUITES = ["suite", "node"];

/** VS Code calls this in the extension host; a rejection makes the run fail. */
export async function run(): Promise<void> {
  const grep = process.env["MOCHA_GREP"];
  const mocha = new Mocha({
    color: false,
    timeout: 30_000,
    forbidOnly: true,
    forbidPending: true,
    ...(grep && { grep }),
  });
  for (const file of SUITES.flatMap(testFiles)) mocha.addFile(file);
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${String(failures)} test(s) failed`));
      else resolve();
    });
  });
}

function testFiles(suite: string): string[] {
  const folder = path.join(__dirname, suite);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".test.js"))
    .map((name) => path.join(folder, name));
}
