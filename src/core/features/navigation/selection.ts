import type { Node, Place } from "../../source/node.ts";
import type { TextRange } from "../../text/range.ts";
import type { Analysis } from "../analyze.ts";

/** What holds an offset, from the smallest (a value or key) to the whole plan; each lies in the next. */
export function selectionsAt({ document, plan, text }: Analysis, offset: number): readonly TextRange[] {
  const found: TextRange[] = [];
  const holds = ({ start, end }: TextRange): boolean => start <= offset && offset <= end;
  const enter = (place: Place): boolean => {
    const range = document.rangeOf(place);
    if (!holds(range)) return false;
    found.unshift(range);
    return true;
  };
  const visit = (node: Node): void => {
    if (!enter(node)) return;
    if (node.kind === "list") node.items.forEach(visit);
    else if (node.kind === "map") {
      for (const { key, value } of node.entries) {
        const whole = { start: document.rangeOf(key).start, end: document.rangeOf(value).end };
        if (!holds(whole)) continue;
        found.unshift(whole);
        if (!enter(key)) visit(value);
      }
    }
  };
  visit(plan.root);
  const ranges = [...found, { start: 0, end: text.length }];
  return ranges.filter(({ start, end }, i) => {
    const smaller = ranges[i - 1];
    return (
      smaller === undefined ||
      (start <= smaller.start && end >= smaller.end && end - start > smaller.end - smaller.start)
    );
  });
}
