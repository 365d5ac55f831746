/** A compiled schema: says whether a value satisfies it, and afterwards what is wrong. */
export interface Validator {
  (value: unknown): boolean;
  /** Of the last call; `null` where nothing was wrong. */
  readonly errors?: readonly ValidationError[] | null;
}

/** One thing that the schema does not allow, as ajv reports it. */
export interface ValidationError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
