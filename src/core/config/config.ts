import { GLOSSARY } from "../vocabulary/glossary.ts";
import type { FunctionId, GroupId, ProfileId } from "../vocabulary/vocabulary.ts";
import type { Roster } from "../model/roster.ts";
import type { Severity } from "../rules/rule.ts";
import type { DistrictSchema } from "./district-schema.ts";

/** What `buyin.config.yaml` says, after `extends`; `undefined` means that the profile's or the tool's default holds. */
export interface Config {
  readonly profile: ProfileId | undefined;
  readonly coreGroups: readonly GroupId[] | undefined;
  readonly recommendedGroups: readonly GroupId[] | undefined;
  readonly functions: readonly FunctionId[] | undefined;
  /** Days by group, over the tool's own maxima. */
  readonly contactMaxima: ReadonlyMap<GroupId, number>;
  readonly schoolYearStart: string;
  readonly breaks: readonly { readonly start: string; readonly end: string }[];
  /** Short forms and the plain words for them. */
  readonly glossary: ReadonlyMap<string, string>;
  /** Texts that look like a student's data and are not, as plans write them. */
  readonly acceptedTexts: readonly string[];
  /** The people whom every plan may name; `undefined` where the configuration names no list. */
  readonly roster: Roster | undefined;
  /** Rule id to severity, `off` switches the rule off. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  /** What plans must satisfy besides the rules; `undefined` where the configuration names nothing, or cannot use it. */
  readonly schema: DistrictSchema | undefined;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const DEFAULT_CONFIG: Config = {
  profile: undefined,
  coreGroups: undefined,
  recommendedGroups: undefined,
  functions: undefined,
  contactMaxima: new Map(),
  schoolYearStart: "07-01",
  breaks: [],
  glossary: GLOSSARY,
  acceptedTexts: [],
  roster: undefined,
  rules: new Map(),
  schema: undefined,
  include: [],
  exclude: ["**/node_modules/**", "**/.git/**"],
};
