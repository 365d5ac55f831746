import references from "./references.json" with { type: "json" };

/** A document that plans may build on: what one needs to cite it, and nothing of its text. */
export interface LibraryReference {
  /** Its id in a plan's references. */
  readonly id: string;
  readonly title: string;
  readonly authors?: string;
  readonly organization: string;
  /** "n.d." for a page that shows no date. */
  readonly year: number | string;
  /** `undefined` where no address was checked. */
  readonly url?: string;
  /** A kind of reference in the plan's schema. */
  readonly kind: string;
}

/**
 * The reference library, the two texts that the plan's model comes from first, then the documents that they name. The
 * pages without a date are named so honestly; addresses are those that were found to lead there.
 */
export const LIBRARY: readonly LibraryReference[] = references;
