/** The only door into the core: what the editor and the command line may use. */
export { analyze, createMemory, type Analysis, type AnalysisMemory } from "./features/analyze.ts";
export { formatOf, hasPlanName, HEAD_LENGTH, isPlanFile } from "./files/recognise.ts";
export { DEFAULT_CONFIG, type Config } from "./config/config.ts";
export type { DistrictSchema } from "./config/district-schema.ts";
export type { SchemaFault } from "./schema/district/fault.ts";
export { districtValue, withFaults } from "./features/district.ts";
export { SCHEMA_REFUSALS, UNCHECKED, type Refusal } from "./config/schema-refusals.ts";
export type { Problem, SilencedProblem } from "./problem.ts";
export { CATEGORIES, SEVERITIES, type Severity } from "./rules/rule.ts";
export { inWords, sentenceText, type Sentence } from "./source/notice.ts";
export { editsOf, fixesFor, type ReadyFix } from "./features/fixes.ts";
export { fixAll, type AllFixed, type MadeFix } from "./features/fix-all.ts";
export { actionsFor, countSafelyFixable, problemsAt, repairsIn, type PlanAction } from "./features/actions.ts";
export { canSilence, reasonFault, silenceEdits } from "./features/silencing.ts";
export { countShownAgain, showAgain, silencedAt, silencedWithKey, type SilencedStatus } from "./features/silenced.ts";
export { missingFieldsAt, type MissingFields } from "./features/missing-fields.ts";
export { missingSections, sectionEdits, type MissingSection } from "./features/missing-sections.ts";
export { configEdits, type ConfigChange } from "./features/configuration/edits.ts";
export { addRow, listAt, rowLists, type RowList } from "./features/add-row.ts";
export { isRowDone, markDone } from "./features/done.ts";
export { moveRow, type MovedRow } from "./features/move-row.ts";
export { rowKeyAt, rowsOfList, type KeyedRow, type RowKey } from "./features/plan-rows.ts";
export { problemsUnder } from "./features/problems-under.ts";
export { firstSteps, type FirstSteps } from "./features/first-steps.ts";
export { gapFrom, type Gap } from "./features/gaps.ts";
export { RULE_INFOS, ruleInfo, rulesLike, type RuleInfo } from "./features/rules.ts";
export type { Fix } from "./source/fix.ts";
export { said, type Words } from "./text/slot-words.ts";
export { ENGLISH, LANGUAGES, tongueFrom, tongueOf, translatable, type Language, type Tongue } from "./text/tongue.ts";
export { phaseWord, statusWord } from "./model/stages.ts";
export { applyEdits, type Stop, type TextEdit } from "./text/edit.ts";
export type { TextRange } from "./text/range.ts";
export { LineIndex, type Position } from "./text/line-index.ts";
export { DEFAULT_LIMITS } from "./sections/limits.ts";
export {
  countBySeverity,
  isAtLeast,
  reportOf,
  sectionTitle,
  type FileReport,
  type ProblemReport,
} from "./features/report.ts";
export { isIsoDate, localDay } from "./text/iso-date.ts";
export {
  CONFIG_NAMES,
  loadConfig,
  loadConfigFile,
  noKnownConfigs,
  type ConfigFile,
  type ConfigSource,
  type KnownConfigs,
  type LoadedConfig,
} from "./features/load-config.ts";
export { lastingStatus, type LastingStatus } from "./features/last-read.ts";
export { dateHintsOf } from "./features/date-hints.ts";
export { lensesOf, type SectionLens } from "./features/lenses.ts";
export { analyzeConfig, type ConfigAnalysis } from "./features/configuration/analyze.ts";
export { configCompletionsAt } from "./features/configuration/completion.ts";
export { configHoverAt } from "./features/configuration/hover.ts";
export { completionsAt } from "./features/completion/completion.ts";
export type { CompletionItem } from "./features/completion/item.ts";
export { convertPlan, type Conversion } from "./features/convert/convert.ts";
export { convertedFrom, convertedName, otherFormat } from "./features/convert/file-name.ts";
export { pasteRows, type PastedRows } from "./features/sheet/paste-rows.ts";
export { tableInText, tableOnClipboard, type ClipboardTable, type SheetTable } from "./features/sheet/table.ts";
export { fileNameFor, newPlan, schoolYears } from "./features/new-plan.ts";
export type { NewPlanOptions, PlanTemplate } from "./templates/template.ts";
export { TEMPLATES } from "./templates/templates.ts";
export { PROFILES } from "./vocabulary/vocabulary.ts";
export { hoverAt, type Hover } from "./features/hover/hover.ts";
export type { HoverPart } from "./features/hover/part.ts";
export {
  definitionAt,
  listedAt,
  occurrencesAt,
  type OccurrenceRange,
  type PlaceInFile,
} from "./features/navigation/go-to.ts";
export { foldsOf } from "./features/navigation/folding.ts";
export { linksIn } from "./features/navigation/links.ts";
export {
  listedIdAt,
  renameInList,
  renameListed,
  usesList,
  type ListedPerson,
} from "./features/navigation/rename-listed.ts";
export { renamableAt, renameAt, type Renaming } from "./features/navigation/rename.ts";
export { selectionsAt } from "./features/navigation/selection.ts";
export { symbolsOf, type PlanSymbol } from "./features/navigation/symbols.ts";
export { AREAS } from "./model/sections.ts";
export { areaAt } from "./features/outline.ts";
export { readingOf, type Reading } from "./report/reading.ts";
export { planReport, type PlanReport } from "./report/plan-report.ts";
export type { GroupCoverage } from "./report/coverage.ts";
export type { PersonReport } from "./report/people.ts";
export type { HeardChange } from "./report/story.ts";
export { AUDIENCES, FORMATS, languageFor, type Audience, type ExportFormat, type Extent } from "./exports/choices.ts";
export { homeLanguages } from "./report/home-languages.ts";
export { privacyFindings } from "./report/privacy.ts";
export { planTables, type PlanTable } from "./report/tables.ts";
export { emptyPreviewHtml, previewHtml } from "./preview/preview.ts";
export type { Addresses } from "./preview/addresses.ts";
export type { HistoryPart } from "./preview/preview.ts";
export type { Frame } from "./preview/document.ts";
export { overviewHtml } from "./preview/overview.ts";
export { rollUpCsv, rollUpMarkdown } from "./preview/roll-up.ts";
export { byNeed, summaryOf, type PlanSummary } from "./features/summary.ts";
export { historyPoints, type HistoryShell } from "./history/read-history.ts";
export { pointOf, type HistoryPoint, type PointSection } from "./history/point.ts";
export { inOrderOfTime, type Version } from "./history/version.ts";
export { monthsOf, upcoming, type DatedEntry, type ScheduleMonth } from "./report/months.ts";
export type { ListStatus, RowStatus } from "./features/list-status.ts";
export { LEVEL_WORDS, type ActionStatus, type SectionStatus } from "./features/status.ts";
export type { NextUp } from "./features/next-up.ts";
