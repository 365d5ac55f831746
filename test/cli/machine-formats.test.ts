import { Ajv } from "ajv";
import assert from "node:assert/strict";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import type { Log } from "sarif";
import { version } from "../../package.json";
import { buyin, CLEAN_PLAN, inFolder, PLAN_WITH_ERROR } from "../support/command-line.ts";

const PATH = "plans/50%: é & more, 1.buyin.yaml";

const PLANS = {
  "clean.buyin.yaml": CLEAN_PLAN,
  [PATH]: PLAN_WITH_ERROR.replace("title: On Track to What Comes Next", 'title: "TBD\\e"'),
  "silenced.buyin.yaml": PLAN_WITH_ERROR.replace(
    /(?<=- \{name: Winter break.*)$/m,
    " # buyin-allow end-before-start: the <board> moved it",
  ),
};

async function reported(format: string, ...flags: readonly string[]): Promise<string> {
  let text = "";
  await inFolder(PLANS, async (folder) => {
    const { code, out, err } = await buyin(folder, ["check", "--format", format, ...flags]);
    assert.deepEqual({ code, err }, { code: 1, err: "" });
    text = out;
  });
  return text;
}

describe("buyin check --format sarif", () => {
  // The schema is written in draft 4; without these two it is the same in draft 7.
  const { $schema: _, id: __, ...schema } = sarifSchema;
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile<Log>(schema);

  async function logOf(...flags: readonly string[]): Promise<Log> {
    const log: unknown = JSON.parse(await reported("sarif", ...flags));
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors, undefined, 2));
    return log;
  }

  it("is what the format's own schema asks for, with findings at their places", async () => {
    const { runs } = await logOf();
    assert.equal(runs.length, 1);
    const run = runs.at(0);
    assert.ok(run);
    assert.deepEqual(run.tool.driver.name, "buyin");
    assert.deepEqual(run.tool.driver.version, version);
    assert.deepEqual(
      run.results?.map(({ ruleId, level, message, locations, suppressions = [] }) => ({
        ruleId,
        level,
        text: message.text,
        uri: locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        region: locations?.[0]?.physicalLocation?.region?.startLine,
        suppressions,
      })),
      [
        {
          ruleId: "placeholder-text",
          level: "warning",
          text: "Title still holds placeholder text",
          uri: "plans/50%25%3A%20%C3%A9%20%26%20more%2C%201.buyin.yaml",
          region: 5,
          suppressions: [],
        },
        {
          ruleId: "end-before-start",
          level: "error",
          text: "Winter break ends before it starts",
          uri: "plans/50%25%3A%20%C3%A9%20%26%20more%2C%201.buyin.yaml",
          region: 16,
          suppressions: [],
        },
        {
          ruleId: "end-before-start",
          level: "error",
          text: "Something ends before it starts",
          uri: "silenced.buyin.yaml",
          region: 16,
          suppressions: [{ kind: "inSource", status: "accepted", justification: "the <board> moved it" }],
        },
      ],
    );
  });

  it("describes each rule that it names, once", async () => {
    const { runs } = await logOf();
    const rules = runs[0]?.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id }) => id),
      ["end-before-start", "placeholder-text"],
    );
    for (const { ruleId, ruleIndex = -1 } of runs[0]?.results ?? []) assert.equal(rules[ruleIndex]?.id, ruleId);
    assert.match(rules[0]?.helpUri ?? "", /^https:\/\/.*\/docs\/rules\/end-before-start\.md$/);
  });

  it("is valid where nothing was found", () =>
    inFolder({ "clean.buyin.yaml": CLEAN_PLAN }, async (folder) => {
      const { code, out } = await buyin(folder, ["check", "--format", "sarif"]);
      const log: unknown = JSON.parse(out);
      assert.ok(isSarif(log));
      assert.deepEqual({ code, results: log.runs[0]?.results }, { code: 0, results: [] });
    }));
});

