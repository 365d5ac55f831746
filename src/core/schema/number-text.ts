const NUMBER = /^\$?\s?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s?(%|percent|k|m|thousand|million)?$/i;

const POWERS: ReadonlyMap<string, string> = new Map([
  ["k", "e3"],
  ["thousand", "e3"],
  ["m", "e6"],
  ["million", "e6"],
]);

export interface NumberText {
  readonly value: number;
  /** Written with a percent sign. */
  readonly isShare: boolean;
}

/**
 * The number that a text can only mean: `3,150`, `35%` (35), `$41,000`, `41k`. `undefined` for every other text, also
 * for `1,5`, which is one and a half or a slip.
 */
export function readNumber(text: string): NumberText | undefined {
  const [, digits, unit = ""] = NUMBER.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const word = unit.toLowerCase();
  return {
    value: Number(digits.replaceAll(",", "") + (POWERS.get(word) ?? "")),
    isShare: word === "%" || word === "percent",
  };
}
