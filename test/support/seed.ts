import fc from "fast-check";

/**
 * Property tests try the same cases in every run, so that a red gate is about the change it judges. `SEED=random`
 * tries others, as whoever looks for faults does now and then.
 */
const SEED = process.env["SEED"] ?? "20261125";

if (SEED !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) });
