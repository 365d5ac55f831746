import assert from "node:assert/strict";
import fc from "fast-check";
import { contentOf, isSubstantive } from "../../../src/core/model/substantive.ts";
import { isPlaceholderText } from "../../../src/core/schema/placeholder-text.ts";
import { planShape } from "../../../src/core/schema/plan-shape.ts";
import type { Shape, TextKind } from "../../../src/core/schema/shape.ts";
import { runs } from "../../support/effort.ts";
import { planOf, type PlanData } from "./plan-of.ts";

describe("placeholder texts", () => {
  const placeholders = [
    "TBD",
    "tba.",
    "To be determined",
    "to be decided by the board",
    "coming soon!",
    "TODO",
    "TODO: write this",
    "N/A",
    "n.a.",
    "not applicable",
    "none",
    "null",
    "xxx",
    "XX",
    "?",
    "-",
    "…",
    "   ",
    "[district name]",
    "<name>",
    "Lorem ipsum dolor sit amet, consectetur",
    "insert vision statement",
    "Insert the name of your district here",
    "Your vision here",
    "type your answer here",
    "TBD (spring)",
    "Date TBD",
    "name",
    "Sample",
    "test",
    "Example",
    "YYYY-MM-DD",
    "Por definir",
  ];
  for (const text of placeholders) it(JSON.stringify(text), () => assert.equal(isPlaceholderText(text), true));

  it("are the prompts that the schema's guidance gives, however they are spaced", () => {
    for (const guidance of guidanceIn(planShape)) {
      assert.equal(isPlaceholderText(guidance), true, guidance);
      assert.equal(isPlaceholderText(`  ${guidance.toUpperCase()} …`), true, guidance);
    }
  });
});

describe("texts that are no placeholders", () => {
  const texts = [
    "Goal 2",
    "40",
    "A",
    "Tbilisi",
    "Todo el personal docente",
    "Nona Test",
    "Sample Elementary School",
    "<https://nces.ed.gov>",
    "[pas-buyin] and [forum-guide]",
    "Insert ten quiet minutes into the Wednesday meeting of every grade team",
    "Your counselor calls before anybody else does",
    "Name the adult who calls first",
    "No bargaining unit",
    "每位学生",
  ];
  for (const text of texts) it(JSON.stringify(text), () => assert.equal(isPlaceholderText(text), false));
});

describe("substantive text", () => {
  const check = (text: string, kind: TextKind, counts: boolean): unknown =>
    it(`${JSON.stringify(text)} ${counts ? "counts" : "does not count"} as ${kind}`, () =>
      assert.equal(isSubstantive(text, kind), counts));

  check("Goal 2", "label", true);
  check("A", "label", true);
  check("TBD", "label", false);
  check("--", "label", false);

  check("1 release period", "short", true);
  check("Share results", "short", false);
  check("time in the day to act on a flag", "short", true);
  check("time time time time time time time time time", "short", false);
  check("flag list flag list flag list flag list flag list day", "short", false);
  check("asdf qwrt zxcv bnmp", "short", false);
  check("12 34 56 78", "short", false);
  check("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb ccccccccccccccccccccccccccc", "short", false);

  check("no bargaining unit", "reason", false);
  check("no bargaining unit in this charter network", "reason", true);
  check("Every student has an adult", "vision", false);
  check("Every student has an adult who sees early signs and acts within two weeks", "vision", true);
  check("Every student has an adult who sees early signs and acts within two weeks", "findings", false);

  check("Dana Ortiz", "name", true);
  check("teacher", "name", false);
  check("A parent", "name", false);
  check("the Principals", "name", false);
  check("Superintendent", "name", false);
  check("Ada Parent", "name", true);
  check("Principal", "label", true);

  check("Cada estudiante tiene un adulto que ve las señales y actúa a tiempo con su familia", "vision", true);
  check("Mỗi học sinh đều có một người lớn nhận thấy dấu hiệu sớm và hành động kịp thời", "vision", true);
  check("每位学生都有一位成年人关注早期迹象并及时采取行动", "vision", true);
  check("모든 학생에게 조기에 신호를 알아차리고 가족과 함께 두 주 안에 행동하는 어른이 학교에 있다", "vision", true);
  check("كل طالب لديه شخص بالغ يرى العلامات المبكرة ويتصرف خلال أسبوعين مع الأسرة والمدرسة", "vision", true);
  check("Каждый ученик знает взрослого, который замечает первые признаки и помогает вместе с семьёй", "vision", true);

  it("is judged by its beginning, because long texts repeat their words", () => {
    const words = Array.from({ length: 120 }, (_, index) => `page${index}`);
    assert.equal(isSubstantive(`${words.join(" and ")} read again. `.repeat(10), "findings"), true);
  });
});

