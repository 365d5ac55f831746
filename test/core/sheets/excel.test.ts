import assert from "node:assert/strict";
import { sheetsInExcel } from "../../../src/core/sheets/index.ts";
import { workbook } from "./workbook.ts";

describe("an Excel file", () => {
  it("gives its sheets as cells, days as plans write them", async () => {
    const file = workbook({
      Dates: [
        ["Milestone", "Due", "Hours"],
        ["Vote & <celebrate>", { day: 46182 }, 1.5],
        ["é ñ", "later", 3],
      ],
      Empty: [],
      People: [["Name"], ["Zoe"]],
    });
    assert.deepEqual(await sheetsInExcel(file), [
      {
        name: "Dates",
        cells: [
          ["Milestone", "Due", "Hours"],
          ["Vote & <celebrate>", "2026-06-09", "1.5"],
          ["é ñ", "later", "3"],
        ],
      },
      { name: "People", cells: [["Name"], ["Zoe"]] },
    ]);
  });

  it("is refused where it is none", async () => {
    await assert.rejects(sheetsInExcel(new TextEncoder().encode("Name,Owner\n").buffer));
  });
});
