import type { Change } from "../../source/change.ts";
import type { TextEdit } from "../../text/edit.ts";
import { withoutEmptyRows } from "../empty-rows.ts";
import type { Format } from "../format.ts";
import { verbatim } from "../verbatim.ts";
import { objectOrders } from "./writing/container.ts";
import { writeBasics } from "./writing/basics.ts";
import { Front } from "./writing/front.ts";
import { sourceOf } from "./writing/layout.ts";
import { OrderBook } from "./writing/orders.ts";
import { rename } from "./writing/rename.ts";
import { writeSections } from "./writing/sections.ts";
import { type Writing, writingOf } from "./writing/writing.ts";

/** How a Markdown plan's text changes. Front matter is YAML, and is changed as such. */
export const writeMarkdown: Format["write"] = (target, changes) => {
  const { document, root, shape } = target;
  const source = sourceOf(document);
  if (source === undefined) return undefined;
  const writing = writingOf(document, source);
  const front = new Front(target, source);
  const book = new OrderBook(root, shape);
  const inFront: Change[] = [];
  for (const change of withoutEmptyRows(changes)) {
    const taken = front.take(change);
    if (taken !== undefined) inFront.push(taken);
    else if (!note(change, book, writing)) return undefined;
  }
  const { draft } = writing;
  const frontEdits = front.edits(inFront, draft);
  const plan = book.root.fields.get("plan");
  const basics = plan && shape.fields.get("plan");
  const orders = basics?.shape.kind === "object" && plan ? objectOrders(plan, undefined, basics.shape) : undefined;
  const isWritten =
    (plan === undefined || (orders !== undefined && writeBasics(orders, writing))) && writeSections(book.root, writing);
  if (frontEdits === undefined || !isWritten) return undefined;
  const others = draft.edits.splice(0);
  writing.finishTables();
  return inOrder([...frontEdits, ...draft.edits, ...others]);
};

function note(change: Change, book: OrderBook, { draft, source }: Writing): boolean {
  switch (change.kind) {
    case "write": {
      const range = draft.rangeOf(change.at);
      draft.replace(range, verbatim({ ...change, range, text: change.text.replaceAll("\n", draft.eol) }));
      return true;
    }
    case "rename":
      return rename(change.key, change.name, book, source, draft);
    default:
      return book.note(change);
  }
}

/** The edits by their places, those at one place in the order they were made; `undefined` where two overlap. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const isApart = sorted.every(({ range }, index) => range.start >= (sorted[index - 1]?.range.end ?? 0));
  return isApart ? sorted : undefined;
}
