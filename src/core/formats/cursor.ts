import type { Field, ObjectShape, Shape, ValueShape } from "../schema/shape.ts";
import type { TextRange } from "../text/range.ts";
import type { Written } from "../text/written.ts";

/** What may be written where a cursor stands, however the text around it is broken. */
export type Cursor = FieldCursor | RowCursor | ValueCursor;

/** The name of a field, or the beginning of one. */
export interface FieldCursor {
  readonly kind: "field";
  /** The object that it is a field of. */
  readonly shape: ObjectShape;
  /** The fields that the object does not have yet and that fit there, in the model's order. */
  readonly missing: readonly Field[];
  /** What stands there of the name. */
  readonly range: TextRange;
  /** The field with its prompts, as it is written there. */
  written(field: Field): Written;
}

/** A new row of a list. */
export interface RowCursor {
  readonly kind: "row";
  readonly item: Shape;
  readonly range: TextRange;
  written(): Written;
}

/** The value of a field, or one of the values of a list. */
export interface ValueCursor {
  readonly kind: "value";
  readonly field: Field;
  readonly shape: ValueShape;
  /** What stands there of the value. */
  readonly range: TextRange;
  /** The other values of the same list. */
  readonly others: readonly string[];
  /** The value as it is written there: quoted where it must be. */
  written(value: string): string;
}
