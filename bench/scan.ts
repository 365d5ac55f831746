import { analyze, createMemory, DEFAULT_CONFIG } from "../src/core/index.ts";
import { oneByOne } from "../src/extension/one-by-one.ts";
import { session } from "./edits.ts";
import { spreadOf } from "./measure.ts";
import { yamlPlan } from "./plans.ts";

const TODAY = "2026-03-02";
const PLANS = 500;

/** Of each of them, and of the plan that is being written. */
const LINES = 150;
const OWN_LINES = 600;

/** Somebody types this fast. */
const KEY_MS = 20;

/** What takes less blocks nobody. */
const MOMENT_MS = 1;

/**
 * What a search through 500 plans costs whoever writes meanwhile, as ratios: how long a keystroke takes from the key
 * to its findings, against one while nothing is read; and for how long no key gets through, 99 times of 100 and at the
 * very most, against the time that a single plan takes.
 */
async function main(): Promise<void> {
  const texts = Array.from({ length: PLANS }, (_, at) => yamlPlan(LINES).replace("On track", `On track ${String(at)}`));
  for (const text of texts.slice(0, 50)) read(text);
  const single = spreadOf(texts.slice(0, 100).map((text) => timed(() => read(text))));

  const type = typist();
  const idle = await keys(type, () => new Promise((resolve) => setTimeout(resolve, 2000)));
  const busy = await keys(type, () =>
    oneByOne(texts, (text) => Promise.resolve(read(text)), { signal: new AbortController().signal }),
  );
  const blocks = await turns(() =>
    oneByOne(texts, (text) => Promise.resolve(read(text)), { signal: new AbortController().signal }),
  );
  const ratios = {
    keystrokeWhileReading: spreadOf(busy).median / spreadOf(idle).median,
    blockVsSinglePlan: (blocks[Math.floor(0.99 * blocks.length)] ?? Number.NaN) / single.median,
    longestBlockVsSinglePlan: (blocks.at(-1) ?? Number.NaN) / single.median,
  };
  console.log(JSON.stringify({ plans: PLANS, keys: [idle.length, busy.length], ratios }, undefined, 2));
}

function read(text: string): boolean {
  return analyze(text, "plan.buyin.yaml", DEFAULT_CONFIG, TODAY).completeness.score >= 0;
}

/** Makes the next edit of a plan and reads it, as the editor does. */
function typist(): () => void {
  const text = yamlPlan(OWN_LINES);
  const versions = session(text, "yaml");
  const memory = createMemory();
  let at = 0;
  return () => {
    const version = versions[at++ % versions.length]?.text ?? text;
    analyze(version, "own.buyin.yaml", DEFAULT_CONFIG, TODAY, memory);
  };
}

/** Milliseconds from each key to the end of its work, for as long as something else goes on. */
async function keys(type: () => void, during: () => Promise<void>): Promise<readonly number[]> {
  const taken: number[] = [];
  let due = performance.now() + KEY_MS;
  const timer = setInterval(() => {
    const now = performance.now();
    const pressed = Math.min(now, due);
    type();
    taken.push(performance.now() - pressed);
    due = now + KEY_MS;
  }, KEY_MS);
  await during();
  clearInterval(timer);
  return taken;
}

/** The times between two turns of everything else that are longer than a moment, the longest last. */
async function turns(during: () => Promise<void>): Promise<readonly number[]> {
  const between: number[] = [];
  let last = performance.now();
  let isOver = false;
  const turn = (): void => {
    const now = performance.now();
    if (now - last > MOMENT_MS) between.push(now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await during();
  isOver = true;
  return between.sort((a, b) => a - b);
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

void main();
