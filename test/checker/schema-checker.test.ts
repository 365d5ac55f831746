import assert from "node:assert/strict";
import type { Answer, StartThread } from "../../src/checker/protocol.ts";
import { SchemaChecker } from "../../src/checker/schema-checker.ts";
import { sentenceText, type Refusal } from "../../src/core/index.ts";
import { startHere } from "../support/checker.ts";

const GOOD = { path: "d.json", json: '{"required": ["x-a"]}' };
const OTHER = { path: "e.json", json: '{"required": ["x-b"]}' };
const BROKEN = { path: "d.json", json: '{"type": "txt"}' };
const LIMITS = { start: 50, answer: 20 };

/** A thread that is there, and says nothing about one schema. */
function silentAbout(json: string): { readonly start: StartThread; readonly ended: () => number } {
  let ended = 0;
  const start: StartThread = async (onAnswer, onEnd) => {
    const thread = await startHere(onAnswer, onEnd);
    return {
      ask: (question) => {
        if (question.json !== json) thread.ask(question);
      },
      end: () => {
        ended++;
        // A thread says that it has ended some time after that.
        setTimeout(onEnd, 1);
      },
    };
  };
  return { start, ended: () => ended };
}

function said(refusal: Refusal | undefined): string | undefined {
  return refusal && `${refusal.severity}: ${sentenceText({ ...refusal, data: { ...refusal.data, path: "d.json" } })}`;
}

describe("checking plans against a district's schema in a thread of its own", () => {
  it("says what a schema finds, and what is wrong with a schema", async () => {
    const checker = new SchemaChecker(startHere);
    assert.equal(await checker.vet(GOOD), undefined);
    assert.equal(said(await checker.vet(BROKEN)), 'error: "d.json" is not a correct JSON Schema; look at type in it');
    assert.deepEqual(
      (await checker.faultsOf(GOOD, {})).map(({ missing }) => missing),
      ["x-a"],
    );
    assert.deepEqual(await checker.faultsOf(GOOD, { "x-a": 1 }), []);
    checker.dispose();
  });

  it("ends a thread that takes too long, never asks it again, and goes on with other schemas", async () => {
    const { start, ended } = silentAbout(GOOD.json);
    const checker = new SchemaChecker(start, LIMITS);
    const [slow, other] = await Promise.all([checker.faultsOf(GOOD, {}), checker.faultsOf(OTHER, {})]);
    assert.match(slow[0]?.template ?? "", /^This plan takes too long/);
    assert.deepEqual(
      other.map(({ missing }) => missing),
      ["x-b"],
    );
    assert.equal(ended(), 1);
    assert.equal((await checker.faultsOf(GOOD, {})).length, 1);
    assert.equal(ended(), 1);
    assert.match(said(await checker.vet(GOOD)) ?? "", /^error: "d\.json" takes too long/);
    checker.dispose();
  });

  it("says so where there can be no thread", async () => {
    const none: StartThread = () => Promise.reject(new Error("There are no workers here"));
    const mute: StartThread = () => Promise.resolve({ ask: () => undefined, end: () => undefined });
    const dying: StartThread = (onAnswer, onEnd) => {
      onAnswer({ kind: "ready" } satisfies Answer);
      return Promise.resolve({ ask: onEnd, end: () => undefined });
    };
    for (const start of [none, mute, dying]) {
      const checker = new SchemaChecker(start, LIMITS);
      assert.match(said(await checker.vet(GOOD)) ?? "", /^information: "d\.json" is not used, .*buyin check/);
      checker.dispose();
    }
  });
});
