/** A stretch of a document: UTF-16 offsets from 0, `start` included, `end` not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