describe("buyin check --format junit", () => {
  it("has a suite for each plan, and a failed case for each finding", async () => {
    assert.equal(
      await reported("junit"),
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="buyin" tests="4" failures="2" errors="0" skipped="0">
  <testsuite name="clean.buyin.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="clean.buyin.yaml" name="no findings"/>
  </testsuite>
  <testsuite name="plans/50%: é &amp; more, 1.buyin.yaml" tests="2" failures="2" errors="0" skipped="0">
    <testcase classname="plans/50%: é &amp; more, 1.buyin.yaml" name="placeholder-text at 5:10">
      <failure message="Title still holds placeholder text" type="warning"><![CDATA[plans/50%: é & more, 1.buyin.yaml:5:10 Title still holds placeholder text (placeholder-text)]]></failure>
    </testcase>
    <testcase classname="plans/50%: é &amp; more, 1.buyin.yaml" name="end-before-start at 16:54">
      <failure message="Winter break ends before it starts" type="error"><![CDATA[plans/50%: é & more, 1.buyin.yaml:16:54 Winter break ends before it starts (end-before-start)]]></failure>
    </testcase>
  </testsuite>
  <testsuite name="silenced.buyin.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="silenced.buyin.yaml" name="no findings"/>
  </testsuite>
</testsuites>
`,
    );
  });

  it("is XML whatever a plan says", () =>
    inFolder({ "x.buyin.yaml": `${CLEAN_PLAN}"a]]> <b>&\u0001\uFFFE": 1\n` }, async (folder) => {
      const { out, err } = await buyin(folder, ["check", "--format", "junit"]);
      assert.equal(err, "");
      assert.match(out, /unknown-section/);
      assert.doesNotMatch(out, /[\u0000-\u0009\u000B-\u001F\uFFFE]/);
      assert.match(out, /message="[^"]*a]]> &lt;b>&amp;&quot; /);
      assert.match(out, /<!\[CDATA\[[^]*a]]]]><!\[CDATA\[> <b>&[^]*]]><\/failure>/);
    }));
});

describe("buyin check --format github", () => {
  it("writes one workflow command a finding, with what GitHub reads specially escaped", async () => {
    const file = "file=plans/50%25%3A é & more%2C 1.buyin.yaml";
    assert.equal(
      await reported("github"),
      `::warning ${file},line=5,col=10,endLine=5,endColumn=17,title=placeholder-text::Title still holds placeholder text
::error ${file},line=16,col=54,endLine=16,endColumn=64,title=end-before-start::Winter break ends before it starts
`,
    );
  });

  it("lists what --severity asks for", async () => {
    assert.doesNotMatch(await reported("github", "--severity", "error"), /::warning/);
  });
});

describe("buyin check --format codequality", () => {
  interface Issue {
    readonly check_name: string;
    readonly description: string;
    readonly fingerprint: string;
    readonly severity: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }

  async function issues(plans: Readonly<Record<string, string>>): Promise<readonly Issue[]> {
    let out = "";
    await inFolder(plans, async (folder) => {
      ({ out } = await buyin(folder, ["check", "--format", "codequality"]));
    });
    // The tests say field by field what it is.
    return JSON.parse(out) as readonly Issue[];
  }

  it("has for each finding the fields that GitLab asks for", async () => {
    assert.deepEqual(
      (await issues(PLANS)).map(({ fingerprint, ...issue }) => ({
        ...issue,
        print: /^[0-9a-f]{64}$/.test(fingerprint),
      })),
      [
        {
          description: "Title still holds placeholder text",
          check_name: "placeholder-text",
          severity: "minor",
          location: { path: PATH, lines: { begin: 5, end: 5 } },
          print: true,
        },
        {
          description: "Winter break ends before it starts",
          check_name: "end-before-start",
          severity: "major",
          location: { path: PATH, lines: { begin: 16, end: 16 } },
          print: true,
        },
      ],
    );
  });

  it("knows a finding again by its fingerprint, wherever it has moved, and tells equal ones apart", async () => {
    const twice = PLAN_WITH_ERROR.replace(/( +- \{name: Winter break.*\n)/, "$1$1");
    const before = await issues({ "a.buyin.yaml": twice });
    const after = await issues({ "a.buyin.yaml": `# one line more\n${twice}` });
    const prints = before.map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(prints).size, 2);
    assert.deepEqual(
      after.map(({ fingerprint }) => fingerprint),
      prints,
    );
    assert.notDeepEqual(
      after.map(({ location }) => location),
      before.map(({ location }) => location),
    );
  });
});
