import type { Format } from "../format.ts";

/** Not written yet: no change can be made. */
export const writeYaml: Format["write"] = () => undefined;