describe("near-copies", () => {
  const paragraph =
    "Teachers told us that they expect one more list and no time to act on it, and families did not know that we look";
  const fields = (
    texts: Partial<Record<"findings" | "mission" | "statement" | "matters" | "leaders", string>>,
  ): PlanData => ({
    convening: { findings: texts.findings ?? null },
    stakeholders: { groups: [{ id: "t", group: "teachers", what_matters: texts.matters ?? null }] },
    vision: { statement: texts.statement ?? null },
    alignment: { mission: texts.mission ?? null },
    sustainability: { onboarding: { new_leaders: texts.leaders ?? null } },
  });
  const counted = (data: PlanData): readonly boolean[] => {
    const plan = planOf(data);
    const content = contentOf(plan);
    return [
      content.counts(plan.convening.findings, "findings"),
      content.counts(plan.stakeholders.groups[0]?.whatMatters, "short"),
      content.counts(plan.vision.statement, "vision"),
      content.counts(plan.alignment.mission, "prose"),
      content.counts(plan.sustainability.newLeaders, "short"),
    ];
  };

  it("of one paragraph in five fields count once, where it stands first", () => {
    const data = fields({
      findings: paragraph,
      matters: `${paragraph}!`,
      statement: paragraph.toUpperCase(),
      mission: paragraph.replaceAll(" ", "  "),
      leaders: `So ${paragraph}`,
    });
    assert.deepEqual(counted(data), [true, false, false, false, false]);
  });

  it("are not found among texts of the same topic", () => {
    const data = fields({
      findings: paragraph,
      matters: paragraph.replace("one more list", "another meeting").replace("families", "principals"),
      leaders: paragraph.split(" ").reverse().join(" "),
    });
    assert.deepEqual(counted(data), [true, true, false, false, true]);
  });

  it("are not looked for in short texts", () => {
    const short = "One release period a week and two paid days in August";
    assert.deepEqual(counted(fields({ matters: short, mission: short, leaders: short })), [
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  it("do not hide behind a copy that itself does not count", () => {
    const twelve = "one two three four five six seven eight nine ten eleven twelve";
    assert.deepEqual(counted(fields({ findings: twelve, mission: twelve })), [false, false, false, true, false]);
  });

  it("may stand in one label field of several rows, but not in a sentence as well", () => {
    const how = "A half-page note in both languages goes home with the next progress report";
    const touchpoints = [
      { id: "a", report_back: how },
      { id: "b", report_back: how },
    ];
    const countedNotes = (data: PlanData): readonly boolean[] => {
      const plan = planOf(data);
      const content = contentOf(plan);
      return plan.communication.touchpoints.map(({ reportBack }) => content.counts(reportBack.how, "label"));
    };
    assert.deepEqual(countedNotes({ communication: { touchpoints } }), [true, true]);
    assert.deepEqual(countedNotes({ alignment: { mission: how }, communication: { touchpoints } }), [false, false]);
  });

  it("are those that a comparison of all pairs finds", () => {
    const word = fc.constantFrom(..."list flag call note step week team plan data door room talk read look".split(" "));
    const text = fc.array(word, { minLength: 12, maxLength: 40 }).map((words) => words.join(" "));
    const edited = fc.tuple(text, fc.nat(40), word).map(([from, at, other]) => {
      const words = from.split(" ");
      return [from, [...words.slice(0, at), other, ...words.slice(at + 1)].join(" ")];
    });
    fc.assert(
      fc.property(fc.array(edited, { minLength: 1, maxLength: 5 }), (pairs) => {
        const texts = pairs.flat();
        const plan = planOf({ convening: { questions: texts } });
        const content = contentOf(plan);
        const originals: string[] = [];
        plan.convening.questions.forEach((question, index) => {
          const own = texts[index] ?? "";
          if (!isSubstantive(own, "prose")) return;
          const isCopy = originals.some((original) => overlap(original, own) >= 0.9);
          if (!isCopy) originals.push(own);
          assert.equal(content.counts(question, "prose"), !isCopy, texts.join("\n"));
        });
      }),
      { numRuns: runs(300) },
    );
  });

  it("are found in time among thousands of rows made from one pattern", () => {
    const questions = Array.from(
      { length: 5000 },
      (_, row) =>
        `What would change at school ${row} if a teacher had ${row % 7} hours for room ${row * 3} and desk ${row * 5}`,
    );
    const plan = planOf({ convening: { questions: [...questions, questions[4000] ?? ""] } });
    const content = contentOf(plan);
    assert.equal(content.counts(plan.convening.questions[4000], "prose"), true);
    assert.equal(content.counts(plan.convening.questions[5000], "prose"), false);
  });
});

function guidanceIn(shape: Shape): readonly string[] {
  if (shape.kind === "value") return [];
  if (shape.kind === "list") return guidanceIn(shape.item);
  return [...shape.fields.values()].flatMap((field) => [field.guidance, ...guidanceIn(field.shape)]);
}

function overlap(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  const shared = [...left].filter((trigram) => right.has(trigram)).length;
  return shared / Math.max(left.size, right.size);
}

function trigrams(text: string): ReadonlySet<string> {
  const words = text.split(" ");
  return new Set(words.slice(2).map((word, index) => `${words[index] ?? ""} ${words[index + 1] ?? ""} ${word}`));
}
