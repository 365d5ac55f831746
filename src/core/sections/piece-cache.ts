import type { Piece } from "../source/node.ts";

/**
 * Keeps what was read of a document from one version to the next: single pieces by their text, and what was joined of
 * them by its parts. A text that stands in the document n times has n entries, so that each keeps its own `Piece`.
 * What a version did not ask for is dropped at its end.
 */
export class PieceCache {
  #kept = new Version();
  #next = new Version();

  /** Reads one version; every other call belongs inside. */
  version<T>(read: () => T): T {
    this.#next = new Version();
    try {
      return read();
    } finally {
      this.#kept = this.#next;
      this.#next = new Version();
    }
  }

  /**
   * What `parse` made of this text in the version before, or makes of it now. `kind` keeps apart texts that are
   * parsed in different ways: one kind always gives the same type `T`.
   */
  parsed<T>(kind: string, text: string, parse: (piece: Piece) => T): T {
    const used = this.#next.of(kind, text);
    const kept = this.#kept.find(kind, text);
    const known = kept !== undefined && used.length < kept.length;
    // A kind has one type, so what was kept under it is a T.
    const value = known ? (kept[used.length] as T) : parse({ text: ownCopy(text) });
    used.push(value);
    return value;
  }

  /**
   * What `join` made of exactly these parts in the version before, or makes of them now. `parts` are objects that
   * this cache gave out in this version, at least one, and they always are joined in the same way.
   */
  joined<T>(parts: readonly [object, ...object[]], join: () => T): T {
    const kept = this.#kept.joined.get(parts[0]);
    const known =
      kept !== undefined && kept.parts.length === parts.length && kept.parts.every((part, i) => part === parts[i]);
    // The same parts are always joined in the same way, so what was kept of them is a T.
    const value = known ? (kept.value as T) : join();
    this.#next.joined.set(parts[0], { parts, value });
    return value;
  }
}

/**
 * The same text in memory of its own. Engines let a part of a text share the memory of the whole, so that a kept part
 * would keep alive the whole version of the document that it was cut from.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** What one version of the document asked for. */
class Version {
  readonly joined = new Map<object, { readonly parts: readonly object[]; readonly value: unknown }>();
  readonly #parsed = new Map<string, Map<string, unknown[]>>();

  find(kind: string, text: string): readonly unknown[] | undefined {
    return this.#parsed.get(kind)?.get(text);
  }

  of(kind: string, text: string): unknown[] {
    let ofKind = this.#parsed.get(kind);
    if (ofKind === undefined) this.#parsed.set(kind, (ofKind = new Map<string, unknown[]>()));
    let values = ofKind.get(text);
    if (values === undefined) ofKind.set(text, (values = []));
    return values;
  }
}
