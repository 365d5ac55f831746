import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { buyin } from "../support/command-line.ts";

const README = readFileSync("README.md", "utf8");

const HELP = new Map<string, string>();

async function helpOf(...command: readonly string[]): Promise<string> {
  const { out } = await buyin(process.cwd(), [...command, "--help"], { columns: 1000 });
  return out;
}

describe("the README and the command line", () => {
  before(async () => {
    for (const command of ["check", "status"]) HELP.set(command, await helpOf(command));
  });

  it("name the same commands", async () => {
    const program = await helpOf();
    for (const [, command = ""] of README.matchAll(/^npx buyin (?!-)(\w+)/gm)) assert.ok(HELP.has(command), command);
    for (const command of HELP.keys()) assert.match(program, new RegExp(`^ {2}${command} `, "m"));
  });

  it("name the same flags", () => {
    const flags = new Set(Array.from(README.matchAll(/(?<=npx buyin.*|`)--[a-z-]+/g), ([flag]) => flag));
    assert.ok(flags.size > 0);
    for (const [command, help] of HELP) {
      for (const flag of flags) assert.match(help, new RegExp(`(?:^|[ ,])${flag}\\b`, "m"), `${command} ${flag}`);
    }
  });

  it("explain the same exit codes", () => {
    const explained = Array.from(README.matchAll(/^\| (\d) +\| (.+?) +\|$/gm), ([, code = "", text = ""]) => {
      return `  ${code}  ${text.replaceAll("`", "").replace(/ \(.*\)$/, "")}\n`;
    });
    assert.equal(explained.length, 3);
    for (const help of HELP.values()) assert.ok(help.endsWith(`Exit codes:\n${explained.join("")}`), help);
  });

  it("agree on what fails by default", () => {
    const [, usual] = /--fail-on` \(default: (\w+)\)/.exec(README) ?? [];
    assert.match(HELP.get("check") ?? "", new RegExp(`--fail-on .*default: "${usual ?? ""}"\\)`));
  });
});
