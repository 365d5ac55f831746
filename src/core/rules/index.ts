// Made by scripts/gen/rules.mjs; do not edit.
import accountableNotSingle from "./accountable-not-single.ts";
import allowUnknownRule from "./allow-unknown-rule.ts";
import allowUnused from "./allow-unused.ts";
import allowWithoutReason from "./allow-without-reason.ts";
import baselineStale from "./baseline-stale.ts";
import booleanSpelling from "./boolean-spelling.ts";
import budgetLineWithoutSource from "./budget-line-without-source.ts";
import budgetTotalMismatch from "./budget-total-mismatch.ts";
import cadenceTooSlow from "./cadence-too-slow.ts";
import contactOnBreakDay from "./contact-on-break-day.ts";
import conveningMissing from "./convening-missing.ts";
import conveningWithoutDecisionMakers from "./convening-without-decision-makers.ts";
import coreGroupMissing from "./core-group-missing.ts";
import dataGovernanceMissing from "./data-governance-missing.ts";
import deficitLabel from "./deficit-label.ts";
import departmentWithoutLeader from "./department-without-leader.ts";
import digitalOnlyFamilies from "./digital-only-families.ts";
import districtRequirement from "./district-requirement.ts";
import duplicateId from "./duplicate-id.ts";
import duplicateKey from "./duplicate-key.ts";
import duplicateText from "./duplicate-text.ts";
import effectivenessCheckMissing from "./effectiveness-check-missing.ts";
import endBeforeStart from "./end-before-start.ts";
import exclusionWithoutReason from "./exclusion-without-reason.ts";
import familyLanguageMissing from "./family-language-missing.ts";
import familyMessageUnclear from "./family-message-unclear.ts";
import feedbackCycleMissing from "./feedback-cycle-missing.ts";
import feedbackCycleOneSided from "./feedback-cycle-one-sided.ts";
import firstTouchpointTooLate from "./first-touchpoint-too-late.ts";
import fundingNotSustained from "./funding-not-sustained.ts";
import goalIncomplete from "./goal-incomplete.ts";
import goalTargetWrongDirection from "./goal-target-wrong-direction.ts";
import goalWithoutCheckpoint from "./goal-without-checkpoint.ts";
import groupTooBroad from "./group-too-broad.ts";
import indicatorCategoryMissing from "./indicator-category-missing.ts";
import initiativesNotReconciled from "./initiatives-not-reconciled.ts";
import inputWithoutChanges from "./input-without-changes.ts";
import invalidValue from "./invalid-value.ts";
import investmentCategoryMissing from "./investment-category-missing.ts";
import keyRoleWithoutBackup from "./key-role-without-backup.ts";
import keyTeamRoleMissing from "./key-team-role-missing.ts";
import lowCommitmentNoAction from "./low-commitment-no-action.ts";
import milestoneOutOfOrder from "./milestone-out-of-order.ts";
import nearThresholdFocus from "./near-threshold-focus.ts";
import newerFormat from "./newer-format.ts";
import noBuyInGoal from "./no-buy-in-goal.ts";
import noCultureMeasure from "./no-culture-measure.ts";
import noFamilyOrStudentOnTeam from "./no-family-or-student-on-team.ts";
import noPolicyAnchor from "./no-policy-anchor.ts";
import noReportBack from "./no-report-back.ts";
import noStudentOutcomeGoal from "./no-student-outcome-goal.ts";
import noTeacherLeaders from "./no-teacher-leaders.ts";
import noTeacherOnTeam from "./no-teacher-on-team.ts";
import noTurnoverPlan from "./no-turnover-plan.ts";
import oneWayOnly from "./one-way-only.ts";
import overdueItem from "./overdue-item.ts";
import ownerNotOnTeam from "./owner-not-on-team.ts";
import persuasionLanguage from "./persuasion-language.ts";
import placeholderText from "./placeholder-text.ts";
import planBasicsMissing from "./plan-basics-missing.ts";
import planNotUpdated from "./plan-not-updated.ts";
import recommendedGroupMissing from "./recommended-group-missing.ts";
import referenceIncomplete from "./reference-incomplete.ts";
import reviewCadenceMissing from "./review-cadence-missing.ts";
import sectionMissing from "./section-missing.ts";
import severalDocuments from "./several-documents.ts";
import sharingAgreementMissing from "./sharing-agreement-missing.ts";
import signOffLanguage from "./sign-off-language.ts";
import singlePointOfFailure from "./single-point-of-failure.ts";
import smallCountDisclosed from "./small-count-disclosed.ts";
import stakeholderIncomplete from "./stakeholder-incomplete.ts";
import stakeholderWithoutTouchpoint from "./stakeholder-without-touchpoint.ts";
import studentIdentifiableInfo from "./student-identifiable-info.ts";
import teacherBaselineMissing from "./teacher-baseline-missing.ts";
import teacherLeaderSupportMissing from "./teacher-leader-support-missing.ts";
import teachersBelowInvolve from "./teachers-below-involve.ts";
import teachersOnlyAtApproval from "./teachers-only-at-approval.ts";
import teamCadenceMissing from "./team-cadence-missing.ts";
import teamSize from "./team-size.ts";
import thresholdOnlyMeasures from "./threshold-only-measures.ts";
import tooLarge from "./too-large.ts";
import tooManyGoals from "./too-many-goals.ts";
import touchpointGap from "./touchpoint-gap.ts";
import touchpointIncomplete from "./touchpoint-incomplete.ts";
import touchpointWithoutMessage from "./touchpoint-without-message.ts";
import uncitedResearchClaim from "./uncited-research-claim.ts";
import undefinedReference from "./undefined-reference.ts";
import unknownField from "./unknown-field.ts";
import unknownSection from "./unknown-section.ts";
import unusedDefinition from "./unused-definition.ts";
import usersNotTrainedBeforeLaunch from "./users-not-trained-before-launch.ts";
import vagueCommitment from "./vague-commitment.ts";
import visionGraduationOnly from "./vision-graduation-only.ts";
import visionNotAligned from "./vision-not-aligned.ts";
import visionNotCoauthored from "./vision-not-coauthored.ts";
import workloadUnplanned from "./workload-unplanned.ts";
import yamlSyntax from "./yaml-syntax.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order of their ids. */
export const RULES: readonly (Rule & { readonly id: string })[] = [
  { id: "accountable-not-single", ...accountableNotSingle },
  { id: "allow-unknown-rule", ...allowUnknownRule },
  { id: "allow-unused", ...allowUnused },
  { id: "allow-without-reason", ...allowWithoutReason },
  { id: "baseline-stale", ...baselineStale },
  { id: "boolean-spelling", ...booleanSpelling },
  { id: "budget-line-without-source", ...budgetLineWithoutSource },
  { id: "budget-total-mismatch", ...budgetTotalMismatch },
  { id: "cadence-too-slow", ...cadenceTooSlow },
  { id: "contact-on-break-day", ...contactOnBreakDay },
  { id: "convening-missing", ...conveningMissing },
  { id: "convening-without-decision-makers", ...conveningWithoutDecisionMakers },
  { id: "core-group-missing", ...coreGroupMissing },
  { id: "data-governance-missing", ...dataGovernanceMissing },
  { id: "deficit-label", ...deficitLabel },
  { id: "department-without-leader", ...departmentWithoutLeader },
  { id: "digital-only-families", ...digitalOnlyFamilies },
  { id: "district-requirement", ...districtRequirement },
  { id: "duplicate-id", ...duplicateId },
  { id: "duplicate-key", ...duplicateKey },
  { id: "duplicate-text", ...duplicateText },
  { id: "effectiveness-check-missing", ...effectivenessCheckMissing },
  { id: "end-before-start", ...endBeforeStart },
  { id: "exclusion-without-reason", ...exclusionWithoutReason },
  { id: "family-language-missing", ...familyLanguageMissing },
  { id: "family-message-unclear", ...familyMessageUnclear },
  { id: "feedback-cycle-missing", ...feedbackCycleMissing },
  { id: "feedback-cycle-one-sided", ...feedbackCycleOneSided },
  { id: "first-touchpoint-too-late", ...firstTouchpointTooLate },
  { id: "funding-not-sustained", ...fundingNotSustained },
  { id: "goal-incomplete", ...goalIncomplete },
  { id: "goal-target-wrong-direction", ...goalTargetWrongDirection },
  { id: "goal-without-checkpoint", ...goalWithoutCheckpoint },
  { id: "group-too-broad", ...groupTooBroad },
  { id: "indicator-category-missing", ...indicatorCategoryMissing },
  { id: "initiatives-not-reconciled", ...initiativesNotReconciled },
  { id: "input-without-changes", ...inputWithoutChanges },
  { id: "invalid-value", ...invalidValue },
  { id: "investment-category-missing", ...investmentCategoryMissing },
  { id: "key-role-without-backup", ...keyRoleWithoutBackup },
  { id: "key-team-role-missing", ...keyTeamRoleMissing },
  { id: "low-commitment-no-action", ...lowCommitmentNoAction },
  { id: "milestone-out-of-order", ...milestoneOutOfOrder },
  { id: "near-threshold-focus", ...nearThresholdFocus },
  { id: "newer-format", ...newerFormat },
  { id: "no-buy-in-goal", ...noBuyInGoal },
  { id: "no-culture-measure", ...noCultureMeasure },
  { id: "no-family-or-student-on-team", ...noFamilyOrStudentOnTeam },
  { id: "no-policy-anchor", ...noPolicyAnchor },
  { id: "no-report-back", ...noReportBack },
  { id: "no-student-outcome-goal", ...noStudentOutcomeGoal },
  { id: "no-teacher-leaders", ...noTeacherLeaders },
  { id: "no-teacher-on-team", ...noTeacherOnTeam },
  { id: "no-turnover-plan", ...noTurnoverPlan },
  { id: "one-way-only", ...oneWayOnly },
  { id: "overdue-item", ...overdueItem },
  { id: "owner-not-on-team", ...ownerNotOnTeam },
  { id: "persuasion-language", ...persuasionLanguage },
  { id: "placeholder-text", ...placeholderText },
  { id: "plan-basics-missing", ...planBasicsMissing },
  { id: "plan-not-updated", ...planNotUpdated },
  { id: "recommended-group-missing", ...recommendedGroupMissing },
  { id: "reference-incomplete", ...referenceIncomplete },
  { id: "review-cadence-missing", ...reviewCadenceMissing },
  { id: "section-missing", ...sectionMissing },
  { id: "several-documents", ...severalDocuments },
  { id: "sharing-agreement-missing", ...sharingAgreementMissing },
  { id: "sign-off-language", ...signOffLanguage },
  { id: "single-point-of-failure", ...singlePointOfFailure },
  { id: "small-count-disclosed", ...smallCountDisclosed },
  { id: "stakeholder-incomplete", ...stakeholderIncomplete },
  { id: "stakeholder-without-touchpoint", ...stakeholderWithoutTouchpoint },
  { id: "student-identifiable-info", ...studentIdentifiableInfo },
  { id: "teacher-baseline-missing", ...teacherBaselineMissing },
  { id: "teacher-leader-support-missing", ...teacherLeaderSupportMissing },
  { id: "teachers-below-involve", ...teachersBelowInvolve },
  { id: "teachers-only-at-approval", ...teachersOnlyAtApproval },
  { id: "team-cadence-missing", ...teamCadenceMissing },
  { id: "team-size", ...teamSize },
  { id: "threshold-only-measures", ...thresholdOnlyMeasures },
  { id: "too-large", ...tooLarge },
  { id: "too-many-goals", ...tooManyGoals },
  { id: "touchpoint-gap", ...touchpointGap },
  { id: "touchpoint-incomplete", ...touchpointIncomplete },
  { id: "touchpoint-without-message", ...touchpointWithoutMessage },
  { id: "uncited-research-claim", ...uncitedResearchClaim },
  { id: "undefined-reference", ...undefinedReference },
  { id: "unknown-field", ...unknownField },
  { id: "unknown-section", ...unknownSection },
  { id: "unused-definition", ...unusedDefinition },
  { id: "users-not-trained-before-launch", ...usersNotTrainedBeforeLaunch },
  { id: "vague-commitment", ...vagueCommitment },
  { id: "vision-graduation-only", ...visionGraduationOnly },
  { id: "vision-not-aligned", ...visionNotAligned },
  { id: "vision-not-coauthored", ...visionNotCoauthored },
  { id: "workload-unplanned", ...workloadUnplanned },
  { id: "yaml-syntax", ...yamlSyntax },
];
