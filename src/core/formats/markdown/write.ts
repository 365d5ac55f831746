import type { Format } from "../format.ts";

/** Not written yet: no change can be made. */
export const writeMarkdown: Format["write"] = () => undefined;
