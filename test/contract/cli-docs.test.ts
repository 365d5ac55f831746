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
    for (const command of ["check", "status", "fix", "export", "rules", "explain", "new", "convert"])
      HELP.set(command, await helpOf(command));
  });

  it("name the same commands", async () => {
    const program = await helpOf();
    for (const [, command = ""] of README.matchAll(/^npx buyin (?!-)(\w+)/gm)) assert.ok(HELP.has(command), command);
    for (const command of HELP.keys()) assert.match(program, new RegExp(`^ {2}${command} `, "m"));
  });

  it("name the same flags", () => {
    const called = Array.from(README.matchAll(/^npx buyin (\w+) (.*)$/gm), ([, command = "", rest = ""]) => ({
      help: HELP.get(command) ?? "",
      flags: rest.replace(/#.*/, "").match(/--[a-z-]+/g) ?? [],
    }));
    assert.ok(called.some(({ flags }) => flags.length > 0));
    for (const { help, flags } of called) for (const flag of flags) assert.match(help, flagIn(flag));
    const named = new Set(Array.from(README.matchAll(/`(--[a-z-]+)/g), ([, flag = ""]) => flag));
    assert.ok(named.size > 0);
    for (const flag of named)
      assert.ok(
        [...HELP.values()].some((help) => flagIn(flag).test(help)),
        flag,
      );
  });

  it("name the same formats", () => {
    const [, choices = ""] = /--format <name> .*\(choices: (.*?), default/.exec(HELP.get("check") ?? "") ?? [];
    const formats = choices.replaceAll('"', "").split(", ");
    assert.ok(formats.length > 2);
    for (const format of formats.slice(1)) assert.match(README, new RegExp(`with \`--format\`.*\`${format}\``));
  });

  it("explain the same exit codes", () => {
    const explained = Array.from(README.matchAll(/^\| (\d) +\| (.+?) +\|$/gm), ([, code = "", text = ""]) => {
      return `  ${code}  ${text.replaceAll("`", "").replace(/ \(.*\)$/, "")}\n`;
    });
    assert.equal(explained.length, 3);
    for (const command of ["check", "status", "fix"]) {
      assert.ok(HELP.get(command)?.endsWith(`Exit codes:\n${explained.join("")}`), command);
    }
  });

  it("agree on what fails by default", () => {
    const [, usual] = /--fail-on` \(default: (\w+)\)/.exec(README) ?? [];
    assert.match(HELP.get("check") ?? "", new RegExp(`--fail-on .*default: "${usual ?? ""}"\\)`));
  });
});

function flagIn(flag: string): RegExp {
  return new RegExp(`(?:^|[ ,])${flag}\\b`, "m");
}
