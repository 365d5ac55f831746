// Made by scripts/gen/rules.mjs; do not edit.
import allowUnknownRule from "./allow-unknown-rule.ts";
import allowUnused from "./allow-unused.ts";
import allowWithoutReason from "./allow-without-reason.ts";
import booleanSpelling from "./boolean-spelling.ts";
import conveningMissing from "./convening-missing.ts";
import coreGroupMissing from "./core-group-missing.ts";
import departmentWithoutLeader from "./department-without-leader.ts";
import duplicateId from "./duplicate-id.ts";
import duplicateKey from "./duplicate-key.ts";
import endBeforeStart from "./end-before-start.ts";
import exclusionWithoutReason from "./exclusion-without-reason.ts";
import goalIncomplete from "./goal-incomplete.ts";
import goalTargetWrongDirection from "./goal-target-wrong-direction.ts";
import groupTooBroad from "./group-too-broad.ts";
import invalidValue from "./invalid-value.ts";
import investmentCategoryMissing from "./investment-category-missing.ts";
import keyRoleWithoutBackup from "./key-role-without-backup.ts";
import keyTeamRoleMissing from "./key-team-role-missing.ts";
import newerFormat from "./newer-format.ts";
import noBuyInGoal from "./no-buy-in-goal.ts";
import noTeacherOnTeam from "./no-teacher-on-team.ts";
import overdueItem from "./overdue-item.ts";
import ownerNotOnTeam from "./owner-not-on-team.ts";
import placeholderText from "./placeholder-text.ts";
import planBasicsMissing from "./plan-basics-missing.ts";
import recommendedGroupMissing from "./recommended-group-missing.ts";
import reviewCadenceMissing from "./review-cadence-missing.ts";
import sectionMissing from "./section-missing.ts";
import severalDocuments from "./several-documents.ts";
import stakeholderIncomplete from "./stakeholder-incomplete.ts";
import stakeholderWithoutTouchpoint from "./stakeholder-without-touchpoint.ts";
import teachersOnlyAtApproval from "./teachers-only-at-approval.ts";
import tooLarge from "./too-large.ts";
import undefinedReference from "./undefined-reference.ts";
import unknownField from "./unknown-field.ts";
import unknownSection from "./unknown-section.ts";
import visionNotAligned from "./vision-not-aligned.ts";
import yamlSyntax from "./yaml-syntax.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order of their ids. */
export const RULES: readonly (Rule & { readonly id: string })[] = [
  { id: "allow-unknown-rule", ...allowUnknownRule },
  { id: "allow-unused", ...allowUnused },
  { id: "allow-without-reason", ...allowWithoutReason },
  { id: "boolean-spelling", ...booleanSpelling },
  { id: "convening-missing", ...conveningMissing },
  { id: "core-group-missing", ...coreGroupMissing },
  { id: "department-without-leader", ...departmentWithoutLeader },
  { id: "duplicate-id", ...duplicateId },
  { id: "duplicate-key", ...duplicateKey },
  { id: "end-before-start", ...endBeforeStart },
  { id: "exclusion-without-reason", ...exclusionWithoutReason },
  { id: "goal-incomplete", ...goalIncomplete },
  { id: "goal-target-wrong-direction", ...goalTargetWrongDirection },
  { id: "group-too-broad", ...groupTooBroad },
  { id: "invalid-value", ...invalidValue },
  { id: "investment-category-missing", ...investmentCategoryMissing },
  { id: "key-role-without-backup", ...keyRoleWithoutBackup },
  { id: "key-team-role-missing", ...keyTeamRoleMissing },
  { id: "newer-format", ...newerFormat },
  { id: "no-buy-in-goal", ...noBuyInGoal },
  { id: "no-teacher-on-team", ...noTeacherOnTeam },
  { id: "overdue-item", ...overdueItem },
  { id: "owner-not-on-team", ...ownerNotOnTeam },
  { id: "placeholder-text", ...placeholderText },
  { id: "plan-basics-missing", ...planBasicsMissing },
  { id: "recommended-group-missing", ...recommendedGroupMissing },
  { id: "review-cadence-missing", ...reviewCadenceMissing },
  { id: "section-missing", ...sectionMissing },
  { id: "several-documents", ...severalDocuments },
  { id: "stakeholder-incomplete", ...stakeholderIncomplete },
  { id: "stakeholder-without-touchpoint", ...stakeholderWithoutTouchpoint },
  { id: "teachers-only-at-approval", ...teachersOnlyAtApproval },
  { id: "too-large", ...tooLarge },
  { id: "undefined-reference", ...undefinedReference },
  { id: "unknown-field", ...unknownField },
  { id: "unknown-section", ...unknownSection },
  { id: "vision-not-aligned", ...visionNotAligned },
  { id: "yaml-syntax", ...yamlSyntax },
];
