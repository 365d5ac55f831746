import type { Config } from "../config/config.ts";
import type { Problem } from "../problem.ts";
import { isPlaceholderText } from "../schema/placeholder-text.ts";
import type { Fix } from "../source/fix.ts";
import { sentenceText, type Sentence } from "../source/notice.ts";
import { nearest } from "../text/nearest.ts";
import type { TextRange } from "../text/range.ts";
import { RULES } from "./index.ts";
import type { Silence } from "./silences.ts";

/** Rules about silences: what they find is repaired where it stands, and never silenced in turn. */
const ABOUT_SILENCES: readonly string[] = ["allow-unknown-rule", "allow-unused", "allow-without-reason"];

/** Whether findings of a rule may be silenced; those of rules that there are not may. */
export function isSilenceable(rule: string): boolean {
  return !ABOUT_SILENCES.includes(rule) && RULES.find(({ id }) => id === rule)?.alwaysShown !== true;
}

/** What is wrong with a silence itself, at most one thing. */
export function faultsOf(silence: Silence, isUsed: boolean, config: Config): readonly Problem[] {
  const { rule, reason } = silence;
  if (!RULES.some(({ id }) => id === rule)) return unknown(silence, config);
  if (!isSilenceable(rule)) {
    const sentence = { template: "{rule} cannot be silenced; repair what it names", data: { rule } };
    return problemOf("allow-unused", sentence, silence.range, config, () => [removal(silence, true)]);
  }
  if (!isUsed) {
    const sentence = {
      template: "Nothing here needs {rule} to be silenced any more; remove this",
      data: { rule },
    };
    return problemOf("allow-unused", sentence, silence.range, config, () => [removal(silence, true)]);
  }
  if (reason === "") {
    const sentence = { template: "Say why {rule} does not apply here", data: { rule } };
    return problemOf("allow-without-reason", sentence, silence.range, config, () => [
      { title: { template: "Add a reason", data: {} }, changes: silence.askReason() },
    ]);
  }
  if (!isPlaceholderText(reason)) return [];
  const sentence = { template: "The reason for silencing {rule} is still to be written", data: { rule } };
  return problemOf("placeholder-text", sentence, silence.reasonRange, config);
}

function unknown(silence: Silence, config: Config): readonly Problem[] {
  const { rule } = silence;
  const near = nearest(
    rule,
    RULES.map(({ id }) => id),
  );
  if (near === undefined) {
    const sentence = {
      template: 'No check is called "{rule}"; look up its name in the finding to silence',
      data: { rule },
    };
    return problemOf("allow-unknown-rule", sentence, silence.range, config, () => [removal(silence, false)]);
  }
  const sentence = { template: 'No check is called "{rule}"; did you mean {near}?', data: { rule, near } };
  return problemOf("allow-unknown-rule", sentence, silence.range, config, () => [
    { title: { template: "Change it to {near}", data: { near } }, changes: silence.rename(near) },
    removal(silence, false),
  ]);
}

function removal(silence: Silence, isSafe: boolean): Fix {
  return {
    title: { template: "Remove what silences {rule}", data: { rule: silence.rule } },
    changes: silence.remove(),
    ...(isSafe && { isSafe }),
  };
}

function problemOf(
  id: string,
  sentence: Sentence,
  range: TextRange,
  config: Config,
  fixes: () => readonly Fix[] = () => [],
): readonly Problem[] {
  const severity = config.rules.get(id) ?? RULES.find((rule) => rule.id === id)?.severity;
  if (severity === undefined || severity === "off") return [];
  return [
    {
      rule: id,
      severity,
      ...sentence,
      message: sentenceText(sentence),
      range,
      section: undefined,
      item: undefined,
      related: [],
      fixes,
    },
  ];
}
