import assert from "node:assert/strict";
import { oneByOne } from "../../src/extension/one-by-one.ts";

describe("one by one", () => {
  const things = [1, 2, 3, 4, 5];

  it("lets what waits have its turn after each thing", async () => {
    const events: string[] = [];
    await oneByOne(
      things,
      (thing) => {
        events.push(`act ${String(thing)}`);
        // As a key that is pressed meanwhile; the promise of the act itself is kept at once.
        setTimeout(() => events.push(`key ${String(thing)}`), 0);
        return Promise.resolve(true);
      },
      { signal: new AbortController().signal },
    );
    assert.deepEqual(
      events,
      things.flatMap((thing) => [`act ${String(thing)}`, `key ${String(thing)}`]),
    );
  });

  it("stops at once, and tells how far it came", async () => {
    const stop = new AbortController();
    const acted: number[] = [];
    const told: number[] = [];
    await oneByOne(
      things,
      (thing) => {
        acted.push(thing);
        if (thing === 3) stop.abort();
        return Promise.resolve(true);
      },
      { signal: stop.signal, onAdvance: (done) => told.push(done) },
    );
    assert.deepEqual(
      [acted, told],
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    );
  });

  it("does nothing more once there is enough", async () => {
    const acted: number[] = [];
    await oneByOne(things, (thing) => Promise.resolve(acted.push(thing) < 2), { signal: new AbortController().signal });
    assert.deepEqual(acted, [1, 2]);
  });
});
