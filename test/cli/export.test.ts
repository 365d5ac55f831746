import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buyin, CLEAN_MARKDOWN, CLEAN_PLAN, inFolder } from "../support/command-line.ts";

const PRIVATE = CLEAN_PLAN.replace("title: On Track to What Comes Next", "title: On Track for student ID 4471230");

describe("buyin export", () => {
  it("writes a web page to stdout, for both formats", () =>
    inFolder({ "a.buyin.yaml": CLEAN_PLAN, "a.buyin.md": CLEAN_MARKDOWN }, async (folder) => {
      for (const name of ["a.buyin.yaml", "a.buyin.md"]) {
        const { code, out, err } = await buyin(folder, ["export", name, "--to", "html"]);
        assert.deepEqual([code, err], [0, ""]);
        assert.match(out, /^<!doctype html>[^]*<h1>On Track to What Comes Next<\/h1>[^]*As of March 2, 2026/);
      }
    }));

  it("writes for an audience, on one page, into a file", () =>
    inFolder({ "a.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const args = ["export", "a.buyin.yaml", "--to", "html", "--audience", "families", "--summary", "-o", "a.html"];
      assert.deepEqual(await buyin(folder, args), { code: 0, out: "", err: "" });
      assert.doesNotMatch(readFileSync(path.join(folder, "a.html"), "utf8"), /What it costs|of 100/);
    }));

  it("writes a Word document and a calendar", () =>
    inFolder({ "a.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      assert.equal((await buyin(folder, ["export", "a.buyin.yaml", "--to", "docx", "-o", "a.docx"])).code, 0);
      assert.equal(readFileSync(path.join(folder, "a.docx")).subarray(0, 2).toString(), "PK");
      const { out } = await buyin(folder, ["export", "a.buyin.yaml", "--to", "ics"]);
      assert.match(out, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    }));

  it("writes one list, or every list into a folder", () =>
    inFolder({ "a.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const { out } = await buyin(folder, ["export", "a.buyin.yaml", "--to", "csv", "--list", "goals"]);
      assert.match(out, /^\uFEFFId,Goal,Kind,/);
      assert.equal((await buyin(folder, ["export", "a.buyin.yaml", "--to", "csv", "-o", "lists/2026"])).code, 0);
      const files = readdirSync(path.join(folder, "lists/2026"));
      for (const list of ["stakeholders", "touchpoints", "milestones"])
        assert.ok(files.includes(`a-${list}.csv`), list);
    }));

  it("writes in the language that is asked for, else in that of the readers", () =>
    inFolder({ "a.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const texts = async (...more: readonly string[]): Promise<string> =>
        (await buyin(folder, ["export", "a.buyin.yaml", "--to", "txt", ...more])).out;
      assert.match(await texts("--language", "es"), /\nPOR QUÉ HACEMOS ESTO\n[^]*\nAl 2 de marzo de 2026\n$/);
      assert.match(await texts("--audience", "families"), /\nPOR QUÉ HACEMOS ESTO\n/);
      assert.match(await texts("--audience", "families", "--language", "en"), /\nWHY WE DO THIS\n/);
      assert.match(await texts(), /\nWHY WE DO THIS\n[^]*\nAs of March 2, 2026\n$/);
      const { out } = await buyin(folder, [
        "export",
        "a.buyin.yaml",
        "--to",
        "csv",
        "--list",
        "goals",
        "--language",
        "es",
      ]);
      assert.match(out, /^\uFEFFId,Meta,Tipo,/);
    }));

  it("reads standard input", () =>
    inFolder({}, async (folder) => {
      const { code, out } = await buyin(folder, ["export", "--stdin", "--to", "txt", "--summary"], {
        input: CLEAN_PLAN,
      });
      assert.equal(code, 0);
      assert.match(out, /^On Track to What Comes Next\n/);
    }));

  it("never writes what looks like information about one student, unless it is told to", () =>
    inFolder({ "a.buyin.yaml": PRIVATE }, async (folder) => {
      for (const to of ["html", "docx", "ics", "csv", "json", "txt"]) {
        const { code, out, err } = await buyin(folder, ["export", "a.buyin.yaml", "--to", to, "-o", "out"]);
        assert.deepEqual([code, out], [1, ""]);
        assert.match(
          err,
          /^a\.buyin\.yaml:\d+:\d+ This looks like information about one student.*\nNothing is written; /,
        );
      }
      assert.deepEqual(readdirSync(folder), ["a.buyin.yaml"]);
      const { code, out } = await buyin(folder, ["export", "a.buyin.yaml", "--to", "html", "--allow-private"]);
      assert.equal(code, 0);
      assert.match(out, /<h1>On Track for student ID 4471230<\/h1>/);
    }));

  for (const [args, message] of [
    [[], /^Name the plan to export, for example: /],
    [["a.buyin.yaml", "--to", "docx"], /^Name the Word file to write/],
    [["a.buyin.yaml", "--to", "csv"], /^Name a folder for the lists/],
    [["a.buyin.yaml", "--to", "csv", "--list", "gaols"], /^There is no list gaols; there are breaks, baseline, /],
    [["a.buyin.yaml", "--to", "html", "--list", "goals"], /^--list goes with --to csv only\n$/],
    [["a.buyin.yaml", "--to", "json", "--audience", "board"], /^--audience does not go with --to json/],
    [["a.buyin.yaml", "--to", "ics", "--summary"], /^--summary does not go with --to ics\n$/],
    [["a.buyin.yaml", "--to", "html", "-o", "b.buyin.yaml"], /would write over a plan/],
    [["missing.buyin.yaml", "--to", "html"], /missing\.buyin\.yaml/],
    [["a.buyin.yaml", "--to", "pdf"], /is invalid\. Allowed choices are html, docx, ics, csv, json, txt/],
  ] as const) {
    it(`refuses ${args.join(" ") || "no plan"}`, () =>
      inFolder({ "a.buyin.yaml": CLEAN_PLAN }, async (folder) => {
        const to = (args as readonly string[]).includes("--to") ? [] : ["--to", "html"];
        const { code, out, err } = await buyin(folder, ["export", ...args, ...to]);
        assert.deepEqual([code, out], [2, ""]);
        assert.match(err, message);
      }));
  }
});
