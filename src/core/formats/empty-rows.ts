import { isFields, isList, type Change, type Content } from "../source/change.ts";

/** Changes without rows that do not say a word: in a table there are none, so no format writes them. */
export function withoutEmptyRows(changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind === "add") return isEmptyRow(change.value) ? [] : [change];
    if ((change.kind !== "set" && change.kind !== "replace") || !isList(change.value)) return [change];
    const value = change.value.filter((item) => !isEmptyRow(item));
    return value.length === change.value.length ? [change] : [{ ...change, value }];
  });
}

function isEmptyRow(content: Content): boolean {
  return isFields(content) && !isList(content) && Object.keys(content).length === 0;
}
