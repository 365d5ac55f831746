import assert from "node:assert/strict";
import { DEFAULT_CONFIG, type Config } from "../../../src/core/index.ts";
import { mergeConfig } from "../../../src/core/config/settings.ts";
import { configShapeFor } from "../../../src/core/schema/config-shape.ts";
import { readConfig } from "../../../src/core/config/read-config.ts";
import { checkFragment } from "../../support/check.ts";

function configOf(text: string): Config {
  const { settings, problems } = readConfig(text, configShapeFor([]));
  assert.deepEqual(problems, []);
  return mergeConfig(DEFAULT_CONFIG, settings);
}

describe("The workspace's words", () => {
  it("are short forms that messages to families explain, beside the usual ones", () => {
    checkFragment(
      `communication:
  messages:
    - {id: m1, text: "SOAR calls you, and so does the MTSS team", audiences: [families]}
                      ^^^^ hint family-message-unclear: This message is hard to read; spell out SOAR and MTSS
    - {id: m2, text: "SOAR, our mentoring program, calls you", audiences: [families]}
    - {id: m3, text: The list is short, audiences: [families]}
`,
      {
        format: "yaml",
        config: configOf("glossary: {SOAR: our mentoring program}"),
        rules: ["family-message-unclear"],
      },
    );
  });

  it("are texts that somebody said are not about a student", () => {
    checkFragment(
      `ownership:
  data_use:
    - Return sheet #448210 to the office, and not sheet #448211
                                                        ^^^^^^^ error student-identifiable-info: This looks like information about one student; a plan should never hold it
    - Rosa Parks (grade 8) is the name of a campus
`,
      {
        format: "yaml",
        config: configOf('privacy: {accepted: ["sheet #448210", "Rosa Parks (grade 8)"]}'),
        rules: ["student-identifiable-info"],
      },
    );
  });

  it("cannot switch off what is about privacy", () => {
    checkFragment(
      `ownership:
  data_use:
    - The mentor called student ID 448210
                        ^^^^^^^^^^^^^^^^^ error student-identifiable-info: This looks like information about one student; a plan should never hold it
`,
      {
        format: "yaml",
        config: { ...DEFAULT_CONFIG, rules: new Map([["student-identifiable-info", "off"]]) },
        rules: ["student-identifiable-info"],
      },
    );
  });
});
