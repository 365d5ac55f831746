var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
import { formats } from "../formats.ts";
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://buyin-plans.dev/schemas/plan-1.json", "type": "object", "properties": { "buyin": { "type": "integer", "minimum": 1 }, "plan": { "type": "object", "properties": { "title": { "type": "string", "maxLength": 300 }, "organization": { "type": ["object", "string"], "maxLength": 300, "properties": { "name": { "type": "string", "maxLength": 300 }, "type": { "$ref": "#/$defs/profile" }, "state": { "type": "string", "maxLength": 100 }, "enrollment": { "type": "integer", "minimum": 0, "maximum": 1e8 }, "has_union": { "type": "boolean" }, "title_i": { "type": "boolean" }, "languages": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 100 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "profile": { "$ref": "#/$defs/profile" }, "status": { "type": "string", "enum": ["draft", "in_review", "approved", "active", "revising", "archived"] }, "phase": { "$ref": "#/$defs/phase" }, "school_year": { "type": ["string", "integer"], "maxLength": 100, "minimum": 1e3, "maximum": 9999 }, "start": { "type": "string", "format": "date" }, "end": { "type": "string", "format": "date" }, "last_updated": { "type": "string", "format": "date" }, "contact": { "type": "string", "maxLength": 300 }, "calendar": { "type": "object", "properties": { "breaks": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/break" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "convening": { "type": "object", "properties": { "status": { "type": "string", "enum": ["planned", "held"] }, "date": { "type": "string", "format": "date" }, "participants": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "questions": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 1e3 } }, "baseline": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/baseline_row" } }, "findings": { "type": "string", "maxLength": 5e3 }, "next_steps": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/next_step" } }, "remeasure_on": { "type": "string", "format": "date" }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "stakeholders": { "type": ["object", "array"], "maxItems": 5e3, "items": { "$ref": "#/$defs/stakeholder" }, "properties": { "groups": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/stakeholder" } }, "not_applicable": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/exclusion" } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "vision": { "type": "object", "properties": { "statement": { "type": "string", "maxLength": 5e3 }, "outcomes": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "enum": ["graduation", "college_enrollment", "college_persistence", "career_credential", "apprenticeship", "military", "employment"] } }, "coauthors": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "buy_in_means": { "type": "string", "maxLength": 5e3 }, "readiness": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "enum": ["academic_preparedness", "academic_tenacity", "college_knowledge"] } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "alignment": { "type": "object", "properties": { "mission": { "type": "string", "maxLength": 5e3 }, "links": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/link" } }, "related_initiatives": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/initiative" } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "goals": { "type": ["object", "array"], "maxItems": 5e3, "items": { "$ref": "#/$defs/goal" }, "properties": { "items": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/goal" } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "team": { "type": "object", "properties": { "purpose": { "type": "string", "maxLength": 1e3 }, "cadence": { "$ref": "#/$defs/frequency" }, "key_departments": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/function" } }, "members": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/member" } }, "decisions": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/raci_row" } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "ownership": { "type": "object", "properties": { "teacher_leaders": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/teacher_leader" } }, "co_design": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/co_design_row" } }, "feedback": { "type": "object", "properties": { "cadence": { "$ref": "#/$defs/frequency" }, "participants": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "questions": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 1e3 } }, "next": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "change_log": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/change" } }, "workload": { "type": "object", "properties": { "asked_hours_month": { "type": "number", "minimum": 0, "maximum": 1e4 }, "provided_hours_month": { "type": "number", "minimum": 0, "maximum": 1e4 }, "stops": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "data_use": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 1e3 } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "communication": { "type": "object", "properties": { "messages": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/message" } }, "touchpoints": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/touchpoint" } }, "effectiveness": { "type": "object", "properties": { "method": { "type": "string", "maxLength": 1e3 }, "when": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 100 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "investment": { "type": "object", "properties": { "lines": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/line" } }, "indicators": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/indicator" } }, "governance": { "type": "object", "properties": { "owner": { "type": "string", "maxLength": 300 }, "access_roles": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "legal_basis": { "type": "string", "maxLength": 1e3 }, "notice": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "sharing": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/sharing" } }, "training": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/training" } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "sustainability": { "type": "object", "properties": { "reviews": { "type": "object", "properties": { "cadence": { "$ref": "#/$defs/frequency" }, "next": { "type": "string", "format": "date" }, "owner": { "type": "string", "maxLength": 300 }, "report_to": { "type": "string", "maxLength": 300 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "onboarding": { "type": "object", "properties": { "new_leaders": { "type": "string", "maxLength": 1e3 }, "new_staff": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "anchors": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/anchor" } }, "culture": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/culture_row" } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "timeline": { "type": "object", "properties": { "milestones": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/milestone" } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "references": { "type": ["object", "array"], "maxItems": 5e3, "items": { "$ref": "#/$defs/reference" }, "properties": { "items": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/reference" } }, "narrative": { "type": "string", "maxLength": 5e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "allow": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/allowance" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "$defs": { "id": { "type": "string", "maxLength": 100, "pattern": "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" }, "frequency": { "type": "string", "enum": ["once", "weekly", "biweekly", "monthly", "grading_period", "quarterly", "three_times_a_year", "semester", "annually", "as_needed"] }, "phase": { "type": "string", "enum": ["explore", "design", "approve", "build", "pilot", "launch", "sustain"] }, "group": { "type": "string", "enum": ["students", "families", "teachers", "counselors", "principals", "district_leadership", "school_board", "special_education", "english_learner", "it_data", "community_partners", "labor", "higher_education", "employers_workforce", "student_support", "classified_staff", "cte", "tribal", "health_social_services", "regional_agency", "state_agency", "municipal", "funders", "media", "alumni"] }, "function": { "type": "string", "enum": ["academics", "student_services", "data_research", "it", "special_education", "multilingual", "cte_ccr", "school_leadership", "communications", "family_engagement", "federal_programs", "finance", "hr", "professional_learning", "privacy_legal"] }, "profile": { "type": "string", "enum": ["district", "large_district", "small_district", "charter_network", "state_agency"] }, "task_status": { "type": "string", "enum": ["planned", "in_progress", "done", "cancelled"] }, "break": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 300 }, "start": { "type": "string", "format": "date" }, "end": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "baseline_row": { "type": "object", "properties": { "stakeholder": { "type": "string", "maxLength": 300 }, "understanding": { "type": "integer", "minimum": 1, "maximum": 4 }, "commitment": { "type": "integer", "minimum": 1, "maximum": 4 }, "method": { "type": "string", "enum": ["survey", "interview", "discussion", "poll"] }, "rated_by": { "type": "string", "enum": ["self", "leaders"] }, "date": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "next_step": { "type": "object", "properties": { "action": { "type": "string", "maxLength": 1e3 }, "owner": { "type": "string", "maxLength": 300 }, "due": { "type": "string", "format": "date" }, "status": { "$ref": "#/$defs/task_status" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "stakeholder": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "group": { "$ref": "#/$defs/group" }, "label": { "type": "string", "maxLength": 300 }, "level": { "type": "string", "enum": ["none", "inform", "consult", "involve", "collaborate", "empower"] }, "phases": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/phase" } }, "first_involved": { "type": "string", "format": "date" }, "role": { "type": "string", "enum": ["creator", "co_owner", "advisor", "implementer", "audience", "decision_maker"] }, "what_matters": { "type": "string", "maxLength": 1e3 }, "concerns": { "type": "string", "maxLength": 1e3 }, "contact_every": { "$ref": "#/$defs/frequency" }, "representatives": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "languages": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 100 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "exclusion": { "type": "object", "properties": { "group": { "$ref": "#/$defs/group" }, "reason": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "link": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "document": { "type": "string", "maxLength": 300 }, "priority": { "type": "string", "maxLength": 300 }, "how": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "initiative": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 300 }, "decision": { "type": "string", "enum": ["keep", "merge", "replace", "sequence", "stop"] }, "note": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "goal": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "statement": { "type": "string", "maxLength": 5e3 }, "kind": { "type": "string", "enum": ["understanding", "commitment", "ownership", "use", "capacity", "culture", "student_outcome"] }, "metric": { "type": "string", "maxLength": 1e3 }, "metric_kind": { "type": "string", "enum": ["threshold_rate", "growth", "distribution", "count", "rating", "yes_no"] }, "unit": { "type": "string", "maxLength": 300 }, "direction": { "type": "string", "enum": ["increase", "decrease", "maintain"] }, "baseline": { "type": ["object", "string", "number", "boolean"], "maxLength": 1e3, "properties": { "value": { "type": ["number", "boolean"] }, "unit": { "type": "string", "maxLength": 300 }, "date": { "type": "string", "format": "date" }, "source": { "type": "string", "maxLength": 300 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "target": { "type": ["object", "string", "number", "boolean"], "maxLength": 1e3, "properties": { "value": { "type": ["number", "boolean"] }, "unit": { "type": "string", "maxLength": 300 }, "date": { "type": "string", "format": "date" }, "source": { "type": "string", "maxLength": 300 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "owner": { "type": "string", "maxLength": 300 }, "stakeholders": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "aligned_to": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "population": { "type": "string", "enum": ["all_students", "grade_band", "named_group", "near_threshold"] }, "report_by": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "enum": ["starting_band", "race_ethnicity", "special_education", "english_learner", "economic", "school", "grade"] } }, "measure_every": { "$ref": "#/$defs/frequency" }, "checkpoints": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "format": "date" } }, "status": { "type": "string", "enum": ["not_started", "on_track", "off_track", "met", "missed", "revised"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "member": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "type": "string", "maxLength": 300 }, "title": { "type": "string", "maxLength": 300 }, "group": { "$ref": "#/$defs/group" }, "departments": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/function" } }, "leads": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/function" } }, "roles": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "enum": ["executive_sponsor", "project_lead", "facilitator", "data_lead", "communications_lead", "teacher_lead", "school_lead", "family_liaison", "finance_lead", "privacy_lead", "member", "advisor"] } }, "authority": { "type": "boolean" }, "backup": { "type": "string", "maxLength": 300 }, "term_end": { "type": "string", "format": "date" }, "vacant": { "type": "boolean" }, "fill_by": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "raci_row": { "type": "object", "properties": { "decision": { "type": "string", "maxLength": 300 }, "accountable": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "responsible": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "consulted": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "informed": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "phase": { "$ref": "#/$defs/phase" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "teacher_leader": { "type": "object", "properties": { "member": { "type": "string", "maxLength": 300 }, "basis": { "type": "string", "maxLength": 1e3 }, "support": { "type": "string", "maxLength": 1e3 }, "role": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "co_design_row": { "type": "object", "properties": { "decision": { "type": "string", "maxLength": 300 }, "phase": { "$ref": "#/$defs/phase" }, "with": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "result": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "change": { "type": "object", "properties": { "date": { "type": "string", "format": "month-or-date" }, "heard_from": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "heard": { "type": "string", "maxLength": 1e3 }, "changed": { "type": "string", "maxLength": 1e3 }, "why_not": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "message": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "text": { "type": "string", "maxLength": 5e3 }, "audiences": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "touchpoint": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "audience": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "purpose": { "type": "string", "enum": ["inform", "listen", "consult", "co_design", "train", "report_back", "celebrate"] }, "channel": { "type": "string", "enum": ["staff_meeting", "plc", "co_design_session", "focus_group", "listening_session", "survey", "advisory_council", "office_hours", "workshop", "conference", "home_visit", "phone_call", "union_meeting", "interview", "newsletter", "email", "letter", "website", "video", "robocall", "text_blast", "social_post", "press_release", "report", "dashboard", "presentation", "board_meeting"] }, "two_way": { "type": "boolean" }, "frequency": { "$ref": "#/$defs/frequency" }, "dates": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "format": "date" } }, "start": { "type": "string", "format": "date" }, "end": { "type": "string", "format": "date" }, "owner": { "type": "string", "maxLength": 300 }, "messages": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "languages": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 100 } }, "report_back": { "type": ["object", "string"], "maxLength": 1e3, "properties": { "how": { "type": "string", "maxLength": 1e3 }, "within_days": { "type": "integer", "minimum": 0, "maximum": 1e9 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "status": { "type": "string", "enum": ["planned", "ongoing", "done", "cancelled"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "line": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "category": { "type": "string", "enum": ["personnel", "data_infrastructure", "staff_capacity", "communication", "supports"] }, "item": { "type": "string", "maxLength": 300 }, "amount": { "type": ["number", "string"], "minimum": 0, "maxLength": 100 }, "in_kind": { "type": ["boolean", "string"], "maxLength": 300 }, "fte": { "type": "number", "minimum": 0, "maximum": 1e4 }, "start": { "type": "string", "format": "date" }, "end": { "type": "string", "format": "date" }, "recurring": { "type": "boolean" }, "source": { "type": ["object", "string"], "maxLength": 1e3, "properties": { "name": { "type": "string", "maxLength": 300 }, "type": { "type": "string", "enum": ["local", "state", "federal", "grant", "in_kind", "other"] }, "one_time": { "type": "boolean" }, "ends": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "transition": { "type": "string", "maxLength": 1e3 }, "owner": { "type": "string", "maxLength": 300 }, "status": { "type": "string", "enum": ["requested", "committed", "spent"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "indicator": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 300 }, "category": { "type": "string", "enum": ["A", "B", "C", "assessment", "gpa_credits", "wellbeing_belonging", "college_knowledge", "career_exploration", "postsecondary_outcome"] }, "threshold": { "type": ["string", "number"], "maxLength": 300 }, "source_system": { "type": "string", "maxLength": 300 }, "refresh": { "type": "string", "enum": ["daily", "once", "weekly", "biweekly", "monthly", "grading_period", "quarterly", "three_times_a_year", "semester", "annually", "as_needed"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "sharing": { "type": "object", "properties": { "partner": { "type": "string", "maxLength": 300 }, "data": { "type": "string", "maxLength": 1e3 }, "agreement": { "type": "string", "enum": ["yes", "pending", "no"] }, "expires": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "training": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "audience": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "topic": { "type": "string", "maxLength": 300 }, "hours": { "type": "number", "minimum": 0, "maximum": 1e4 }, "dates": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "format": "date" } }, "provider": { "type": "string", "maxLength": 300 }, "follow_up": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "anchor": { "type": "object", "properties": { "type": { "type": "string", "enum": ["board_policy", "strategic_plan", "job_description", "calendar", "contract_mou", "budget_line"] }, "status": { "type": "string", "enum": ["idea", "in_progress", "adopted"] }, "date": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "culture_row": { "type": "object", "properties": { "practice": { "type": "string", "maxLength": 1e3 }, "measure": { "type": "string", "maxLength": 1e3 }, "baseline": { "type": ["string", "number"], "maxLength": 300 }, "target": { "type": ["string", "number"], "maxLength": 300 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "milestone": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "type": { "type": "string", "enum": ["explore", "design", "approve", "build", "pilot", "launch", "sustain", "review", "other"] }, "title": { "type": "string", "maxLength": 300 }, "due": { "type": "string", "format": "date" }, "owner": { "type": "string", "maxLength": 300 }, "status": { "$ref": "#/$defs/task_status" }, "depends_on": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "reference": { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "type": "string", "maxLength": 1e3 }, "organization": { "type": "string", "maxLength": 300 }, "year": { "type": ["integer", "string"], "minimum": 1e3, "maximum": 9999, "maxLength": 100 }, "url": { "type": "string", "maxLength": 2e3 }, "kind": { "type": "string", "enum": ["exemplar", "resource", "research", "policy", "local_data"] }, "used_in": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "allowance": { "type": "object", "properties": { "rule": { "type": "string", "maxLength": 100 }, "at": { "type": "string", "maxLength": 300 }, "reason": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } } };
var schema32 = { "type": "string", "enum": ["district", "large_district", "small_district", "charter_network", "state_agency"] };
var schema34 = { "type": "string", "enum": ["explore", "design", "approve", "build", "pilot", "launch", "sustain"] };
var schema36 = { "type": "object", "properties": { "stakeholder": { "type": "string", "maxLength": 300 }, "understanding": { "type": "integer", "minimum": 1, "maximum": 4 }, "commitment": { "type": "integer", "minimum": 1, "maximum": 4 }, "method": { "type": "string", "enum": ["survey", "interview", "discussion", "poll"] }, "rated_by": { "type": "string", "enum": ["self", "leaders"] }, "date": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema48 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 300 }, "decision": { "type": "string", "enum": ["keep", "merge", "replace", "sequence", "stop"] }, "note": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema43 = { "type": "string", "enum": ["once", "weekly", "biweekly", "monthly", "grading_period", "quarterly", "three_times_a_year", "semester", "annually", "as_needed"] };
var schema53 = { "type": "string", "enum": ["academics", "student_services", "data_research", "it", "special_education", "multilingual", "cte_ccr", "school_leadership", "communications", "family_engagement", "federal_programs", "finance", "hr", "professional_learning", "privacy_legal"] };
var schema65 = { "type": "object", "properties": { "date": { "type": "string", "format": "month-or-date" }, "heard_from": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "heard": { "type": "string", "maxLength": 1e3 }, "changed": { "type": "string", "maxLength": 1e3 }, "why_not": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema73 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 300 }, "category": { "type": "string", "enum": ["A", "B", "C", "assessment", "gpa_credits", "wellbeing_belonging", "college_knowledge", "career_exploration", "postsecondary_outcome"] }, "threshold": { "type": ["string", "number"], "maxLength": 300 }, "source_system": { "type": "string", "maxLength": 300 }, "refresh": { "type": "string", "enum": ["daily", "once", "weekly", "biweekly", "monthly", "grading_period", "quarterly", "three_times_a_year", "semester", "annually", "as_needed"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema74 = { "type": "object", "properties": { "partner": { "type": "string", "maxLength": 300 }, "data": { "type": "string", "maxLength": 1e3 }, "agreement": { "type": "string", "enum": ["yes", "pending", "no"] }, "expires": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema78 = { "type": "object", "properties": { "type": { "type": "string", "enum": ["board_policy", "strategic_plan", "job_description", "calendar", "contract_mou", "budget_line"] }, "status": { "type": "string", "enum": ["idea", "in_progress", "adopted"] }, "date": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema79 = { "type": "object", "properties": { "practice": { "type": "string", "maxLength": 1e3 }, "measure": { "type": "string", "maxLength": 1e3 }, "baseline": { "type": ["string", "number"], "maxLength": 300 }, "target": { "type": ["string", "number"], "maxLength": 300 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var func1 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern4 = new RegExp("^x-", "u");
var formats0 = formats.date;
var formats32 = formats["month-or-date"];
var schema38 = { "type": "string", "enum": ["planned", "in_progress", "done", "cancelled"] };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "owner" || key0 === "due" || key0 === "status" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 === "string") {
        if (func3(data0) > 1e3) {
          const err1 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data1 = data.owner;
      if (typeof data1 === "string") {
        if (func3(data1) > 300) {
          const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.due !== void 0) {
      let data2 = data.due;
      if (typeof data2 === "string") {
        if (!formats0(data2)) {
          const err5 = { instancePath: instancePath + "/due", schemaPath: "#/properties/due/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/due", schemaPath: "#/properties/due/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/task_status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "planned" || data3 === "in_progress" || data3 === "done" || data3 === "cancelled")) {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/task_status/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "group": { "$ref": "#/$defs/group" }, "label": { "type": "string", "maxLength": 300 }, "level": { "type": "string", "enum": ["none", "inform", "consult", "involve", "collaborate", "empower"] }, "phases": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/phase" } }, "first_involved": { "type": "string", "format": "date" }, "role": { "type": "string", "enum": ["creator", "co_owner", "advisor", "implementer", "audience", "decision_maker"] }, "what_matters": { "type": "string", "maxLength": 1e3 }, "concerns": { "type": "string", "maxLength": 1e3 }, "contact_every": { "$ref": "#/$defs/frequency" }, "representatives": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "languages": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 100 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema41 = { "type": "string", "enum": ["students", "families", "teachers", "counselors", "principals", "district_leadership", "school_board", "special_education", "english_learner", "it_data", "community_partners", "labor", "higher_education", "employers_workforce", "student_support", "classified_staff", "cte", "tribal", "health_social_services", "regional_agency", "state_agency", "municipal", "funders", "media", "alumni"] };
var pattern13 = new RegExp("^[\\p{Ll}\\p{Lo}\\p{N}_-]+$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func1.call(schema39.properties, key0) || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data1 = data.group;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/group/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "students" || data1 === "families" || data1 === "teachers" || data1 === "counselors" || data1 === "principals" || data1 === "district_leadership" || data1 === "school_board" || data1 === "special_education" || data1 === "english_learner" || data1 === "it_data" || data1 === "community_partners" || data1 === "labor" || data1 === "higher_education" || data1 === "employers_workforce" || data1 === "student_support" || data1 === "classified_staff" || data1 === "cte" || data1 === "tribal" || data1 === "health_social_services" || data1 === "regional_agency" || data1 === "state_agency" || data1 === "municipal" || data1 === "funders" || data1 === "media" || data1 === "alumni")) {
        const err5 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/group/enum", keyword: "enum", params: { allowedValues: schema41.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (func3(data2) > 300) {
          const err6 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data3 === "none" || data3 === "inform" || data3 === "consult" || data3 === "involve" || data3 === "collaborate" || data3 === "empower")) {
        const err9 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema39.properties.level.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.phases !== void 0) {
      let data4 = data.phases;
      if (!Array.isArray(data4) && typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: schema39.properties.phases.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data4)) {
        if (data4.length > 5e3) {
          const err11 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err12 = { instancePath: instancePath + "/phases/" + i0, schemaPath: "#/$defs/phase/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data5 === "explore" || data5 === "design" || data5 === "approve" || data5 === "build" || data5 === "pilot" || data5 === "launch" || data5 === "sustain")) {
            const err13 = { instancePath: instancePath + "/phases/" + i0, schemaPath: "#/$defs/phase/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
    if (data.first_involved !== void 0) {
      let data6 = data.first_involved;
      if (typeof data6 === "string") {
        if (!formats0(data6)) {
          const err14 = { instancePath: instancePath + "/first_involved", schemaPath: "#/properties/first_involved/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/first_involved", schemaPath: "#/properties/first_involved/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data7 = data.role;
      if (typeof data7 !== "string") {
        const err16 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data7 === "creator" || data7 === "co_owner" || data7 === "advisor" || data7 === "implementer" || data7 === "audience" || data7 === "decision_maker")) {
        const err17 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema39.properties.role.enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.what_matters !== void 0) {
      let data8 = data.what_matters;
      if (typeof data8 === "string") {
        if (func3(data8) > 1e3) {
          const err18 = { instancePath: instancePath + "/what_matters", schemaPath: "#/properties/what_matters/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/what_matters", schemaPath: "#/properties/what_matters/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.concerns !== void 0) {
      let data9 = data.concerns;
      if (typeof data9 === "string") {
        if (func3(data9) > 1e3) {
          const err20 = { instancePath: instancePath + "/concerns", schemaPath: "#/properties/concerns/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/concerns", schemaPath: "#/properties/concerns/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.contact_every !== void 0) {
      let data10 = data.contact_every;
      if (typeof data10 !== "string") {
        const err22 = { instancePath: instancePath + "/contact_every", schemaPath: "#/$defs/frequency/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data10 === "once" || data10 === "weekly" || data10 === "biweekly" || data10 === "monthly" || data10 === "grading_period" || data10 === "quarterly" || data10 === "three_times_a_year" || data10 === "semester" || data10 === "annually" || data10 === "as_needed")) {
        const err23 = { instancePath: instancePath + "/contact_every", schemaPath: "#/$defs/frequency/enum", keyword: "enum", params: { allowedValues: schema43.enum } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.representatives !== void 0) {
      let data11 = data.representatives;
      if (!Array.isArray(data11) && typeof data11 !== "string") {
        const err24 = { instancePath: instancePath + "/representatives", schemaPath: "#/properties/representatives/type", keyword: "type", params: { type: schema39.properties.representatives.type } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (Array.isArray(data11)) {
        if (data11.length > 5e3) {
          const err25 = { instancePath: instancePath + "/representatives", schemaPath: "#/properties/representatives/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (typeof data12 === "string") {
            if (func3(data12) > 300) {
              const err26 = { instancePath: instancePath + "/representatives/" + i1, schemaPath: "#/properties/representatives/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/representatives/" + i1, schemaPath: "#/properties/representatives/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      }
    }
    if (data.languages !== void 0) {
      let data13 = data.languages;
      if (!Array.isArray(data13) && typeof data13 !== "string") {
        const err28 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: schema39.properties.languages.type } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (Array.isArray(data13)) {
        if (data13.length > 5e3) {
          const err29 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          if (typeof data14 === "string") {
            if (func3(data14) > 100) {
              const err30 = { instancePath: instancePath + "/languages/" + i2, schemaPath: "#/properties/languages/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/languages/" + i2, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "group" || key0 === "reason" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data0 = data.group;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/group/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "students" || data0 === "families" || data0 === "teachers" || data0 === "counselors" || data0 === "principals" || data0 === "district_leadership" || data0 === "school_board" || data0 === "special_education" || data0 === "english_learner" || data0 === "it_data" || data0 === "community_partners" || data0 === "labor" || data0 === "higher_education" || data0 === "employers_workforce" || data0 === "student_support" || data0 === "classified_staff" || data0 === "cte" || data0 === "tribal" || data0 === "health_social_services" || data0 === "regional_agency" || data0 === "state_agency" || data0 === "municipal" || data0 === "funders" || data0 === "media" || data0 === "alumni")) {
        const err2 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/group/enum", keyword: "enum", params: { allowedValues: schema41.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (func3(data1) > 1e3) {
          const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "document" || key0 === "priority" || key0 === "how" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data1 = data.document;
      if (typeof data1 === "string") {
        if (func3(data1) > 300) {
          const err4 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data2 = data.priority;
      if (typeof data2 === "string") {
        if (func3(data2) > 300) {
          const err6 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.how !== void 0) {
      let data3 = data.how;
      if (typeof data3 === "string") {
        if (func3(data3) > 1e3) {
          const err8 = { instancePath: instancePath + "/how", schemaPath: "#/properties/how/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/how", schemaPath: "#/properties/how/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "statement": { "type": "string", "maxLength": 5e3 }, "kind": { "type": "string", "enum": ["understanding", "commitment", "ownership", "use", "capacity", "culture", "student_outcome"] }, "metric": { "type": "string", "maxLength": 1e3 }, "metric_kind": { "type": "string", "enum": ["threshold_rate", "growth", "distribution", "count", "rating", "yes_no"] }, "unit": { "type": "string", "maxLength": 300 }, "direction": { "type": "string", "enum": ["increase", "decrease", "maintain"] }, "baseline": { "type": ["object", "string", "number", "boolean"], "maxLength": 1e3, "properties": { "value": { "type": ["number", "boolean"] }, "unit": { "type": "string", "maxLength": 300 }, "date": { "type": "string", "format": "date" }, "source": { "type": "string", "maxLength": 300 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "target": { "type": ["object", "string", "number", "boolean"], "maxLength": 1e3, "properties": { "value": { "type": ["number", "boolean"] }, "unit": { "type": "string", "maxLength": 300 }, "date": { "type": "string", "format": "date" }, "source": { "type": "string", "maxLength": 300 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "owner": { "type": "string", "maxLength": 300 }, "stakeholders": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "aligned_to": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "population": { "type": "string", "enum": ["all_students", "grade_band", "named_group", "near_threshold"] }, "report_by": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "enum": ["starting_band", "race_ethnicity", "special_education", "english_learner", "economic", "school", "grade"] } }, "measure_every": { "$ref": "#/$defs/frequency" }, "checkpoints": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "format": "date" } }, "status": { "type": "string", "enum": ["not_started", "on_track", "off_track", "met", "missed", "revised"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func1.call(schema49.properties, key0) || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.statement !== void 0) {
      let data1 = data.statement;
      if (typeof data1 === "string") {
        if (func3(data1) > 5e3) {
          const err4 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === "understanding" || data2 === "commitment" || data2 === "ownership" || data2 === "use" || data2 === "capacity" || data2 === "culture" || data2 === "student_outcome")) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema49.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      let data3 = data.metric;
      if (typeof data3 === "string") {
        if (func3(data3) > 1e3) {
          const err8 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.metric_kind !== void 0) {
      let data4 = data.metric_kind;
      if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/metric_kind", schemaPath: "#/properties/metric_kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data4 === "threshold_rate" || data4 === "growth" || data4 === "distribution" || data4 === "count" || data4 === "rating" || data4 === "yes_no")) {
        const err11 = { instancePath: instancePath + "/metric_kind", schemaPath: "#/properties/metric_kind/enum", keyword: "enum", params: { allowedValues: schema49.properties.metric_kind.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      let data5 = data.unit;
      if (typeof data5 === "string") {
        if (func3(data5) > 300) {
          const err12 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.direction !== void 0) {
      let data6 = data.direction;
      if (typeof data6 !== "string") {
        const err14 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data6 === "increase" || data6 === "decrease" || data6 === "maintain")) {
        const err15 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema49.properties.direction.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data7 = data.baseline;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
        const err16 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: schema49.properties.baseline.type } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func3(data7) > 1e3) {
          const err17 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "value" || key1 === "unit" || key1 === "date" || key1 === "source" || pattern4.test(key1))) {
            const err18 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data7.value !== void 0) {
          let data8 = data7.value;
          if (!(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
            const err19 = { instancePath: instancePath + "/baseline/value", schemaPath: "#/properties/baseline/properties/value/type", keyword: "type", params: { type: schema49.properties.baseline.properties.value.type } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data7.unit !== void 0) {
          let data9 = data7.unit;
          if (typeof data9 === "string") {
            if (func3(data9) > 300) {
              const err20 = { instancePath: instancePath + "/baseline/unit", schemaPath: "#/properties/baseline/properties/unit/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/baseline/unit", schemaPath: "#/properties/baseline/properties/unit/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.date !== void 0) {
          let data10 = data7.date;
          if (typeof data10 === "string") {
            if (!formats0(data10)) {
              const err22 = { instancePath: instancePath + "/baseline/date", schemaPath: "#/properties/baseline/properties/date/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/baseline/date", schemaPath: "#/properties/baseline/properties/date/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data7.source !== void 0) {
          let data11 = data7.source;
          if (typeof data11 === "string") {
            if (func3(data11) > 300) {
              const err24 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/properties/baseline/properties/source/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/properties/baseline/properties/source/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    }
    if (data.target !== void 0) {
      let data12 = data.target;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
        const err26 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: schema49.properties.target.type } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (func3(data12) > 1e3) {
          const err27 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 in data12) {
          if (!(key2 === "value" || key2 === "unit" || key2 === "date" || key2 === "source" || pattern4.test(key2))) {
            const err28 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.value !== void 0) {
          let data13 = data12.value;
          if (!(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean") {
            const err29 = { instancePath: instancePath + "/target/value", schemaPath: "#/properties/target/properties/value/type", keyword: "type", params: { type: schema49.properties.target.properties.value.type } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data12.unit !== void 0) {
          let data14 = data12.unit;
          if (typeof data14 === "string") {
            if (func3(data14) > 300) {
              const err30 = { instancePath: instancePath + "/target/unit", schemaPath: "#/properties/target/properties/unit/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/target/unit", schemaPath: "#/properties/target/properties/unit/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data12.date !== void 0) {
          let data15 = data12.date;
          if (typeof data15 === "string") {
            if (!formats0(data15)) {
              const err32 = { instancePath: instancePath + "/target/date", schemaPath: "#/properties/target/properties/date/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/target/date", schemaPath: "#/properties/target/properties/date/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data12.source !== void 0) {
          let data16 = data12.source;
          if (typeof data16 === "string") {
            if (func3(data16) > 300) {
              const err34 = { instancePath: instancePath + "/target/source", schemaPath: "#/properties/target/properties/source/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/target/source", schemaPath: "#/properties/target/properties/source/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.owner !== void 0) {
      let data17 = data.owner;
      if (typeof data17 === "string") {
        if (func3(data17) > 300) {
          const err36 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.stakeholders !== void 0) {
      let data18 = data.stakeholders;
      if (!Array.isArray(data18) && typeof data18 !== "string") {
        const err38 = { instancePath: instancePath + "/stakeholders", schemaPath: "#/properties/stakeholders/type", keyword: "type", params: { type: schema49.properties.stakeholders.type } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (Array.isArray(data18)) {
        if (data18.length > 5e3) {
          const err39 = { instancePath: instancePath + "/stakeholders", schemaPath: "#/properties/stakeholders/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data19 = data18[i0];
          if (typeof data19 === "string") {
            if (func3(data19) > 300) {
              const err40 = { instancePath: instancePath + "/stakeholders/" + i0, schemaPath: "#/properties/stakeholders/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/stakeholders/" + i0, schemaPath: "#/properties/stakeholders/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      }
    }
    if (data.aligned_to !== void 0) {
      let data20 = data.aligned_to;
      if (!Array.isArray(data20) && typeof data20 !== "string") {
        const err42 = { instancePath: instancePath + "/aligned_to", schemaPath: "#/properties/aligned_to/type", keyword: "type", params: { type: schema49.properties.aligned_to.type } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (Array.isArray(data20)) {
        if (data20.length > 5e3) {
          const err43 = { instancePath: instancePath + "/aligned_to", schemaPath: "#/properties/aligned_to/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (typeof data21 === "string") {
            if (func3(data21) > 300) {
              const err44 = { instancePath: instancePath + "/aligned_to/" + i1, schemaPath: "#/properties/aligned_to/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/aligned_to/" + i1, schemaPath: "#/properties/aligned_to/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      }
    }
    if (data.population !== void 0) {
      let data22 = data.population;
      if (typeof data22 !== "string") {
        const err46 = { instancePath: instancePath + "/population", schemaPath: "#/properties/population/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (!(data22 === "all_students" || data22 === "grade_band" || data22 === "named_group" || data22 === "near_threshold")) {
        const err47 = { instancePath: instancePath + "/population", schemaPath: "#/properties/population/enum", keyword: "enum", params: { allowedValues: schema49.properties.population.enum } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.report_by !== void 0) {
      let data23 = data.report_by;
      if (!Array.isArray(data23) && typeof data23 !== "string") {
        const err48 = { instancePath: instancePath + "/report_by", schemaPath: "#/properties/report_by/type", keyword: "type", params: { type: schema49.properties.report_by.type } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (Array.isArray(data23)) {
        if (data23.length > 5e3) {
          const err49 = { instancePath: instancePath + "/report_by", schemaPath: "#/properties/report_by/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data24 = data23[i2];
          if (typeof data24 !== "string") {
            const err50 = { instancePath: instancePath + "/report_by/" + i2, schemaPath: "#/properties/report_by/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (!(data24 === "starting_band" || data24 === "race_ethnicity" || data24 === "special_education" || data24 === "english_learner" || data24 === "economic" || data24 === "school" || data24 === "grade")) {
            const err51 = { instancePath: instancePath + "/report_by/" + i2, schemaPath: "#/properties/report_by/items/enum", keyword: "enum", params: { allowedValues: schema49.properties.report_by.items.enum } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      }
    }
    if (data.measure_every !== void 0) {
      let data25 = data.measure_every;
      if (typeof data25 !== "string") {
        const err52 = { instancePath: instancePath + "/measure_every", schemaPath: "#/$defs/frequency/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (!(data25 === "once" || data25 === "weekly" || data25 === "biweekly" || data25 === "monthly" || data25 === "grading_period" || data25 === "quarterly" || data25 === "three_times_a_year" || data25 === "semester" || data25 === "annually" || data25 === "as_needed")) {
        const err53 = { instancePath: instancePath + "/measure_every", schemaPath: "#/$defs/frequency/enum", keyword: "enum", params: { allowedValues: schema43.enum } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.checkpoints !== void 0) {
      let data26 = data.checkpoints;
      if (!Array.isArray(data26) && typeof data26 !== "string") {
        const err54 = { instancePath: instancePath + "/checkpoints", schemaPath: "#/properties/checkpoints/type", keyword: "type", params: { type: schema49.properties.checkpoints.type } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (Array.isArray(data26)) {
        if (data26.length > 5e3) {
          const err55 = { instancePath: instancePath + "/checkpoints", schemaPath: "#/properties/checkpoints/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        const len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data27 = data26[i3];
          if (typeof data27 === "string") {
            if (!formats0(data27)) {
              const err56 = { instancePath: instancePath + "/checkpoints/" + i3, schemaPath: "#/properties/checkpoints/items/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/checkpoints/" + i3, schemaPath: "#/properties/checkpoints/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      }
    }
    if (data.status !== void 0) {
      let data28 = data.status;
      if (typeof data28 !== "string") {
        const err58 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      if (!(data28 === "not_started" || data28 === "on_track" || data28 === "off_track" || data28 === "met" || data28 === "missed" || data28 === "revised")) {
        const err59 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema49.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
  } else {
    const err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err60];
    } else {
      vErrors.push(err60);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema54 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "type": "string", "maxLength": 300 }, "title": { "type": "string", "maxLength": 300 }, "group": { "$ref": "#/$defs/group" }, "departments": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/function" } }, "leads": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/function" } }, "roles": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "enum": ["executive_sponsor", "project_lead", "facilitator", "data_lead", "communications_lead", "teacher_lead", "school_lead", "family_liaison", "finance_lead", "privacy_lead", "member", "advisor"] } }, "authority": { "type": "boolean" }, "backup": { "type": "string", "maxLength": 300 }, "term_end": { "type": "string", "format": "date" }, "vacant": { "type": "boolean" }, "fill_by": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func1.call(schema54.properties, key0) || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func3(data1) > 300) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func3(data2) > 300) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data3 = data.group;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/group/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data3 === "students" || data3 === "families" || data3 === "teachers" || data3 === "counselors" || data3 === "principals" || data3 === "district_leadership" || data3 === "school_board" || data3 === "special_education" || data3 === "english_learner" || data3 === "it_data" || data3 === "community_partners" || data3 === "labor" || data3 === "higher_education" || data3 === "employers_workforce" || data3 === "student_support" || data3 === "classified_staff" || data3 === "cte" || data3 === "tribal" || data3 === "health_social_services" || data3 === "regional_agency" || data3 === "state_agency" || data3 === "municipal" || data3 === "funders" || data3 === "media" || data3 === "alumni")) {
        const err9 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/group/enum", keyword: "enum", params: { allowedValues: schema41.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.departments !== void 0) {
      let data4 = data.departments;
      if (!Array.isArray(data4) && typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/departments", schemaPath: "#/properties/departments/type", keyword: "type", params: { type: schema54.properties.departments.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data4)) {
        if (data4.length > 5e3) {
          const err11 = { instancePath: instancePath + "/departments", schemaPath: "#/properties/departments/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err12 = { instancePath: instancePath + "/departments/" + i0, schemaPath: "#/$defs/function/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data5 === "academics" || data5 === "student_services" || data5 === "data_research" || data5 === "it" || data5 === "special_education" || data5 === "multilingual" || data5 === "cte_ccr" || data5 === "school_leadership" || data5 === "communications" || data5 === "family_engagement" || data5 === "federal_programs" || data5 === "finance" || data5 === "hr" || data5 === "professional_learning" || data5 === "privacy_legal")) {
            const err13 = { instancePath: instancePath + "/departments/" + i0, schemaPath: "#/$defs/function/enum", keyword: "enum", params: { allowedValues: schema53.enum } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
    if (data.leads !== void 0) {
      let data6 = data.leads;
      if (!Array.isArray(data6) && typeof data6 !== "string") {
        const err14 = { instancePath: instancePath + "/leads", schemaPath: "#/properties/leads/type", keyword: "type", params: { type: schema54.properties.leads.type } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        if (data6.length > 5e3) {
          const err15 = { instancePath: instancePath + "/leads", schemaPath: "#/properties/leads/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 !== "string") {
            const err16 = { instancePath: instancePath + "/leads/" + i1, schemaPath: "#/$defs/function/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (!(data7 === "academics" || data7 === "student_services" || data7 === "data_research" || data7 === "it" || data7 === "special_education" || data7 === "multilingual" || data7 === "cte_ccr" || data7 === "school_leadership" || data7 === "communications" || data7 === "family_engagement" || data7 === "federal_programs" || data7 === "finance" || data7 === "hr" || data7 === "professional_learning" || data7 === "privacy_legal")) {
            const err17 = { instancePath: instancePath + "/leads/" + i1, schemaPath: "#/$defs/function/enum", keyword: "enum", params: { allowedValues: schema53.enum } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.roles !== void 0) {
      let data8 = data.roles;
      if (!Array.isArray(data8) && typeof data8 !== "string") {
        const err18 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: schema54.properties.roles.type } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        if (data8.length > 5e3) {
          const err19 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (typeof data9 !== "string") {
            const err20 = { instancePath: instancePath + "/roles/" + i2, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (!(data9 === "executive_sponsor" || data9 === "project_lead" || data9 === "facilitator" || data9 === "data_lead" || data9 === "communications_lead" || data9 === "teacher_lead" || data9 === "school_lead" || data9 === "family_liaison" || data9 === "finance_lead" || data9 === "privacy_lead" || data9 === "member" || data9 === "advisor")) {
            const err21 = { instancePath: instancePath + "/roles/" + i2, schemaPath: "#/properties/roles/items/enum", keyword: "enum", params: { allowedValues: schema54.properties.roles.items.enum } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
    if (data.authority !== void 0) {
      if (typeof data.authority !== "boolean") {
        const err22 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.backup !== void 0) {
      let data11 = data.backup;
      if (typeof data11 === "string") {
        if (func3(data11) > 300) {
          const err23 = { instancePath: instancePath + "/backup", schemaPath: "#/properties/backup/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/backup", schemaPath: "#/properties/backup/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.term_end !== void 0) {
      let data12 = data.term_end;
      if (typeof data12 === "string") {
        if (!formats0(data12)) {
          const err25 = { instancePath: instancePath + "/term_end", schemaPath: "#/properties/term_end/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/term_end", schemaPath: "#/properties/term_end/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.vacant !== void 0) {
      if (typeof data.vacant !== "boolean") {
        const err27 = { instancePath: instancePath + "/vacant", schemaPath: "#/properties/vacant/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.fill_by !== void 0) {
      let data14 = data.fill_by;
      if (typeof data14 === "string") {
        if (!formats0(data14)) {
          const err28 = { instancePath: instancePath + "/fill_by", schemaPath: "#/properties/fill_by/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/fill_by", schemaPath: "#/properties/fill_by/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "type": "object", "properties": { "decision": { "type": "string", "maxLength": 300 }, "accountable": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "responsible": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "consulted": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "informed": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "phase": { "$ref": "#/$defs/phase" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "decision" || key0 === "accountable" || key0 === "responsible" || key0 === "consulted" || key0 === "informed" || key0 === "phase" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data0 = data.decision;
      if (typeof data0 === "string") {
        if (func3(data0) > 300) {
          const err1 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.accountable !== void 0) {
      let data1 = data.accountable;
      if (!Array.isArray(data1) && typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/accountable", schemaPath: "#/properties/accountable/type", keyword: "type", params: { type: schema59.properties.accountable.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 5e3) {
          const err4 = { instancePath: instancePath + "/accountable", schemaPath: "#/properties/accountable/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 300) {
              const err5 = { instancePath: instancePath + "/accountable/" + i0, schemaPath: "#/properties/accountable/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/accountable/" + i0, schemaPath: "#/properties/accountable/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      }
    }
    if (data.responsible !== void 0) {
      let data3 = data.responsible;
      if (!Array.isArray(data3) && typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: schema59.properties.responsible.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length > 5e3) {
          const err8 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (func3(data4) > 300) {
              const err9 = { instancePath: instancePath + "/responsible/" + i1, schemaPath: "#/properties/responsible/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/responsible/" + i1, schemaPath: "#/properties/responsible/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
    if (data.consulted !== void 0) {
      let data5 = data.consulted;
      if (!Array.isArray(data5) && typeof data5 !== "string") {
        const err11 = { instancePath: instancePath + "/consulted", schemaPath: "#/properties/consulted/type", keyword: "type", params: { type: schema59.properties.consulted.type } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length > 5e3) {
          const err12 = { instancePath: instancePath + "/consulted", schemaPath: "#/properties/consulted/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 === "string") {
            if (func3(data6) > 300) {
              const err13 = { instancePath: instancePath + "/consulted/" + i2, schemaPath: "#/properties/consulted/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/consulted/" + i2, schemaPath: "#/properties/consulted/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      }
    }
    if (data.informed !== void 0) {
      let data7 = data.informed;
      if (!Array.isArray(data7) && typeof data7 !== "string") {
        const err15 = { instancePath: instancePath + "/informed", schemaPath: "#/properties/informed/type", keyword: "type", params: { type: schema59.properties.informed.type } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length > 5e3) {
          const err16 = { instancePath: instancePath + "/informed", schemaPath: "#/properties/informed/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data8 = data7[i3];
          if (typeof data8 === "string") {
            if (func3(data8) > 300) {
              const err17 = { instancePath: instancePath + "/informed/" + i3, schemaPath: "#/properties/informed/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/informed/" + i3, schemaPath: "#/properties/informed/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    if (data.phase !== void 0) {
      let data9 = data.phase;
      if (typeof data9 !== "string") {
        const err19 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/phase/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data9 === "explore" || data9 === "design" || data9 === "approve" || data9 === "build" || data9 === "pilot" || data9 === "launch" || data9 === "sustain")) {
        const err20 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/phase/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema62 = { "type": "object", "properties": { "decision": { "type": "string", "maxLength": 300 }, "phase": { "$ref": "#/$defs/phase" }, "with": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "result": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "decision" || key0 === "phase" || key0 === "with" || key0 === "result" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data0 = data.decision;
      if (typeof data0 === "string") {
        if (func3(data0) > 300) {
          const err1 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data1 = data.phase;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/phase/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "explore" || data1 === "design" || data1 === "approve" || data1 === "build" || data1 === "pilot" || data1 === "launch" || data1 === "sustain")) {
        const err4 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/phase/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.with !== void 0) {
      let data2 = data.with;
      if (!Array.isArray(data2) && typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: schema62.properties.with.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length > 5e3) {
          const err6 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func3(data3) > 300) {
              const err7 = { instancePath: instancePath + "/with/" + i0, schemaPath: "#/properties/with/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/with/" + i0, schemaPath: "#/properties/with/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
    if (data.result !== void 0) {
      let data4 = data.result;
      if (typeof data4 === "string") {
        if (func3(data4) > 1e3) {
          const err9 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema66 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "text": { "type": "string", "maxLength": 5e3 }, "audiences": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "text" || key0 === "audiences" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 === "string") {
        if (func3(data1) > 5e3) {
          const err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.audiences !== void 0) {
      let data2 = data.audiences;
      if (!Array.isArray(data2) && typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/audiences", schemaPath: "#/properties/audiences/type", keyword: "type", params: { type: schema66.properties.audiences.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length > 5e3) {
          const err7 = { instancePath: instancePath + "/audiences", schemaPath: "#/properties/audiences/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func3(data3) > 300) {
              const err8 = { instancePath: instancePath + "/audiences/" + i0, schemaPath: "#/properties/audiences/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/audiences/" + i0, schemaPath: "#/properties/audiences/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema68 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "audience": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "purpose": { "type": "string", "enum": ["inform", "listen", "consult", "co_design", "train", "report_back", "celebrate"] }, "channel": { "type": "string", "enum": ["staff_meeting", "plc", "co_design_session", "focus_group", "listening_session", "survey", "advisory_council", "office_hours", "workshop", "conference", "home_visit", "phone_call", "union_meeting", "interview", "newsletter", "email", "letter", "website", "video", "robocall", "text_blast", "social_post", "press_release", "report", "dashboard", "presentation", "board_meeting"] }, "two_way": { "type": "boolean" }, "frequency": { "$ref": "#/$defs/frequency" }, "dates": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "format": "date" } }, "start": { "type": "string", "format": "date" }, "end": { "type": "string", "format": "date" }, "owner": { "type": "string", "maxLength": 300 }, "messages": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "languages": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 100 } }, "report_back": { "type": ["object", "string"], "maxLength": 1e3, "properties": { "how": { "type": "string", "maxLength": 1e3 }, "within_days": { "type": "integer", "minimum": 0, "maximum": 1e9 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "status": { "type": "string", "enum": ["planned", "ongoing", "done", "cancelled"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func1.call(schema68.properties, key0) || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.audience !== void 0) {
      let data1 = data.audience;
      if (!Array.isArray(data1) && typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: schema68.properties.audience.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 5e3) {
          const err5 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 300) {
              const err6 = { instancePath: instancePath + "/audience/" + i0, schemaPath: "#/properties/audience/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/audience/" + i0, schemaPath: "#/properties/audience/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data3 === "inform" || data3 === "listen" || data3 === "consult" || data3 === "co_design" || data3 === "train" || data3 === "report_back" || data3 === "celebrate")) {
        const err9 = { instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/enum", keyword: "enum", params: { allowedValues: schema68.properties.purpose.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.channel !== void 0) {
      let data4 = data.channel;
      if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data4 === "staff_meeting" || data4 === "plc" || data4 === "co_design_session" || data4 === "focus_group" || data4 === "listening_session" || data4 === "survey" || data4 === "advisory_council" || data4 === "office_hours" || data4 === "workshop" || data4 === "conference" || data4 === "home_visit" || data4 === "phone_call" || data4 === "union_meeting" || data4 === "interview" || data4 === "newsletter" || data4 === "email" || data4 === "letter" || data4 === "website" || data4 === "video" || data4 === "robocall" || data4 === "text_blast" || data4 === "social_post" || data4 === "press_release" || data4 === "report" || data4 === "dashboard" || data4 === "presentation" || data4 === "board_meeting")) {
        const err11 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: schema68.properties.channel.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.two_way !== void 0) {
      if (typeof data.two_way !== "boolean") {
        const err12 = { instancePath: instancePath + "/two_way", schemaPath: "#/properties/two_way/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.frequency !== void 0) {
      let data6 = data.frequency;
      if (typeof data6 !== "string") {
        const err13 = { instancePath: instancePath + "/frequency", schemaPath: "#/$defs/frequency/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data6 === "once" || data6 === "weekly" || data6 === "biweekly" || data6 === "monthly" || data6 === "grading_period" || data6 === "quarterly" || data6 === "three_times_a_year" || data6 === "semester" || data6 === "annually" || data6 === "as_needed")) {
        const err14 = { instancePath: instancePath + "/frequency", schemaPath: "#/$defs/frequency/enum", keyword: "enum", params: { allowedValues: schema43.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.dates !== void 0) {
      let data7 = data.dates;
      if (!Array.isArray(data7) && typeof data7 !== "string") {
        const err15 = { instancePath: instancePath + "/dates", schemaPath: "#/properties/dates/type", keyword: "type", params: { type: schema68.properties.dates.type } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length > 5e3) {
          const err16 = { instancePath: instancePath + "/dates", schemaPath: "#/properties/dates/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (!formats0(data8)) {
              const err17 = { instancePath: instancePath + "/dates/" + i1, schemaPath: "#/properties/dates/items/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/dates/" + i1, schemaPath: "#/properties/dates/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    if (data.start !== void 0) {
      let data9 = data.start;
      if (typeof data9 === "string") {
        if (!formats0(data9)) {
          const err19 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.end !== void 0) {
      let data10 = data.end;
      if (typeof data10 === "string") {
        if (!formats0(data10)) {
          const err21 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data11 = data.owner;
      if (typeof data11 === "string") {
        if (func3(data11) > 300) {
          const err23 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.messages !== void 0) {
      let data12 = data.messages;
      if (!Array.isArray(data12) && typeof data12 !== "string") {
        const err25 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: schema68.properties.messages.type } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (Array.isArray(data12)) {
        if (data12.length > 5e3) {
          const err26 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 === "string") {
            if (func3(data13) > 300) {
              const err27 = { instancePath: instancePath + "/messages/" + i2, schemaPath: "#/properties/messages/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/messages/" + i2, schemaPath: "#/properties/messages/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
    if (data.languages !== void 0) {
      let data14 = data.languages;
      if (!Array.isArray(data14) && typeof data14 !== "string") {
        const err29 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: schema68.properties.languages.type } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (Array.isArray(data14)) {
        if (data14.length > 5e3) {
          const err30 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (typeof data15 === "string") {
            if (func3(data15) > 100) {
              const err31 = { instancePath: instancePath + "/languages/" + i3, schemaPath: "#/properties/languages/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/languages/" + i3, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      }
    }
    if (data.report_back !== void 0) {
      let data16 = data.report_back;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && typeof data16 !== "string") {
        const err33 = { instancePath: instancePath + "/report_back", schemaPath: "#/properties/report_back/type", keyword: "type", params: { type: schema68.properties.report_back.type } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (typeof data16 === "string") {
        if (func3(data16) > 1e3) {
          const err34 = { instancePath: instancePath + "/report_back", schemaPath: "#/properties/report_back/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key1 in data16) {
          if (!(key1 === "how" || key1 === "within_days" || pattern4.test(key1))) {
            const err35 = { instancePath: instancePath + "/report_back", schemaPath: "#/properties/report_back/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data16.how !== void 0) {
          let data17 = data16.how;
          if (typeof data17 === "string") {
            if (func3(data17) > 1e3) {
              const err36 = { instancePath: instancePath + "/report_back/how", schemaPath: "#/properties/report_back/properties/how/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/report_back/how", schemaPath: "#/properties/report_back/properties/how/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data16.within_days !== void 0) {
          let data18 = data16.within_days;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err38 = { instancePath: instancePath + "/report_back/within_days", schemaPath: "#/properties/report_back/properties/within_days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 1e9 || isNaN(data18)) {
              const err39 = { instancePath: instancePath + "/report_back/within_days", schemaPath: "#/properties/report_back/properties/within_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              const err40 = { instancePath: instancePath + "/report_back/within_days", schemaPath: "#/properties/report_back/properties/within_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.status !== void 0) {
      let data19 = data.status;
      if (typeof data19 !== "string") {
        const err41 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (!(data19 === "planned" || data19 === "ongoing" || data19 === "done" || data19 === "cancelled")) {
        const err42 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema68.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema71 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "category": { "type": "string", "enum": ["personnel", "data_infrastructure", "staff_capacity", "communication", "supports"] }, "item": { "type": "string", "maxLength": 300 }, "amount": { "type": ["number", "string"], "minimum": 0, "maxLength": 100 }, "in_kind": { "type": ["boolean", "string"], "maxLength": 300 }, "fte": { "type": "number", "minimum": 0, "maximum": 1e4 }, "start": { "type": "string", "format": "date" }, "end": { "type": "string", "format": "date" }, "recurring": { "type": "boolean" }, "source": { "type": ["object", "string"], "maxLength": 1e3, "properties": { "name": { "type": "string", "maxLength": 300 }, "type": { "type": "string", "enum": ["local", "state", "federal", "grant", "in_kind", "other"] }, "one_time": { "type": "boolean" }, "ends": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "transition": { "type": "string", "maxLength": 1e3 }, "owner": { "type": "string", "maxLength": 300 }, "status": { "type": "string", "enum": ["requested", "committed", "spent"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func1.call(schema71.properties, key0) || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      let data1 = data.category;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "personnel" || data1 === "data_infrastructure" || data1 === "staff_capacity" || data1 === "communication" || data1 === "supports")) {
        const err5 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema71.properties.category.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.item !== void 0) {
      let data2 = data.item;
      if (typeof data2 === "string") {
        if (func3(data2) > 300) {
          const err6 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data3 = data.amount;
      if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: schema71.properties.amount.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (func3(data3) > 100) {
          const err10 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.in_kind !== void 0) {
      let data4 = data.in_kind;
      if (typeof data4 !== "boolean" && typeof data4 !== "string") {
        const err11 = { instancePath: instancePath + "/in_kind", schemaPath: "#/properties/in_kind/type", keyword: "type", params: { type: schema71.properties.in_kind.type } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func3(data4) > 300) {
          const err12 = { instancePath: instancePath + "/in_kind", schemaPath: "#/properties/in_kind/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.fte !== void 0) {
      let data5 = data.fte;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e4 || isNaN(data5)) {
          const err13 = { instancePath: instancePath + "/fte", schemaPath: "#/properties/fte/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/fte", schemaPath: "#/properties/fte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/fte", schemaPath: "#/properties/fte/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.start !== void 0) {
      let data6 = data.start;
      if (typeof data6 === "string") {
        if (!formats0(data6)) {
          const err16 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.end !== void 0) {
      let data7 = data.end;
      if (typeof data7 === "string") {
        if (!formats0(data7)) {
          const err18 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.recurring !== void 0) {
      if (typeof data.recurring !== "boolean") {
        const err20 = { instancePath: instancePath + "/recurring", schemaPath: "#/properties/recurring/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data9 = data.source;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && typeof data9 !== "string") {
        const err21 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: schema71.properties.source.type } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func3(data9) > 1e3) {
          const err22 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!(key1 === "name" || key1 === "type" || key1 === "one_time" || key1 === "ends" || pattern4.test(key1))) {
            const err23 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data9.name !== void 0) {
          let data10 = data9.name;
          if (typeof data10 === "string") {
            if (func3(data10) > 300) {
              const err24 = { instancePath: instancePath + "/source/name", schemaPath: "#/properties/source/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/source/name", schemaPath: "#/properties/source/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data9.type !== void 0) {
          let data11 = data9.type;
          if (typeof data11 !== "string") {
            const err26 = { instancePath: instancePath + "/source/type", schemaPath: "#/properties/source/properties/type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (!(data11 === "local" || data11 === "state" || data11 === "federal" || data11 === "grant" || data11 === "in_kind" || data11 === "other")) {
            const err27 = { instancePath: instancePath + "/source/type", schemaPath: "#/properties/source/properties/type/enum", keyword: "enum", params: { allowedValues: schema71.properties.source.properties.type.enum } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data9.one_time !== void 0) {
          if (typeof data9.one_time !== "boolean") {
            const err28 = { instancePath: instancePath + "/source/one_time", schemaPath: "#/properties/source/properties/one_time/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data9.ends !== void 0) {
          let data13 = data9.ends;
          if (typeof data13 === "string") {
            if (!formats0(data13)) {
              const err29 = { instancePath: instancePath + "/source/ends", schemaPath: "#/properties/source/properties/ends/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/source/ends", schemaPath: "#/properties/source/properties/ends/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
    }
    if (data.transition !== void 0) {
      let data14 = data.transition;
      if (typeof data14 === "string") {
        if (func3(data14) > 1e3) {
          const err31 = { instancePath: instancePath + "/transition", schemaPath: "#/properties/transition/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/transition", schemaPath: "#/properties/transition/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data15 = data.owner;
      if (typeof data15 === "string") {
        if (func3(data15) > 300) {
          const err33 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data16 = data.status;
      if (typeof data16 !== "string") {
        const err35 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (!(data16 === "requested" || data16 === "committed" || data16 === "spent")) {
        const err36 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema71.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema75 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "audience": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } }, "topic": { "type": "string", "maxLength": 300 }, "hours": { "type": "number", "minimum": 0, "maximum": 1e4 }, "dates": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "format": "date" } }, "provider": { "type": "string", "maxLength": 300 }, "follow_up": { "type": "string", "maxLength": 1e3 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "audience" || key0 === "topic" || key0 === "hours" || key0 === "dates" || key0 === "provider" || key0 === "follow_up" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.audience !== void 0) {
      let data1 = data.audience;
      if (!Array.isArray(data1) && typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: schema75.properties.audience.type } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 5e3) {
          const err5 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 300) {
              const err6 = { instancePath: instancePath + "/audience/" + i0, schemaPath: "#/properties/audience/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/audience/" + i0, schemaPath: "#/properties/audience/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    if (data.topic !== void 0) {
      let data3 = data.topic;
      if (typeof data3 === "string") {
        if (func3(data3) > 300) {
          const err8 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.hours !== void 0) {
      let data4 = data.hours;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e4 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.dates !== void 0) {
      let data5 = data.dates;
      if (!Array.isArray(data5) && typeof data5 !== "string") {
        const err13 = { instancePath: instancePath + "/dates", schemaPath: "#/properties/dates/type", keyword: "type", params: { type: schema75.properties.dates.type } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length > 5e3) {
          const err14 = { instancePath: instancePath + "/dates", schemaPath: "#/properties/dates/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (!formats0(data6)) {
              const err15 = { instancePath: instancePath + "/dates/" + i1, schemaPath: "#/properties/dates/items/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/dates/" + i1, schemaPath: "#/properties/dates/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
    if (data.provider !== void 0) {
      let data7 = data.provider;
      if (typeof data7 === "string") {
        if (func3(data7) > 300) {
          const err17 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.follow_up !== void 0) {
      let data8 = data.follow_up;
      if (typeof data8 === "string") {
        if (func3(data8) > 1e3) {
          const err19 = { instancePath: instancePath + "/follow_up", schemaPath: "#/properties/follow_up/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/follow_up", schemaPath: "#/properties/follow_up/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema80 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "type": { "type": "string", "enum": ["explore", "design", "approve", "build", "pilot", "launch", "sustain", "review", "other"] }, "title": { "type": "string", "maxLength": 300 }, "due": { "type": "string", "format": "date" }, "owner": { "type": "string", "maxLength": 300 }, "status": { "$ref": "#/$defs/task_status" }, "depends_on": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "type" || key0 === "title" || key0 === "due" || key0 === "owner" || key0 === "status" || key0 === "depends_on" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === "explore" || data1 === "design" || data1 === "approve" || data1 === "build" || data1 === "pilot" || data1 === "launch" || data1 === "sustain" || data1 === "review" || data1 === "other")) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema80.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func3(data2) > 300) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.due !== void 0) {
      let data3 = data.due;
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          const err8 = { instancePath: instancePath + "/due", schemaPath: "#/properties/due/format", keyword: "format", params: { format: "date" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/due", schemaPath: "#/properties/due/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data4 = data.owner;
      if (typeof data4 === "string") {
        if (func3(data4) > 300) {
          const err10 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (typeof data5 !== "string") {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/task_status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data5 === "planned" || data5 === "in_progress" || data5 === "done" || data5 === "cancelled")) {
        const err13 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/task_status/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.depends_on !== void 0) {
      let data6 = data.depends_on;
      if (!Array.isArray(data6) && typeof data6 !== "string") {
        const err14 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/type", keyword: "type", params: { type: schema80.properties.depends_on.type } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        if (data6.length > 5e3) {
          const err15 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func3(data7) > 300) {
              const err16 = { instancePath: instancePath + "/depends_on/" + i0, schemaPath: "#/properties/depends_on/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/depends_on/" + i0, schemaPath: "#/properties/depends_on/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema83 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "type": "string", "maxLength": 1e3 }, "organization": { "type": "string", "maxLength": 300 }, "year": { "type": ["integer", "string"], "minimum": 1e3, "maximum": 9999, "maxLength": 100 }, "url": { "type": "string", "maxLength": 2e3 }, "kind": { "type": "string", "enum": ["exemplar", "resource", "research", "policy", "local_data"] }, "used_in": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 300 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "organization" || key0 === "year" || key0 === "url" || key0 === "kind" || key0 === "used_in" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{N}_-]+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func3(data1) > 1e3) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data2 = data.organization;
      if (typeof data2 === "string") {
        if (func3(data2) > 300) {
          const err6 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.year !== void 0) {
      let data3 = data.year;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: schema83.properties.year.type } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9999 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3 < 1e3 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (func3(data3) > 100) {
          const err11 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 === "string") {
        if (func3(data4) > 2e3) {
          const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      if (typeof data5 !== "string") {
        const err14 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data5 === "exemplar" || data5 === "resource" || data5 === "research" || data5 === "policy" || data5 === "local_data")) {
        const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema83.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.used_in !== void 0) {
      let data6 = data.used_in;
      if (!Array.isArray(data6) && typeof data6 !== "string") {
        const err16 = { instancePath: instancePath + "/used_in", schemaPath: "#/properties/used_in/type", keyword: "type", params: { type: schema83.properties.used_in.type } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        if (data6.length > 5e3) {
          const err17 = { instancePath: instancePath + "/used_in", schemaPath: "#/properties/used_in/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func3(data7) > 300) {
              const err18 = { instancePath: instancePath + "/used_in/" + i0, schemaPath: "#/properties/used_in/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/used_in/" + i0, schemaPath: "#/properties/used_in/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func1.call(schema31.properties, key0) || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.buyin !== void 0) {
      let data0 = data.buyin;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/buyin", schemaPath: "#/properties/buyin/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/buyin", schemaPath: "#/properties/buyin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.plan !== void 0) {
      let data1 = data.plan;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(func1.call(schema31.properties.plan.properties, key1) || pattern4.test(key1))) {
            const err3 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.title !== void 0) {
          let data2 = data1.title;
          if (typeof data2 === "string") {
            if (func3(data2) > 300) {
              const err4 = { instancePath: instancePath + "/plan/title", schemaPath: "#/properties/plan/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/plan/title", schemaPath: "#/properties/plan/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.organization !== void 0) {
          let data3 = data1.organization;
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/plan/organization", schemaPath: "#/properties/plan/properties/organization/type", keyword: "type", params: { type: schema31.properties.plan.properties.organization.type } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (func3(data3) > 300) {
              const err7 = { instancePath: instancePath + "/plan/organization", schemaPath: "#/properties/plan/properties/organization/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key2 in data3) {
              if (!(key2 === "name" || key2 === "type" || key2 === "state" || key2 === "enrollment" || key2 === "has_union" || key2 === "title_i" || key2 === "languages" || pattern4.test(key2))) {
                const err8 = { instancePath: instancePath + "/plan/organization", schemaPath: "#/properties/plan/properties/organization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data4 = data3.name;
              if (typeof data4 === "string") {
                if (func3(data4) > 300) {
                  const err9 = { instancePath: instancePath + "/plan/organization/name", schemaPath: "#/properties/plan/properties/organization/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/plan/organization/name", schemaPath: "#/properties/plan/properties/organization/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.type !== void 0) {
              let data5 = data3.type;
              if (typeof data5 !== "string") {
                const err11 = { instancePath: instancePath + "/plan/organization/type", schemaPath: "#/$defs/profile/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!(data5 === "district" || data5 === "large_district" || data5 === "small_district" || data5 === "charter_network" || data5 === "state_agency")) {
                const err12 = { instancePath: instancePath + "/plan/organization/type", schemaPath: "#/$defs/profile/enum", keyword: "enum", params: { allowedValues: schema32.enum } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.state !== void 0) {
              let data6 = data3.state;
              if (typeof data6 === "string") {
                if (func3(data6) > 100) {
                  const err13 = { instancePath: instancePath + "/plan/organization/state", schemaPath: "#/properties/plan/properties/organization/properties/state/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/plan/organization/state", schemaPath: "#/properties/plan/properties/organization/properties/state/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data3.enrollment !== void 0) {
              let data7 = data3.enrollment;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err15 = { instancePath: instancePath + "/plan/organization/enrollment", schemaPath: "#/properties/plan/properties/organization/properties/enrollment/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 1e8 || isNaN(data7)) {
                  const err16 = { instancePath: instancePath + "/plan/organization/enrollment", schemaPath: "#/properties/plan/properties/organization/properties/enrollment/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  const err17 = { instancePath: instancePath + "/plan/organization/enrollment", schemaPath: "#/properties/plan/properties/organization/properties/enrollment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data3.has_union !== void 0) {
              if (typeof data3.has_union !== "boolean") {
                const err18 = { instancePath: instancePath + "/plan/organization/has_union", schemaPath: "#/properties/plan/properties/organization/properties/has_union/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data3.title_i !== void 0) {
              if (typeof data3.title_i !== "boolean") {
                const err19 = { instancePath: instancePath + "/plan/organization/title_i", schemaPath: "#/properties/plan/properties/organization/properties/title_i/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data3.languages !== void 0) {
              let data10 = data3.languages;
              if (!Array.isArray(data10) && typeof data10 !== "string") {
                const err20 = { instancePath: instancePath + "/plan/organization/languages", schemaPath: "#/properties/plan/properties/organization/properties/languages/type", keyword: "type", params: { type: schema31.properties.plan.properties.organization.properties.languages.type } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (Array.isArray(data10)) {
                if (data10.length > 5e3) {
                  const err21 = { instancePath: instancePath + "/plan/organization/languages", schemaPath: "#/properties/plan/properties/organization/properties/languages/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                const len0 = data10.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data11 = data10[i0];
                  if (typeof data11 === "string") {
                    if (func3(data11) > 100) {
                      const err22 = { instancePath: instancePath + "/plan/organization/languages/" + i0, schemaPath: "#/properties/plan/properties/organization/properties/languages/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/plan/organization/languages/" + i0, schemaPath: "#/properties/plan/properties/organization/properties/languages/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              }
            }
          }
        }
        if (data1.profile !== void 0) {
          let data12 = data1.profile;
          if (typeof data12 !== "string") {
            const err24 = { instancePath: instancePath + "/plan/profile", schemaPath: "#/$defs/profile/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (!(data12 === "district" || data12 === "large_district" || data12 === "small_district" || data12 === "charter_network" || data12 === "state_agency")) {
            const err25 = { instancePath: instancePath + "/plan/profile", schemaPath: "#/$defs/profile/enum", keyword: "enum", params: { allowedValues: schema32.enum } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data1.status !== void 0) {
          let data13 = data1.status;
          if (typeof data13 !== "string") {
            const err26 = { instancePath: instancePath + "/plan/status", schemaPath: "#/properties/plan/properties/status/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (!(data13 === "draft" || data13 === "in_review" || data13 === "approved" || data13 === "active" || data13 === "revising" || data13 === "archived")) {
            const err27 = { instancePath: instancePath + "/plan/status", schemaPath: "#/properties/plan/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.plan.properties.status.enum } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data1.phase !== void 0) {
          let data14 = data1.phase;
          if (typeof data14 !== "string") {
            const err28 = { instancePath: instancePath + "/plan/phase", schemaPath: "#/$defs/phase/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (!(data14 === "explore" || data14 === "design" || data14 === "approve" || data14 === "build" || data14 === "pilot" || data14 === "launch" || data14 === "sustain")) {
            const err29 = { instancePath: instancePath + "/plan/phase", schemaPath: "#/$defs/phase/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data1.school_year !== void 0) {
          let data15 = data1.school_year;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err30 = { instancePath: instancePath + "/plan/school_year", schemaPath: "#/properties/plan/properties/school_year/type", keyword: "type", params: { type: schema31.properties.plan.properties.school_year.type } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 9999 || isNaN(data15)) {
              const err31 = { instancePath: instancePath + "/plan/school_year", schemaPath: "#/properties/plan/properties/school_year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data15 < 1e3 || isNaN(data15)) {
              const err32 = { instancePath: instancePath + "/plan/school_year", schemaPath: "#/properties/plan/properties/school_year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (typeof data15 === "string") {
            if (func3(data15) > 100) {
              const err33 = { instancePath: instancePath + "/plan/school_year", schemaPath: "#/properties/plan/properties/school_year/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
        if (data1.start !== void 0) {
          let data16 = data1.start;
          if (typeof data16 === "string") {
            if (!formats0(data16)) {
              const err34 = { instancePath: instancePath + "/plan/start", schemaPath: "#/properties/plan/properties/start/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/plan/start", schemaPath: "#/properties/plan/properties/start/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data1.end !== void 0) {
          let data17 = data1.end;
          if (typeof data17 === "string") {
            if (!formats0(data17)) {
              const err36 = { instancePath: instancePath + "/plan/end", schemaPath: "#/properties/plan/properties/end/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/plan/end", schemaPath: "#/properties/plan/properties/end/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data1.last_updated !== void 0) {
          let data18 = data1.last_updated;
          if (typeof data18 === "string") {
            if (!formats0(data18)) {
              const err38 = { instancePath: instancePath + "/plan/last_updated", schemaPath: "#/properties/plan/properties/last_updated/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/plan/last_updated", schemaPath: "#/properties/plan/properties/last_updated/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data1.contact !== void 0) {
          let data19 = data1.contact;
          if (typeof data19 === "string") {
            if (func3(data19) > 300) {
              const err40 = { instancePath: instancePath + "/plan/contact", schemaPath: "#/properties/plan/properties/contact/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/plan/contact", schemaPath: "#/properties/plan/properties/contact/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data1.calendar !== void 0) {
          let data20 = data1.calendar;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key3 in data20) {
              if (!(key3 === "breaks" || pattern4.test(key3))) {
                const err42 = { instancePath: instancePath + "/plan/calendar", schemaPath: "#/properties/plan/properties/calendar/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data20.breaks !== void 0) {
              let data21 = data20.breaks;
              if (Array.isArray(data21)) {
                if (data21.length > 5e3) {
                  const err43 = { instancePath: instancePath + "/plan/calendar/breaks", schemaPath: "#/properties/plan/properties/calendar/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                const len1 = data21.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data22 = data21[i1];
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    for (const key4 in data22) {
                      if (!(key4 === "name" || key4 === "start" || key4 === "end" || pattern4.test(key4))) {
                        const err44 = { instancePath: instancePath + "/plan/calendar/breaks/" + i1, schemaPath: "#/$defs/break/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                    }
                    if (data22.name !== void 0) {
                      let data23 = data22.name;
                      if (typeof data23 === "string") {
                        if (func3(data23) > 300) {
                          const err45 = { instancePath: instancePath + "/plan/calendar/breaks/" + i1 + "/name", schemaPath: "#/$defs/break/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 } };
                          if (vErrors === null) {
                            vErrors = [err45];
                          } else {
                            vErrors.push(err45);
                          }
                          errors++;
                        }
                      } else {
                        const err46 = { instancePath: instancePath + "/plan/calendar/breaks/" + i1 + "/name", schemaPath: "#/$defs/break/properties/name/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                    }
                    if (data22.start !== void 0) {
                      let data24 = data22.start;
                      if (typeof data24 === "string") {
                        if (!formats0(data24)) {
                          const err47 = { instancePath: instancePath + "/plan/calendar/breaks/" + i1 + "/start", schemaPath: "#/$defs/break/properties/start/format", keyword: "format", params: { format: "date" } };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                      } else {
                        const err48 = { instancePath: instancePath + "/plan/calendar/breaks/" + i1 + "/start", schemaPath: "#/$defs/break/properties/start/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                    }
                    if (data22.end !== void 0) {
                      let data25 = data22.end;
                      if (typeof data25 === "string") {
                        if (!formats0(data25)) {
                          const err49 = { instancePath: instancePath + "/plan/calendar/breaks/" + i1 + "/end", schemaPath: "#/$defs/break/properties/end/format", keyword: "format", params: { format: "date" } };
                          if (vErrors === null) {
                            vErrors = [err49];
                          } else {
                            vErrors.push(err49);
                          }
                          errors++;
                        }
                      } else {
                        const err50 = { instancePath: instancePath + "/plan/calendar/breaks/" + i1 + "/end", schemaPath: "#/$defs/break/properties/end/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/plan/calendar/breaks/" + i1, schemaPath: "#/$defs/break/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/plan/calendar/breaks", schemaPath: "#/properties/plan/properties/calendar/properties/breaks/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/plan/calendar", schemaPath: "#/properties/plan/properties/calendar/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data1.narrative !== void 0) {
          let data26 = data1.narrative;
          if (typeof data26 === "string") {
            if (func3(data26) > 5e3) {
              const err54 = { instancePath: instancePath + "/plan/narrative", schemaPath: "#/properties/plan/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/plan/narrative", schemaPath: "#/properties/plan/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.convening !== void 0) {
      let data27 = data.convening;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key5 in data27) {
          if (!(func1.call(schema31.properties.convening.properties, key5) || pattern4.test(key5))) {
            const err57 = { instancePath: instancePath + "/convening", schemaPath: "#/properties/convening/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data27.status !== void 0) {
          let data28 = data27.status;
          if (typeof data28 !== "string") {
            const err58 = { instancePath: instancePath + "/convening/status", schemaPath: "#/properties/convening/properties/status/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (!(data28 === "planned" || data28 === "held")) {
            const err59 = { instancePath: instancePath + "/convening/status", schemaPath: "#/properties/convening/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.convening.properties.status.enum } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data27.date !== void 0) {
          let data29 = data27.date;
          if (typeof data29 === "string") {
            if (!formats0(data29)) {
              const err60 = { instancePath: instancePath + "/convening/date", schemaPath: "#/properties/convening/properties/date/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/convening/date", schemaPath: "#/properties/convening/properties/date/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data27.participants !== void 0) {
          let data30 = data27.participants;
          if (!Array.isArray(data30) && typeof data30 !== "string") {
            const err62 = { instancePath: instancePath + "/convening/participants", schemaPath: "#/properties/convening/properties/participants/type", keyword: "type", params: { type: schema31.properties.convening.properties.participants.type } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (Array.isArray(data30)) {
            if (data30.length > 5e3) {
              const err63 = { instancePath: instancePath + "/convening/participants", schemaPath: "#/properties/convening/properties/participants/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            const len2 = data30.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data31 = data30[i2];
              if (typeof data31 === "string") {
                if (func3(data31) > 300) {
                  const err64 = { instancePath: instancePath + "/convening/participants/" + i2, schemaPath: "#/properties/convening/properties/participants/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/convening/participants/" + i2, schemaPath: "#/properties/convening/properties/participants/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
          }
        }
        if (data27.questions !== void 0) {
          let data32 = data27.questions;
          if (!Array.isArray(data32) && typeof data32 !== "string") {
            const err66 = { instancePath: instancePath + "/convening/questions", schemaPath: "#/properties/convening/properties/questions/type", keyword: "type", params: { type: schema31.properties.convening.properties.questions.type } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (Array.isArray(data32)) {
            if (data32.length > 5e3) {
              const err67 = { instancePath: instancePath + "/convening/questions", schemaPath: "#/properties/convening/properties/questions/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            const len3 = data32.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data33 = data32[i3];
              if (typeof data33 === "string") {
                if (func3(data33) > 1e3) {
                  const err68 = { instancePath: instancePath + "/convening/questions/" + i3, schemaPath: "#/properties/convening/properties/questions/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/convening/questions/" + i3, schemaPath: "#/properties/convening/properties/questions/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          }
        }
        if (data27.baseline !== void 0) {
          let data34 = data27.baseline;
          if (Array.isArray(data34)) {
            if (data34.length > 5e3) {
              const err70 = { instancePath: instancePath + "/convening/baseline", schemaPath: "#/properties/convening/properties/baseline/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            const len4 = data34.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data35 = data34[i4];
              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                for (const key6 in data35) {
                  if (!(key6 === "stakeholder" || key6 === "understanding" || key6 === "commitment" || key6 === "method" || key6 === "rated_by" || key6 === "date" || pattern4.test(key6))) {
                    const err71 = { instancePath: instancePath + "/convening/baseline/" + i4, schemaPath: "#/$defs/baseline_row/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data35.stakeholder !== void 0) {
                  let data36 = data35.stakeholder;
                  if (typeof data36 === "string") {
                    if (func3(data36) > 300) {
                      const err72 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/stakeholder", schemaPath: "#/$defs/baseline_row/properties/stakeholder/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/stakeholder", schemaPath: "#/$defs/baseline_row/properties/stakeholder/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data35.understanding !== void 0) {
                  let data37 = data35.understanding;
                  if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                    const err74 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/understanding", schemaPath: "#/$defs/baseline_row/properties/understanding/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  if (typeof data37 == "number" && isFinite(data37)) {
                    if (data37 > 4 || isNaN(data37)) {
                      const err75 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/understanding", schemaPath: "#/$defs/baseline_row/properties/understanding/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                    if (data37 < 1 || isNaN(data37)) {
                      const err76 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/understanding", schemaPath: "#/$defs/baseline_row/properties/understanding/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                  }
                }
                if (data35.commitment !== void 0) {
                  let data38 = data35.commitment;
                  if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                    const err77 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/commitment", schemaPath: "#/$defs/baseline_row/properties/commitment/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                  if (typeof data38 == "number" && isFinite(data38)) {
                    if (data38 > 4 || isNaN(data38)) {
                      const err78 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/commitment", schemaPath: "#/$defs/baseline_row/properties/commitment/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                    if (data38 < 1 || isNaN(data38)) {
                      const err79 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/commitment", schemaPath: "#/$defs/baseline_row/properties/commitment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                }
                if (data35.method !== void 0) {
                  let data39 = data35.method;
                  if (typeof data39 !== "string") {
                    const err80 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/method", schemaPath: "#/$defs/baseline_row/properties/method/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                  if (!(data39 === "survey" || data39 === "interview" || data39 === "discussion" || data39 === "poll")) {
                    const err81 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/method", schemaPath: "#/$defs/baseline_row/properties/method/enum", keyword: "enum", params: { allowedValues: schema36.properties.method.enum } };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data35.rated_by !== void 0) {
                  let data40 = data35.rated_by;
                  if (typeof data40 !== "string") {
                    const err82 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/rated_by", schemaPath: "#/$defs/baseline_row/properties/rated_by/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  if (!(data40 === "self" || data40 === "leaders")) {
                    const err83 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/rated_by", schemaPath: "#/$defs/baseline_row/properties/rated_by/enum", keyword: "enum", params: { allowedValues: schema36.properties.rated_by.enum } };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data35.date !== void 0) {
                  let data41 = data35.date;
                  if (typeof data41 === "string") {
                    if (!formats0(data41)) {
                      const err84 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/date", schemaPath: "#/$defs/baseline_row/properties/date/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/convening/baseline/" + i4 + "/date", schemaPath: "#/$defs/baseline_row/properties/date/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              } else {
                const err86 = { instancePath: instancePath + "/convening/baseline/" + i4, schemaPath: "#/$defs/baseline_row/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/convening/baseline", schemaPath: "#/properties/convening/properties/baseline/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data27.findings !== void 0) {
          let data42 = data27.findings;
          if (typeof data42 === "string") {
            if (func3(data42) > 5e3) {
              const err88 = { instancePath: instancePath + "/convening/findings", schemaPath: "#/properties/convening/properties/findings/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/convening/findings", schemaPath: "#/properties/convening/properties/findings/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data27.next_steps !== void 0) {
          let data43 = data27.next_steps;
          if (Array.isArray(data43)) {
            if (data43.length > 5e3) {
              const err90 = { instancePath: instancePath + "/convening/next_steps", schemaPath: "#/properties/convening/properties/next_steps/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            const len5 = data43.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (!validate21(data43[i5], { instancePath: instancePath + "/convening/next_steps/" + i5, parentData: data43, parentDataProperty: i5, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/convening/next_steps", schemaPath: "#/properties/convening/properties/next_steps/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data27.remeasure_on !== void 0) {
          let data45 = data27.remeasure_on;
          if (typeof data45 === "string") {
            if (!formats0(data45)) {
              const err92 = { instancePath: instancePath + "/convening/remeasure_on", schemaPath: "#/properties/convening/properties/remeasure_on/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/convening/remeasure_on", schemaPath: "#/properties/convening/properties/remeasure_on/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data27.narrative !== void 0) {
          let data46 = data27.narrative;
          if (typeof data46 === "string") {
            if (func3(data46) > 5e3) {
              const err94 = { instancePath: instancePath + "/convening/narrative", schemaPath: "#/properties/convening/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/convening/narrative", schemaPath: "#/properties/convening/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/convening", schemaPath: "#/properties/convening/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.stakeholders !== void 0) {
      let data47 = data.stakeholders;
      if (!data47 || typeof data47 != "object") {
        const err97 = { instancePath: instancePath + "/stakeholders", schemaPath: "#/properties/stakeholders/type", keyword: "type", params: { type: schema31.properties.stakeholders.type } };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
      if (Array.isArray(data47)) {
        if (data47.length > 5e3) {
          const err98 = { instancePath: instancePath + "/stakeholders", schemaPath: "#/properties/stakeholders/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        const len6 = data47.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate23(data47[i6], { instancePath: instancePath + "/stakeholders/" + i6, parentData: data47, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (const key7 in data47) {
          if (!(key7 === "groups" || key7 === "not_applicable" || key7 === "narrative" || pattern4.test(key7))) {
            const err99 = { instancePath: instancePath + "/stakeholders", schemaPath: "#/properties/stakeholders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data47.groups !== void 0) {
          let data49 = data47.groups;
          if (Array.isArray(data49)) {
            if (data49.length > 5e3) {
              const err100 = { instancePath: instancePath + "/stakeholders/groups", schemaPath: "#/properties/stakeholders/properties/groups/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            const len7 = data49.length;
            for (let i7 = 0; i7 < len7; i7++) {
              if (!validate23(data49[i7], { instancePath: instancePath + "/stakeholders/groups/" + i7, parentData: data49, parentDataProperty: i7, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err101 = { instancePath: instancePath + "/stakeholders/groups", schemaPath: "#/properties/stakeholders/properties/groups/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data47.not_applicable !== void 0) {
          let data51 = data47.not_applicable;
          if (Array.isArray(data51)) {
            if (data51.length > 5e3) {
              const err102 = { instancePath: instancePath + "/stakeholders/not_applicable", schemaPath: "#/properties/stakeholders/properties/not_applicable/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            const len8 = data51.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (!validate26(data51[i8], { instancePath: instancePath + "/stakeholders/not_applicable/" + i8, parentData: data51, parentDataProperty: i8, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/stakeholders/not_applicable", schemaPath: "#/properties/stakeholders/properties/not_applicable/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data47.narrative !== void 0) {
          let data53 = data47.narrative;
          if (typeof data53 === "string") {
            if (func3(data53) > 5e3) {
              const err104 = { instancePath: instancePath + "/stakeholders/narrative", schemaPath: "#/properties/stakeholders/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          } else {
            const err105 = { instancePath: instancePath + "/stakeholders/narrative", schemaPath: "#/properties/stakeholders/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
      }
    }
    if (data.vision !== void 0) {
      let data54 = data.vision;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key8 in data54) {
          if (!(key8 === "statement" || key8 === "outcomes" || key8 === "coauthors" || key8 === "buy_in_means" || key8 === "readiness" || key8 === "narrative" || pattern4.test(key8))) {
            const err106 = { instancePath: instancePath + "/vision", schemaPath: "#/properties/vision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data54.statement !== void 0) {
          let data55 = data54.statement;
          if (typeof data55 === "string") {
            if (func3(data55) > 5e3) {
              const err107 = { instancePath: instancePath + "/vision/statement", schemaPath: "#/properties/vision/properties/statement/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          } else {
            const err108 = { instancePath: instancePath + "/vision/statement", schemaPath: "#/properties/vision/properties/statement/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data54.outcomes !== void 0) {
          let data56 = data54.outcomes;
          if (!Array.isArray(data56) && typeof data56 !== "string") {
            const err109 = { instancePath: instancePath + "/vision/outcomes", schemaPath: "#/properties/vision/properties/outcomes/type", keyword: "type", params: { type: schema31.properties.vision.properties.outcomes.type } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
          if (Array.isArray(data56)) {
            if (data56.length > 5e3) {
              const err110 = { instancePath: instancePath + "/vision/outcomes", schemaPath: "#/properties/vision/properties/outcomes/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            const len9 = data56.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data57 = data56[i9];
              if (typeof data57 !== "string") {
                const err111 = { instancePath: instancePath + "/vision/outcomes/" + i9, schemaPath: "#/properties/vision/properties/outcomes/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
              if (!(data57 === "graduation" || data57 === "college_enrollment" || data57 === "college_persistence" || data57 === "career_credential" || data57 === "apprenticeship" || data57 === "military" || data57 === "employment")) {
                const err112 = { instancePath: instancePath + "/vision/outcomes/" + i9, schemaPath: "#/properties/vision/properties/outcomes/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.vision.properties.outcomes.items.enum } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
          }
        }
        if (data54.coauthors !== void 0) {
          let data58 = data54.coauthors;
          if (!Array.isArray(data58) && typeof data58 !== "string") {
            const err113 = { instancePath: instancePath + "/vision/coauthors", schemaPath: "#/properties/vision/properties/coauthors/type", keyword: "type", params: { type: schema31.properties.vision.properties.coauthors.type } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          if (Array.isArray(data58)) {
            if (data58.length > 5e3) {
              const err114 = { instancePath: instancePath + "/vision/coauthors", schemaPath: "#/properties/vision/properties/coauthors/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            const len10 = data58.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data59 = data58[i10];
              if (typeof data59 === "string") {
                if (func3(data59) > 300) {
                  const err115 = { instancePath: instancePath + "/vision/coauthors/" + i10, schemaPath: "#/properties/vision/properties/coauthors/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              } else {
                const err116 = { instancePath: instancePath + "/vision/coauthors/" + i10, schemaPath: "#/properties/vision/properties/coauthors/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
          }
        }
        if (data54.buy_in_means !== void 0) {
          let data60 = data54.buy_in_means;
          if (typeof data60 === "string") {
            if (func3(data60) > 5e3) {
              const err117 = { instancePath: instancePath + "/vision/buy_in_means", schemaPath: "#/properties/vision/properties/buy_in_means/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          } else {
            const err118 = { instancePath: instancePath + "/vision/buy_in_means", schemaPath: "#/properties/vision/properties/buy_in_means/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data54.readiness !== void 0) {
          let data61 = data54.readiness;
          if (!Array.isArray(data61) && typeof data61 !== "string") {
            const err119 = { instancePath: instancePath + "/vision/readiness", schemaPath: "#/properties/vision/properties/readiness/type", keyword: "type", params: { type: schema31.properties.vision.properties.readiness.type } };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
          if (Array.isArray(data61)) {
            if (data61.length > 5e3) {
              const err120 = { instancePath: instancePath + "/vision/readiness", schemaPath: "#/properties/vision/properties/readiness/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            const len11 = data61.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data62 = data61[i11];
              if (typeof data62 !== "string") {
                const err121 = { instancePath: instancePath + "/vision/readiness/" + i11, schemaPath: "#/properties/vision/properties/readiness/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
              if (!(data62 === "academic_preparedness" || data62 === "academic_tenacity" || data62 === "college_knowledge")) {
                const err122 = { instancePath: instancePath + "/vision/readiness/" + i11, schemaPath: "#/properties/vision/properties/readiness/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.vision.properties.readiness.items.enum } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
          }
        }
        if (data54.narrative !== void 0) {
          let data63 = data54.narrative;
          if (typeof data63 === "string") {
            if (func3(data63) > 5e3) {
              const err123 = { instancePath: instancePath + "/vision/narrative", schemaPath: "#/properties/vision/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
          } else {
            const err124 = { instancePath: instancePath + "/vision/narrative", schemaPath: "#/properties/vision/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
      } else {
        const err125 = { instancePath: instancePath + "/vision", schemaPath: "#/properties/vision/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.alignment !== void 0) {
      let data64 = data.alignment;
      if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
        for (const key9 in data64) {
          if (!(key9 === "mission" || key9 === "links" || key9 === "related_initiatives" || key9 === "narrative" || pattern4.test(key9))) {
            const err126 = { instancePath: instancePath + "/alignment", schemaPath: "#/properties/alignment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data64.mission !== void 0) {
          let data65 = data64.mission;
          if (typeof data65 === "string") {
            if (func3(data65) > 5e3) {
              const err127 = { instancePath: instancePath + "/alignment/mission", schemaPath: "#/properties/alignment/properties/mission/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          } else {
            const err128 = { instancePath: instancePath + "/alignment/mission", schemaPath: "#/properties/alignment/properties/mission/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data64.links !== void 0) {
          let data66 = data64.links;
          if (Array.isArray(data66)) {
            if (data66.length > 5e3) {
              const err129 = { instancePath: instancePath + "/alignment/links", schemaPath: "#/properties/alignment/properties/links/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            const len12 = data66.length;
            for (let i12 = 0; i12 < len12; i12++) {
              if (!validate28(data66[i12], { instancePath: instancePath + "/alignment/links/" + i12, parentData: data66, parentDataProperty: i12, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/alignment/links", schemaPath: "#/properties/alignment/properties/links/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        if (data64.related_initiatives !== void 0) {
          let data68 = data64.related_initiatives;
          if (Array.isArray(data68)) {
            if (data68.length > 5e3) {
              const err131 = { instancePath: instancePath + "/alignment/related_initiatives", schemaPath: "#/properties/alignment/properties/related_initiatives/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            const len13 = data68.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data69 = data68[i13];
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                for (const key10 in data69) {
                  if (!(key10 === "name" || key10 === "decision" || key10 === "note" || pattern4.test(key10))) {
                    const err132 = { instancePath: instancePath + "/alignment/related_initiatives/" + i13, schemaPath: "#/$defs/initiative/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                }
                if (data69.name !== void 0) {
                  let data70 = data69.name;
                  if (typeof data70 === "string") {
                    if (func3(data70) > 300) {
                      const err133 = { instancePath: instancePath + "/alignment/related_initiatives/" + i13 + "/name", schemaPath: "#/$defs/initiative/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                  } else {
                    const err134 = { instancePath: instancePath + "/alignment/related_initiatives/" + i13 + "/name", schemaPath: "#/$defs/initiative/properties/name/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                }
                if (data69.decision !== void 0) {
                  let data71 = data69.decision;
                  if (typeof data71 !== "string") {
                    const err135 = { instancePath: instancePath + "/alignment/related_initiatives/" + i13 + "/decision", schemaPath: "#/$defs/initiative/properties/decision/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  if (!(data71 === "keep" || data71 === "merge" || data71 === "replace" || data71 === "sequence" || data71 === "stop")) {
                    const err136 = { instancePath: instancePath + "/alignment/related_initiatives/" + i13 + "/decision", schemaPath: "#/$defs/initiative/properties/decision/enum", keyword: "enum", params: { allowedValues: schema48.properties.decision.enum } };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
                if (data69.note !== void 0) {
                  let data72 = data69.note;
                  if (typeof data72 === "string") {
                    if (func3(data72) > 1e3) {
                      const err137 = { instancePath: instancePath + "/alignment/related_initiatives/" + i13 + "/note", schemaPath: "#/$defs/initiative/properties/note/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  } else {
                    const err138 = { instancePath: instancePath + "/alignment/related_initiatives/" + i13 + "/note", schemaPath: "#/$defs/initiative/properties/note/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                }
              } else {
                const err139 = { instancePath: instancePath + "/alignment/related_initiatives/" + i13, schemaPath: "#/$defs/initiative/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
          } else {
            const err140 = { instancePath: instancePath + "/alignment/related_initiatives", schemaPath: "#/properties/alignment/properties/related_initiatives/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
        if (data64.narrative !== void 0) {
          let data73 = data64.narrative;
          if (typeof data73 === "string") {
            if (func3(data73) > 5e3) {
              const err141 = { instancePath: instancePath + "/alignment/narrative", schemaPath: "#/properties/alignment/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
          } else {
            const err142 = { instancePath: instancePath + "/alignment/narrative", schemaPath: "#/properties/alignment/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
      } else {
        const err143 = { instancePath: instancePath + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
    }
    if (data.goals !== void 0) {
      let data74 = data.goals;
      if (!data74 || typeof data74 != "object") {
        const err144 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: schema31.properties.goals.type } };
        if (vErrors === null) {
          vErrors = [err144];
        } else {
          vErrors.push(err144);
        }
        errors++;
      }
      if (Array.isArray(data74)) {
        if (data74.length > 5e3) {
          const err145 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err145];
          } else {
            vErrors.push(err145);
          }
          errors++;
        }
        const len14 = data74.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (!validate30(data74[i14], { instancePath: instancePath + "/goals/" + i14, parentData: data74, parentDataProperty: i14, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        for (const key11 in data74) {
          if (!(key11 === "items" || key11 === "narrative" || pattern4.test(key11))) {
            const err146 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
        if (data74.items !== void 0) {
          let data76 = data74.items;
          if (Array.isArray(data76)) {
            if (data76.length > 5e3) {
              const err147 = { instancePath: instancePath + "/goals/items", schemaPath: "#/properties/goals/properties/items/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            const len15 = data76.length;
            for (let i15 = 0; i15 < len15; i15++) {
              if (!validate30(data76[i15], { instancePath: instancePath + "/goals/items/" + i15, parentData: data76, parentDataProperty: i15, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err148 = { instancePath: instancePath + "/goals/items", schemaPath: "#/properties/goals/properties/items/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data74.narrative !== void 0) {
          let data78 = data74.narrative;
          if (typeof data78 === "string") {
            if (func3(data78) > 5e3) {
              const err149 = { instancePath: instancePath + "/goals/narrative", schemaPath: "#/properties/goals/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          } else {
            const err150 = { instancePath: instancePath + "/goals/narrative", schemaPath: "#/properties/goals/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
      }
    }
    if (data.team !== void 0) {
      let data79 = data.team;
      if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
        for (const key12 in data79) {
          if (!(key12 === "purpose" || key12 === "cadence" || key12 === "key_departments" || key12 === "members" || key12 === "decisions" || key12 === "narrative" || pattern4.test(key12))) {
            const err151 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data79.purpose !== void 0) {
          let data80 = data79.purpose;
          if (typeof data80 === "string") {
            if (func3(data80) > 1e3) {
              const err152 = { instancePath: instancePath + "/team/purpose", schemaPath: "#/properties/team/properties/purpose/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
          } else {
            const err153 = { instancePath: instancePath + "/team/purpose", schemaPath: "#/properties/team/properties/purpose/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data79.cadence !== void 0) {
          let data81 = data79.cadence;
          if (typeof data81 !== "string") {
            const err154 = { instancePath: instancePath + "/team/cadence", schemaPath: "#/$defs/frequency/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          if (!(data81 === "once" || data81 === "weekly" || data81 === "biweekly" || data81 === "monthly" || data81 === "grading_period" || data81 === "quarterly" || data81 === "three_times_a_year" || data81 === "semester" || data81 === "annually" || data81 === "as_needed")) {
            const err155 = { instancePath: instancePath + "/team/cadence", schemaPath: "#/$defs/frequency/enum", keyword: "enum", params: { allowedValues: schema43.enum } };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
        if (data79.key_departments !== void 0) {
          let data82 = data79.key_departments;
          if (!Array.isArray(data82) && typeof data82 !== "string") {
            const err156 = { instancePath: instancePath + "/team/key_departments", schemaPath: "#/properties/team/properties/key_departments/type", keyword: "type", params: { type: schema31.properties.team.properties.key_departments.type } };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
          if (Array.isArray(data82)) {
            if (data82.length > 5e3) {
              const err157 = { instancePath: instancePath + "/team/key_departments", schemaPath: "#/properties/team/properties/key_departments/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors++;
            }
            const len16 = data82.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data83 = data82[i16];
              if (typeof data83 !== "string") {
                const err158 = { instancePath: instancePath + "/team/key_departments/" + i16, schemaPath: "#/$defs/function/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (!(data83 === "academics" || data83 === "student_services" || data83 === "data_research" || data83 === "it" || data83 === "special_education" || data83 === "multilingual" || data83 === "cte_ccr" || data83 === "school_leadership" || data83 === "communications" || data83 === "family_engagement" || data83 === "federal_programs" || data83 === "finance" || data83 === "hr" || data83 === "professional_learning" || data83 === "privacy_legal")) {
                const err159 = { instancePath: instancePath + "/team/key_departments/" + i16, schemaPath: "#/$defs/function/enum", keyword: "enum", params: { allowedValues: schema53.enum } };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
          }
        }
        if (data79.members !== void 0) {
          let data84 = data79.members;
          if (Array.isArray(data84)) {
            if (data84.length > 5e3) {
              const err160 = { instancePath: instancePath + "/team/members", schemaPath: "#/properties/team/properties/members/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
            const len17 = data84.length;
            for (let i17 = 0; i17 < len17; i17++) {
              if (!validate33(data84[i17], { instancePath: instancePath + "/team/members/" + i17, parentData: data84, parentDataProperty: i17, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err161 = { instancePath: instancePath + "/team/members", schemaPath: "#/properties/team/properties/members/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        if (data79.decisions !== void 0) {
          let data86 = data79.decisions;
          if (Array.isArray(data86)) {
            if (data86.length > 5e3) {
              const err162 = { instancePath: instancePath + "/team/decisions", schemaPath: "#/properties/team/properties/decisions/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            const len18 = data86.length;
            for (let i18 = 0; i18 < len18; i18++) {
              if (!validate35(data86[i18], { instancePath: instancePath + "/team/decisions/" + i18, parentData: data86, parentDataProperty: i18, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err163 = { instancePath: instancePath + "/team/decisions", schemaPath: "#/properties/team/properties/decisions/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data79.narrative !== void 0) {
          let data88 = data79.narrative;
          if (typeof data88 === "string") {
            if (func3(data88) > 5e3) {
              const err164 = { instancePath: instancePath + "/team/narrative", schemaPath: "#/properties/team/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
          } else {
            const err165 = { instancePath: instancePath + "/team/narrative", schemaPath: "#/properties/team/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
      } else {
        const err166 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      }
    }
    if (data.ownership !== void 0) {
      let data89 = data.ownership;
      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
        for (const key13 in data89) {
          if (!(key13 === "teacher_leaders" || key13 === "co_design" || key13 === "feedback" || key13 === "change_log" || key13 === "workload" || key13 === "data_use" || key13 === "narrative" || pattern4.test(key13))) {
            const err167 = { instancePath: instancePath + "/ownership", schemaPath: "#/properties/ownership/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
        }
        if (data89.teacher_leaders !== void 0) {
          let data90 = data89.teacher_leaders;
          if (Array.isArray(data90)) {
            if (data90.length > 5e3) {
              const err168 = { instancePath: instancePath + "/ownership/teacher_leaders", schemaPath: "#/properties/ownership/properties/teacher_leaders/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
            const len19 = data90.length;
            for (let i19 = 0; i19 < len19; i19++) {
              let data91 = data90[i19];
              if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                for (const key14 in data91) {
                  if (!(key14 === "member" || key14 === "basis" || key14 === "support" || key14 === "role" || pattern4.test(key14))) {
                    const err169 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19, schemaPath: "#/$defs/teacher_leader/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
                if (data91.member !== void 0) {
                  let data92 = data91.member;
                  if (typeof data92 === "string") {
                    if (func3(data92) > 300) {
                      const err170 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19 + "/member", schemaPath: "#/$defs/teacher_leader/properties/member/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err170];
                      } else {
                        vErrors.push(err170);
                      }
                      errors++;
                    }
                  } else {
                    const err171 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19 + "/member", schemaPath: "#/$defs/teacher_leader/properties/member/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                }
                if (data91.basis !== void 0) {
                  let data93 = data91.basis;
                  if (typeof data93 === "string") {
                    if (func3(data93) > 1e3) {
                      const err172 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19 + "/basis", schemaPath: "#/$defs/teacher_leader/properties/basis/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err172];
                      } else {
                        vErrors.push(err172);
                      }
                      errors++;
                    }
                  } else {
                    const err173 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19 + "/basis", schemaPath: "#/$defs/teacher_leader/properties/basis/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err173];
                    } else {
                      vErrors.push(err173);
                    }
                    errors++;
                  }
                }
                if (data91.support !== void 0) {
                  let data94 = data91.support;
                  if (typeof data94 === "string") {
                    if (func3(data94) > 1e3) {
                      const err174 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19 + "/support", schemaPath: "#/$defs/teacher_leader/properties/support/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err174];
                      } else {
                        vErrors.push(err174);
                      }
                      errors++;
                    }
                  } else {
                    const err175 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19 + "/support", schemaPath: "#/$defs/teacher_leader/properties/support/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                }
                if (data91.role !== void 0) {
                  let data95 = data91.role;
                  if (typeof data95 === "string") {
                    if (func3(data95) > 1e3) {
                      const err176 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19 + "/role", schemaPath: "#/$defs/teacher_leader/properties/role/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err176];
                      } else {
                        vErrors.push(err176);
                      }
                      errors++;
                    }
                  } else {
                    const err177 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19 + "/role", schemaPath: "#/$defs/teacher_leader/properties/role/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err177];
                    } else {
                      vErrors.push(err177);
                    }
                    errors++;
                  }
                }
              } else {
                const err178 = { instancePath: instancePath + "/ownership/teacher_leaders/" + i19, schemaPath: "#/$defs/teacher_leader/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
          } else {
            const err179 = { instancePath: instancePath + "/ownership/teacher_leaders", schemaPath: "#/properties/ownership/properties/teacher_leaders/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
        }
        if (data89.co_design !== void 0) {
          let data96 = data89.co_design;
          if (Array.isArray(data96)) {
            if (data96.length > 5e3) {
              const err180 = { instancePath: instancePath + "/ownership/co_design", schemaPath: "#/properties/ownership/properties/co_design/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
            const len20 = data96.length;
            for (let i20 = 0; i20 < len20; i20++) {
              if (!validate37(data96[i20], { instancePath: instancePath + "/ownership/co_design/" + i20, parentData: data96, parentDataProperty: i20, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err181 = { instancePath: instancePath + "/ownership/co_design", schemaPath: "#/properties/ownership/properties/co_design/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
        }
        if (data89.feedback !== void 0) {
          let data98 = data89.feedback;
          if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
            for (const key15 in data98) {
              if (!(key15 === "cadence" || key15 === "participants" || key15 === "questions" || key15 === "next" || pattern4.test(key15))) {
                const err182 = { instancePath: instancePath + "/ownership/feedback", schemaPath: "#/properties/ownership/properties/feedback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
            }
            if (data98.cadence !== void 0) {
              let data99 = data98.cadence;
              if (typeof data99 !== "string") {
                const err183 = { instancePath: instancePath + "/ownership/feedback/cadence", schemaPath: "#/$defs/frequency/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
              if (!(data99 === "once" || data99 === "weekly" || data99 === "biweekly" || data99 === "monthly" || data99 === "grading_period" || data99 === "quarterly" || data99 === "three_times_a_year" || data99 === "semester" || data99 === "annually" || data99 === "as_needed")) {
                const err184 = { instancePath: instancePath + "/ownership/feedback/cadence", schemaPath: "#/$defs/frequency/enum", keyword: "enum", params: { allowedValues: schema43.enum } };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            if (data98.participants !== void 0) {
              let data100 = data98.participants;
              if (!Array.isArray(data100) && typeof data100 !== "string") {
                const err185 = { instancePath: instancePath + "/ownership/feedback/participants", schemaPath: "#/properties/ownership/properties/feedback/properties/participants/type", keyword: "type", params: { type: schema31.properties.ownership.properties.feedback.properties.participants.type } };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
              if (Array.isArray(data100)) {
                if (data100.length > 5e3) {
                  const err186 = { instancePath: instancePath + "/ownership/feedback/participants", schemaPath: "#/properties/ownership/properties/feedback/properties/participants/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                const len21 = data100.length;
                for (let i21 = 0; i21 < len21; i21++) {
                  let data101 = data100[i21];
                  if (typeof data101 === "string") {
                    if (func3(data101) > 300) {
                      const err187 = { instancePath: instancePath + "/ownership/feedback/participants/" + i21, schemaPath: "#/properties/ownership/properties/feedback/properties/participants/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err187];
                      } else {
                        vErrors.push(err187);
                      }
                      errors++;
                    }
                  } else {
                    const err188 = { instancePath: instancePath + "/ownership/feedback/participants/" + i21, schemaPath: "#/properties/ownership/properties/feedback/properties/participants/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data98.questions !== void 0) {
              let data102 = data98.questions;
              if (!Array.isArray(data102) && typeof data102 !== "string") {
                const err189 = { instancePath: instancePath + "/ownership/feedback/questions", schemaPath: "#/properties/ownership/properties/feedback/properties/questions/type", keyword: "type", params: { type: schema31.properties.ownership.properties.feedback.properties.questions.type } };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
              if (Array.isArray(data102)) {
                if (data102.length > 5e3) {
                  const err190 = { instancePath: instancePath + "/ownership/feedback/questions", schemaPath: "#/properties/ownership/properties/feedback/properties/questions/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
                const len22 = data102.length;
                for (let i22 = 0; i22 < len22; i22++) {
                  let data103 = data102[i22];
                  if (typeof data103 === "string") {
                    if (func3(data103) > 1e3) {
                      const err191 = { instancePath: instancePath + "/ownership/feedback/questions/" + i22, schemaPath: "#/properties/ownership/properties/feedback/properties/questions/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err191];
                      } else {
                        vErrors.push(err191);
                      }
                      errors++;
                    }
                  } else {
                    const err192 = { instancePath: instancePath + "/ownership/feedback/questions/" + i22, schemaPath: "#/properties/ownership/properties/feedback/properties/questions/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err192];
                    } else {
                      vErrors.push(err192);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data98.next !== void 0) {
              let data104 = data98.next;
              if (typeof data104 === "string") {
                if (!formats0(data104)) {
                  const err193 = { instancePath: instancePath + "/ownership/feedback/next", schemaPath: "#/properties/ownership/properties/feedback/properties/next/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
              } else {
                const err194 = { instancePath: instancePath + "/ownership/feedback/next", schemaPath: "#/properties/ownership/properties/feedback/properties/next/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
          } else {
            const err195 = { instancePath: instancePath + "/ownership/feedback", schemaPath: "#/properties/ownership/properties/feedback/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
        if (data89.change_log !== void 0) {
          let data105 = data89.change_log;
          if (Array.isArray(data105)) {
            if (data105.length > 5e3) {
              const err196 = { instancePath: instancePath + "/ownership/change_log", schemaPath: "#/properties/ownership/properties/change_log/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
            const len23 = data105.length;
            for (let i23 = 0; i23 < len23; i23++) {
              let data106 = data105[i23];
              if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                for (const key16 in data106) {
                  if (!(key16 === "date" || key16 === "heard_from" || key16 === "heard" || key16 === "changed" || key16 === "why_not" || pattern4.test(key16))) {
                    const err197 = { instancePath: instancePath + "/ownership/change_log/" + i23, schemaPath: "#/$defs/change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                    if (vErrors === null) {
                      vErrors = [err197];
                    } else {
                      vErrors.push(err197);
                    }
                    errors++;
                  }
                }
                if (data106.date !== void 0) {
                  let data107 = data106.date;
                  if (typeof data107 === "string") {
                    if (!formats32(data107)) {
                      const err198 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/date", schemaPath: "#/$defs/change/properties/date/format", keyword: "format", params: { format: "month-or-date" } };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors++;
                    }
                  } else {
                    const err199 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/date", schemaPath: "#/$defs/change/properties/date/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                }
                if (data106.heard_from !== void 0) {
                  let data108 = data106.heard_from;
                  if (!Array.isArray(data108) && typeof data108 !== "string") {
                    const err200 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/heard_from", schemaPath: "#/$defs/change/properties/heard_from/type", keyword: "type", params: { type: schema65.properties.heard_from.type } };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                  if (Array.isArray(data108)) {
                    if (data108.length > 5e3) {
                      const err201 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/heard_from", schemaPath: "#/$defs/change/properties/heard_from/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                    const len24 = data108.length;
                    for (let i24 = 0; i24 < len24; i24++) {
                      let data109 = data108[i24];
                      if (typeof data109 === "string") {
                        if (func3(data109) > 300) {
                          const err202 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/heard_from/" + i24, schemaPath: "#/$defs/change/properties/heard_from/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
                          if (vErrors === null) {
                            vErrors = [err202];
                          } else {
                            vErrors.push(err202);
                          }
                          errors++;
                        }
                      } else {
                        const err203 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/heard_from/" + i24, schemaPath: "#/$defs/change/properties/heard_from/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err203];
                        } else {
                          vErrors.push(err203);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data106.heard !== void 0) {
                  let data110 = data106.heard;
                  if (typeof data110 === "string") {
                    if (func3(data110) > 1e3) {
                      const err204 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/heard", schemaPath: "#/$defs/change/properties/heard/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err204];
                      } else {
                        vErrors.push(err204);
                      }
                      errors++;
                    }
                  } else {
                    const err205 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/heard", schemaPath: "#/$defs/change/properties/heard/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err205];
                    } else {
                      vErrors.push(err205);
                    }
                    errors++;
                  }
                }
                if (data106.changed !== void 0) {
                  let data111 = data106.changed;
                  if (typeof data111 === "string") {
                    if (func3(data111) > 1e3) {
                      const err206 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/changed", schemaPath: "#/$defs/change/properties/changed/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err206];
                      } else {
                        vErrors.push(err206);
                      }
                      errors++;
                    }
                  } else {
                    const err207 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/changed", schemaPath: "#/$defs/change/properties/changed/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                }
                if (data106.why_not !== void 0) {
                  let data112 = data106.why_not;
                  if (typeof data112 === "string") {
                    if (func3(data112) > 1e3) {
                      const err208 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/why_not", schemaPath: "#/$defs/change/properties/why_not/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                  } else {
                    const err209 = { instancePath: instancePath + "/ownership/change_log/" + i23 + "/why_not", schemaPath: "#/$defs/change/properties/why_not/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                }
              } else {
                const err210 = { instancePath: instancePath + "/ownership/change_log/" + i23, schemaPath: "#/$defs/change/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
          } else {
            const err211 = { instancePath: instancePath + "/ownership/change_log", schemaPath: "#/properties/ownership/properties/change_log/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
        }
        if (data89.workload !== void 0) {
          let data113 = data89.workload;
          if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
            for (const key17 in data113) {
              if (!(key17 === "asked_hours_month" || key17 === "provided_hours_month" || key17 === "stops" || pattern4.test(key17))) {
                const err212 = { instancePath: instancePath + "/ownership/workload", schemaPath: "#/properties/ownership/properties/workload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
            if (data113.asked_hours_month !== void 0) {
              let data114 = data113.asked_hours_month;
              if (typeof data114 == "number" && isFinite(data114)) {
                if (data114 > 1e4 || isNaN(data114)) {
                  const err213 = { instancePath: instancePath + "/ownership/workload/asked_hours_month", schemaPath: "#/properties/ownership/properties/workload/properties/asked_hours_month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
                if (data114 < 0 || isNaN(data114)) {
                  const err214 = { instancePath: instancePath + "/ownership/workload/asked_hours_month", schemaPath: "#/properties/ownership/properties/workload/properties/asked_hours_month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
              } else {
                const err215 = { instancePath: instancePath + "/ownership/workload/asked_hours_month", schemaPath: "#/properties/ownership/properties/workload/properties/asked_hours_month/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            if (data113.provided_hours_month !== void 0) {
              let data115 = data113.provided_hours_month;
              if (typeof data115 == "number" && isFinite(data115)) {
                if (data115 > 1e4 || isNaN(data115)) {
                  const err216 = { instancePath: instancePath + "/ownership/workload/provided_hours_month", schemaPath: "#/properties/ownership/properties/workload/properties/provided_hours_month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  if (vErrors === null) {
                    vErrors = [err216];
                  } else {
                    vErrors.push(err216);
                  }
                  errors++;
                }
                if (data115 < 0 || isNaN(data115)) {
                  const err217 = { instancePath: instancePath + "/ownership/workload/provided_hours_month", schemaPath: "#/properties/ownership/properties/workload/properties/provided_hours_month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
              } else {
                const err218 = { instancePath: instancePath + "/ownership/workload/provided_hours_month", schemaPath: "#/properties/ownership/properties/workload/properties/provided_hours_month/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
            }
            if (data113.stops !== void 0) {
              let data116 = data113.stops;
              if (typeof data116 === "string") {
                if (func3(data116) > 1e3) {
                  const err219 = { instancePath: instancePath + "/ownership/workload/stops", schemaPath: "#/properties/ownership/properties/workload/properties/stops/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err219];
                  } else {
                    vErrors.push(err219);
                  }
                  errors++;
                }
              } else {
                const err220 = { instancePath: instancePath + "/ownership/workload/stops", schemaPath: "#/properties/ownership/properties/workload/properties/stops/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
            }
          } else {
            const err221 = { instancePath: instancePath + "/ownership/workload", schemaPath: "#/properties/ownership/properties/workload/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err221];
            } else {
              vErrors.push(err221);
            }
            errors++;
          }
        }
        if (data89.data_use !== void 0) {
          let data117 = data89.data_use;
          if (!Array.isArray(data117) && typeof data117 !== "string") {
            const err222 = { instancePath: instancePath + "/ownership/data_use", schemaPath: "#/properties/ownership/properties/data_use/type", keyword: "type", params: { type: schema31.properties.ownership.properties.data_use.type } };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
          if (Array.isArray(data117)) {
            if (data117.length > 5e3) {
              const err223 = { instancePath: instancePath + "/ownership/data_use", schemaPath: "#/properties/ownership/properties/data_use/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err223];
              } else {
                vErrors.push(err223);
              }
              errors++;
            }
            const len25 = data117.length;
            for (let i25 = 0; i25 < len25; i25++) {
              let data118 = data117[i25];
              if (typeof data118 === "string") {
                if (func3(data118) > 1e3) {
                  const err224 = { instancePath: instancePath + "/ownership/data_use/" + i25, schemaPath: "#/properties/ownership/properties/data_use/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
              } else {
                const err225 = { instancePath: instancePath + "/ownership/data_use/" + i25, schemaPath: "#/properties/ownership/properties/data_use/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
          }
        }
        if (data89.narrative !== void 0) {
          let data119 = data89.narrative;
          if (typeof data119 === "string") {
            if (func3(data119) > 5e3) {
              const err226 = { instancePath: instancePath + "/ownership/narrative", schemaPath: "#/properties/ownership/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
          } else {
            const err227 = { instancePath: instancePath + "/ownership/narrative", schemaPath: "#/properties/ownership/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
        }
      } else {
        const err228 = { instancePath: instancePath + "/ownership", schemaPath: "#/properties/ownership/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err228];
        } else {
          vErrors.push(err228);
        }
        errors++;
      }
    }
    if (data.communication !== void 0) {
      let data120 = data.communication;
      if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
        for (const key18 in data120) {
          if (!(key18 === "messages" || key18 === "touchpoints" || key18 === "effectiveness" || key18 === "narrative" || pattern4.test(key18))) {
            const err229 = { instancePath: instancePath + "/communication", schemaPath: "#/properties/communication/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          }
        }
        if (data120.messages !== void 0) {
          let data121 = data120.messages;
          if (Array.isArray(data121)) {
            if (data121.length > 5e3) {
              const err230 = { instancePath: instancePath + "/communication/messages", schemaPath: "#/properties/communication/properties/messages/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
            const len26 = data121.length;
            for (let i26 = 0; i26 < len26; i26++) {
              if (!validate39(data121[i26], { instancePath: instancePath + "/communication/messages/" + i26, parentData: data121, parentDataProperty: i26, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err231 = { instancePath: instancePath + "/communication/messages", schemaPath: "#/properties/communication/properties/messages/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
        }
        if (data120.touchpoints !== void 0) {
          let data123 = data120.touchpoints;
          if (Array.isArray(data123)) {
            if (data123.length > 5e3) {
              const err232 = { instancePath: instancePath + "/communication/touchpoints", schemaPath: "#/properties/communication/properties/touchpoints/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
            const len27 = data123.length;
            for (let i27 = 0; i27 < len27; i27++) {
              if (!validate41(data123[i27], { instancePath: instancePath + "/communication/touchpoints/" + i27, parentData: data123, parentDataProperty: i27, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err233 = { instancePath: instancePath + "/communication/touchpoints", schemaPath: "#/properties/communication/properties/touchpoints/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
        if (data120.effectiveness !== void 0) {
          let data125 = data120.effectiveness;
          if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
            for (const key19 in data125) {
              if (!(key19 === "method" || key19 === "when" || pattern4.test(key19))) {
                const err234 = { instancePath: instancePath + "/communication/effectiveness", schemaPath: "#/properties/communication/properties/effectiveness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err234];
                } else {
                  vErrors.push(err234);
                }
                errors++;
              }
            }
            if (data125.method !== void 0) {
              let data126 = data125.method;
              if (typeof data126 === "string") {
                if (func3(data126) > 1e3) {
                  const err235 = { instancePath: instancePath + "/communication/effectiveness/method", schemaPath: "#/properties/communication/properties/effectiveness/properties/method/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err235];
                  } else {
                    vErrors.push(err235);
                  }
                  errors++;
                }
              } else {
                const err236 = { instancePath: instancePath + "/communication/effectiveness/method", schemaPath: "#/properties/communication/properties/effectiveness/properties/method/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
            }
            if (data125.when !== void 0) {
              let data127 = data125.when;
              if (!Array.isArray(data127) && typeof data127 !== "string") {
                const err237 = { instancePath: instancePath + "/communication/effectiveness/when", schemaPath: "#/properties/communication/properties/effectiveness/properties/when/type", keyword: "type", params: { type: schema31.properties.communication.properties.effectiveness.properties.when.type } };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
              if (Array.isArray(data127)) {
                if (data127.length > 5e3) {
                  const err238 = { instancePath: instancePath + "/communication/effectiveness/when", schemaPath: "#/properties/communication/properties/effectiveness/properties/when/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
                  if (vErrors === null) {
                    vErrors = [err238];
                  } else {
                    vErrors.push(err238);
                  }
                  errors++;
                }
                const len28 = data127.length;
                for (let i28 = 0; i28 < len28; i28++) {
                  let data128 = data127[i28];
                  if (typeof data128 === "string") {
                    if (func3(data128) > 100) {
                      const err239 = { instancePath: instancePath + "/communication/effectiveness/when/" + i28, schemaPath: "#/properties/communication/properties/effectiveness/properties/when/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                  } else {
                    const err240 = { instancePath: instancePath + "/communication/effectiveness/when/" + i28, schemaPath: "#/properties/communication/properties/effectiveness/properties/when/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err240];
                    } else {
                      vErrors.push(err240);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err241 = { instancePath: instancePath + "/communication/effectiveness", schemaPath: "#/properties/communication/properties/effectiveness/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
        }
        if (data120.narrative !== void 0) {
          let data129 = data120.narrative;
          if (typeof data129 === "string") {
            if (func3(data129) > 5e3) {
              const err242 = { instancePath: instancePath + "/communication/narrative", schemaPath: "#/properties/communication/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
          } else {
            const err243 = { instancePath: instancePath + "/communication/narrative", schemaPath: "#/properties/communication/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
        }
      } else {
        const err244 = { instancePath: instancePath + "/communication", schemaPath: "#/properties/communication/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err244];
        } else {
          vErrors.push(err244);
        }
        errors++;
      }
    }
    if (data.investment !== void 0) {
      let data130 = data.investment;
      if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
        for (const key20 in data130) {
          if (!(key20 === "lines" || key20 === "indicators" || key20 === "governance" || key20 === "sharing" || key20 === "training" || key20 === "narrative" || pattern4.test(key20))) {
            const err245 = { instancePath: instancePath + "/investment", schemaPath: "#/properties/investment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
        }
        if (data130.lines !== void 0) {
          let data131 = data130.lines;
          if (Array.isArray(data131)) {
            if (data131.length > 5e3) {
              const err246 = { instancePath: instancePath + "/investment/lines", schemaPath: "#/properties/investment/properties/lines/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err246];
              } else {
                vErrors.push(err246);
              }
              errors++;
            }
            const len29 = data131.length;
            for (let i29 = 0; i29 < len29; i29++) {
              if (!validate43(data131[i29], { instancePath: instancePath + "/investment/lines/" + i29, parentData: data131, parentDataProperty: i29, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err247 = { instancePath: instancePath + "/investment/lines", schemaPath: "#/properties/investment/properties/lines/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err247];
            } else {
              vErrors.push(err247);
            }
            errors++;
          }
        }
        if (data130.indicators !== void 0) {
          let data133 = data130.indicators;
          if (Array.isArray(data133)) {
            if (data133.length > 5e3) {
              const err248 = { instancePath: instancePath + "/investment/indicators", schemaPath: "#/properties/investment/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
            const len30 = data133.length;
            for (let i30 = 0; i30 < len30; i30++) {
              let data134 = data133[i30];
              if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                for (const key21 in data134) {
                  if (!(key21 === "name" || key21 === "category" || key21 === "threshold" || key21 === "source_system" || key21 === "refresh" || pattern4.test(key21))) {
                    const err249 = { instancePath: instancePath + "/investment/indicators/" + i30, schemaPath: "#/$defs/indicator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                    if (vErrors === null) {
                      vErrors = [err249];
                    } else {
                      vErrors.push(err249);
                    }
                    errors++;
                  }
                }
                if (data134.name !== void 0) {
                  let data135 = data134.name;
                  if (typeof data135 === "string") {
                    if (func3(data135) > 300) {
                      const err250 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/name", schemaPath: "#/$defs/indicator/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err250];
                      } else {
                        vErrors.push(err250);
                      }
                      errors++;
                    }
                  } else {
                    const err251 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/name", schemaPath: "#/$defs/indicator/properties/name/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err251];
                    } else {
                      vErrors.push(err251);
                    }
                    errors++;
                  }
                }
                if (data134.category !== void 0) {
                  let data136 = data134.category;
                  if (typeof data136 !== "string") {
                    const err252 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/category", schemaPath: "#/$defs/indicator/properties/category/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors++;
                  }
                  if (!(data136 === "A" || data136 === "B" || data136 === "C" || data136 === "assessment" || data136 === "gpa_credits" || data136 === "wellbeing_belonging" || data136 === "college_knowledge" || data136 === "career_exploration" || data136 === "postsecondary_outcome")) {
                    const err253 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/category", schemaPath: "#/$defs/indicator/properties/category/enum", keyword: "enum", params: { allowedValues: schema73.properties.category.enum } };
                    if (vErrors === null) {
                      vErrors = [err253];
                    } else {
                      vErrors.push(err253);
                    }
                    errors++;
                  }
                }
                if (data134.threshold !== void 0) {
                  let data137 = data134.threshold;
                  if (typeof data137 !== "string" && !(typeof data137 == "number" && isFinite(data137))) {
                    const err254 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/threshold", schemaPath: "#/$defs/indicator/properties/threshold/type", keyword: "type", params: { type: schema73.properties.threshold.type } };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                  if (typeof data137 === "string") {
                    if (func3(data137) > 300) {
                      const err255 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/threshold", schemaPath: "#/$defs/indicator/properties/threshold/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err255];
                      } else {
                        vErrors.push(err255);
                      }
                      errors++;
                    }
                  }
                }
                if (data134.source_system !== void 0) {
                  let data138 = data134.source_system;
                  if (typeof data138 === "string") {
                    if (func3(data138) > 300) {
                      const err256 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/source_system", schemaPath: "#/$defs/indicator/properties/source_system/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err256];
                      } else {
                        vErrors.push(err256);
                      }
                      errors++;
                    }
                  } else {
                    const err257 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/source_system", schemaPath: "#/$defs/indicator/properties/source_system/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors++;
                  }
                }
                if (data134.refresh !== void 0) {
                  let data139 = data134.refresh;
                  if (typeof data139 !== "string") {
                    const err258 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/refresh", schemaPath: "#/$defs/indicator/properties/refresh/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err258];
                    } else {
                      vErrors.push(err258);
                    }
                    errors++;
                  }
                  if (!(data139 === "daily" || data139 === "once" || data139 === "weekly" || data139 === "biweekly" || data139 === "monthly" || data139 === "grading_period" || data139 === "quarterly" || data139 === "three_times_a_year" || data139 === "semester" || data139 === "annually" || data139 === "as_needed")) {
                    const err259 = { instancePath: instancePath + "/investment/indicators/" + i30 + "/refresh", schemaPath: "#/$defs/indicator/properties/refresh/enum", keyword: "enum", params: { allowedValues: schema73.properties.refresh.enum } };
                    if (vErrors === null) {
                      vErrors = [err259];
                    } else {
                      vErrors.push(err259);
                    }
                    errors++;
                  }
                }
              } else {
                const err260 = { instancePath: instancePath + "/investment/indicators/" + i30, schemaPath: "#/$defs/indicator/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
            }
          } else {
            const err261 = { instancePath: instancePath + "/investment/indicators", schemaPath: "#/properties/investment/properties/indicators/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
        }
        if (data130.governance !== void 0) {
          let data140 = data130.governance;
          if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
            for (const key22 in data140) {
              if (!(key22 === "owner" || key22 === "access_roles" || key22 === "legal_basis" || key22 === "notice" || pattern4.test(key22))) {
                const err262 = { instancePath: instancePath + "/investment/governance", schemaPath: "#/properties/investment/properties/governance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
            }
            if (data140.owner !== void 0) {
              let data141 = data140.owner;
              if (typeof data141 === "string") {
                if (func3(data141) > 300) {
                  const err263 = { instancePath: instancePath + "/investment/governance/owner", schemaPath: "#/properties/investment/properties/governance/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  if (vErrors === null) {
                    vErrors = [err263];
                  } else {
                    vErrors.push(err263);
                  }
                  errors++;
                }
              } else {
                const err264 = { instancePath: instancePath + "/investment/governance/owner", schemaPath: "#/properties/investment/properties/governance/properties/owner/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
            }
            if (data140.access_roles !== void 0) {
              let data142 = data140.access_roles;
              if (!Array.isArray(data142) && typeof data142 !== "string") {
                const err265 = { instancePath: instancePath + "/investment/governance/access_roles", schemaPath: "#/properties/investment/properties/governance/properties/access_roles/type", keyword: "type", params: { type: schema31.properties.investment.properties.governance.properties.access_roles.type } };
                if (vErrors === null) {
                  vErrors = [err265];
                } else {
                  vErrors.push(err265);
                }
                errors++;
              }
              if (Array.isArray(data142)) {
                if (data142.length > 5e3) {
                  const err266 = { instancePath: instancePath + "/investment/governance/access_roles", schemaPath: "#/properties/investment/properties/governance/properties/access_roles/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
                  if (vErrors === null) {
                    vErrors = [err266];
                  } else {
                    vErrors.push(err266);
                  }
                  errors++;
                }
                const len31 = data142.length;
                for (let i31 = 0; i31 < len31; i31++) {
                  let data143 = data142[i31];
                  if (typeof data143 === "string") {
                    if (func3(data143) > 300) {
                      const err267 = { instancePath: instancePath + "/investment/governance/access_roles/" + i31, schemaPath: "#/properties/investment/properties/governance/properties/access_roles/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err267];
                      } else {
                        vErrors.push(err267);
                      }
                      errors++;
                    }
                  } else {
                    const err268 = { instancePath: instancePath + "/investment/governance/access_roles/" + i31, schemaPath: "#/properties/investment/properties/governance/properties/access_roles/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data140.legal_basis !== void 0) {
              let data144 = data140.legal_basis;
              if (typeof data144 === "string") {
                if (func3(data144) > 1e3) {
                  const err269 = { instancePath: instancePath + "/investment/governance/legal_basis", schemaPath: "#/properties/investment/properties/governance/properties/legal_basis/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err269];
                  } else {
                    vErrors.push(err269);
                  }
                  errors++;
                }
              } else {
                const err270 = { instancePath: instancePath + "/investment/governance/legal_basis", schemaPath: "#/properties/investment/properties/governance/properties/legal_basis/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
            }
            if (data140.notice !== void 0) {
              let data145 = data140.notice;
              if (typeof data145 === "string") {
                if (func3(data145) > 1e3) {
                  const err271 = { instancePath: instancePath + "/investment/governance/notice", schemaPath: "#/properties/investment/properties/governance/properties/notice/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
              } else {
                const err272 = { instancePath: instancePath + "/investment/governance/notice", schemaPath: "#/properties/investment/properties/governance/properties/notice/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
            }
          } else {
            const err273 = { instancePath: instancePath + "/investment/governance", schemaPath: "#/properties/investment/properties/governance/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err273];
            } else {
              vErrors.push(err273);
            }
            errors++;
          }
        }
        if (data130.sharing !== void 0) {
          let data146 = data130.sharing;
          if (Array.isArray(data146)) {
            if (data146.length > 5e3) {
              const err274 = { instancePath: instancePath + "/investment/sharing", schemaPath: "#/properties/investment/properties/sharing/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err274];
              } else {
                vErrors.push(err274);
              }
              errors++;
            }
            const len32 = data146.length;
            for (let i32 = 0; i32 < len32; i32++) {
              let data147 = data146[i32];
              if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                for (const key23 in data147) {
                  if (!(key23 === "partner" || key23 === "data" || key23 === "agreement" || key23 === "expires" || pattern4.test(key23))) {
                    const err275 = { instancePath: instancePath + "/investment/sharing/" + i32, schemaPath: "#/$defs/sharing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                    if (vErrors === null) {
                      vErrors = [err275];
                    } else {
                      vErrors.push(err275);
                    }
                    errors++;
                  }
                }
                if (data147.partner !== void 0) {
                  let data148 = data147.partner;
                  if (typeof data148 === "string") {
                    if (func3(data148) > 300) {
                      const err276 = { instancePath: instancePath + "/investment/sharing/" + i32 + "/partner", schemaPath: "#/$defs/sharing/properties/partner/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err276];
                      } else {
                        vErrors.push(err276);
                      }
                      errors++;
                    }
                  } else {
                    const err277 = { instancePath: instancePath + "/investment/sharing/" + i32 + "/partner", schemaPath: "#/$defs/sharing/properties/partner/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err277];
                    } else {
                      vErrors.push(err277);
                    }
                    errors++;
                  }
                }
                if (data147.data !== void 0) {
                  let data149 = data147.data;
                  if (typeof data149 === "string") {
                    if (func3(data149) > 1e3) {
                      const err278 = { instancePath: instancePath + "/investment/sharing/" + i32 + "/data", schemaPath: "#/$defs/sharing/properties/data/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err278];
                      } else {
                        vErrors.push(err278);
                      }
                      errors++;
                    }
                  } else {
                    const err279 = { instancePath: instancePath + "/investment/sharing/" + i32 + "/data", schemaPath: "#/$defs/sharing/properties/data/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
                    errors++;
                  }
                }
                if (data147.agreement !== void 0) {
                  let data150 = data147.agreement;
                  if (typeof data150 !== "string") {
                    const err280 = { instancePath: instancePath + "/investment/sharing/" + i32 + "/agreement", schemaPath: "#/$defs/sharing/properties/agreement/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err280];
                    } else {
                      vErrors.push(err280);
                    }
                    errors++;
                  }
                  if (!(data150 === "yes" || data150 === "pending" || data150 === "no")) {
                    const err281 = { instancePath: instancePath + "/investment/sharing/" + i32 + "/agreement", schemaPath: "#/$defs/sharing/properties/agreement/enum", keyword: "enum", params: { allowedValues: schema74.properties.agreement.enum } };
                    if (vErrors === null) {
                      vErrors = [err281];
                    } else {
                      vErrors.push(err281);
                    }
                    errors++;
                  }
                }
                if (data147.expires !== void 0) {
                  let data151 = data147.expires;
                  if (typeof data151 === "string") {
                    if (!formats0(data151)) {
                      const err282 = { instancePath: instancePath + "/investment/sharing/" + i32 + "/expires", schemaPath: "#/$defs/sharing/properties/expires/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err282];
                      } else {
                        vErrors.push(err282);
                      }
                      errors++;
                    }
                  } else {
                    const err283 = { instancePath: instancePath + "/investment/sharing/" + i32 + "/expires", schemaPath: "#/$defs/sharing/properties/expires/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err283];
                    } else {
                      vErrors.push(err283);
                    }
                    errors++;
                  }
                }
              } else {
                const err284 = { instancePath: instancePath + "/investment/sharing/" + i32, schemaPath: "#/$defs/sharing/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
            }
          } else {
            const err285 = { instancePath: instancePath + "/investment/sharing", schemaPath: "#/properties/investment/properties/sharing/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err285];
            } else {
              vErrors.push(err285);
            }
            errors++;
          }
        }
        if (data130.training !== void 0) {
          let data152 = data130.training;
          if (Array.isArray(data152)) {
            if (data152.length > 5e3) {
              const err286 = { instancePath: instancePath + "/investment/training", schemaPath: "#/properties/investment/properties/training/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err286];
              } else {
                vErrors.push(err286);
              }
              errors++;
            }
            const len33 = data152.length;
            for (let i33 = 0; i33 < len33; i33++) {
              if (!validate45(data152[i33], { instancePath: instancePath + "/investment/training/" + i33, parentData: data152, parentDataProperty: i33, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err287 = { instancePath: instancePath + "/investment/training", schemaPath: "#/properties/investment/properties/training/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err287];
            } else {
              vErrors.push(err287);
            }
            errors++;
          }
        }
        if (data130.narrative !== void 0) {
          let data154 = data130.narrative;
          if (typeof data154 === "string") {
            if (func3(data154) > 5e3) {
              const err288 = { instancePath: instancePath + "/investment/narrative", schemaPath: "#/properties/investment/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err288];
              } else {
                vErrors.push(err288);
              }
              errors++;
            }
          } else {
            const err289 = { instancePath: instancePath + "/investment/narrative", schemaPath: "#/properties/investment/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err289];
            } else {
              vErrors.push(err289);
            }
            errors++;
          }
        }
      } else {
        const err290 = { instancePath: instancePath + "/investment", schemaPath: "#/properties/investment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err290];
        } else {
          vErrors.push(err290);
        }
        errors++;
      }
    }
    if (data.sustainability !== void 0) {
      let data155 = data.sustainability;
      if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
        for (const key24 in data155) {
          if (!(key24 === "reviews" || key24 === "onboarding" || key24 === "anchors" || key24 === "culture" || key24 === "narrative" || pattern4.test(key24))) {
            const err291 = { instancePath: instancePath + "/sustainability", schemaPath: "#/properties/sustainability/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
            if (vErrors === null) {
              vErrors = [err291];
            } else {
              vErrors.push(err291);
            }
            errors++;
          }
        }
        if (data155.reviews !== void 0) {
          let data156 = data155.reviews;
          if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
            for (const key25 in data156) {
              if (!(key25 === "cadence" || key25 === "next" || key25 === "owner" || key25 === "report_to" || pattern4.test(key25))) {
                const err292 = { instancePath: instancePath + "/sustainability/reviews", schemaPath: "#/properties/sustainability/properties/reviews/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                if (vErrors === null) {
                  vErrors = [err292];
                } else {
                  vErrors.push(err292);
                }
                errors++;
              }
            }
            if (data156.cadence !== void 0) {
              let data157 = data156.cadence;
              if (typeof data157 !== "string") {
                const err293 = { instancePath: instancePath + "/sustainability/reviews/cadence", schemaPath: "#/$defs/frequency/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
              if (!(data157 === "once" || data157 === "weekly" || data157 === "biweekly" || data157 === "monthly" || data157 === "grading_period" || data157 === "quarterly" || data157 === "three_times_a_year" || data157 === "semester" || data157 === "annually" || data157 === "as_needed")) {
                const err294 = { instancePath: instancePath + "/sustainability/reviews/cadence", schemaPath: "#/$defs/frequency/enum", keyword: "enum", params: { allowedValues: schema43.enum } };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
            }
            if (data156.next !== void 0) {
              let data158 = data156.next;
              if (typeof data158 === "string") {
                if (!formats0(data158)) {
                  const err295 = { instancePath: instancePath + "/sustainability/reviews/next", schemaPath: "#/properties/sustainability/properties/reviews/properties/next/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
              } else {
                const err296 = { instancePath: instancePath + "/sustainability/reviews/next", schemaPath: "#/properties/sustainability/properties/reviews/properties/next/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
            }
            if (data156.owner !== void 0) {
              let data159 = data156.owner;
              if (typeof data159 === "string") {
                if (func3(data159) > 300) {
                  const err297 = { instancePath: instancePath + "/sustainability/reviews/owner", schemaPath: "#/properties/sustainability/properties/reviews/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  if (vErrors === null) {
                    vErrors = [err297];
                  } else {
                    vErrors.push(err297);
                  }
                  errors++;
                }
              } else {
                const err298 = { instancePath: instancePath + "/sustainability/reviews/owner", schemaPath: "#/properties/sustainability/properties/reviews/properties/owner/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              }
            }
            if (data156.report_to !== void 0) {
              let data160 = data156.report_to;
              if (typeof data160 === "string") {
                if (func3(data160) > 300) {
                  const err299 = { instancePath: instancePath + "/sustainability/reviews/report_to", schemaPath: "#/properties/sustainability/properties/reviews/properties/report_to/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  if (vErrors === null) {
                    vErrors = [err299];
                  } else {
                    vErrors.push(err299);
                  }
                  errors++;
                }
              } else {
                const err300 = { instancePath: instancePath + "/sustainability/reviews/report_to", schemaPath: "#/properties/sustainability/properties/reviews/properties/report_to/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err300];
                } else {
                  vErrors.push(err300);
                }
                errors++;
              }
            }
          } else {
            const err301 = { instancePath: instancePath + "/sustainability/reviews", schemaPath: "#/properties/sustainability/properties/reviews/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err301];
            } else {
              vErrors.push(err301);
            }
            errors++;
          }
        }
        if (data155.onboarding !== void 0) {
          let data161 = data155.onboarding;
          if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
            for (const key26 in data161) {
              if (!(key26 === "new_leaders" || key26 === "new_staff" || pattern4.test(key26))) {
                const err302 = { instancePath: instancePath + "/sustainability/onboarding", schemaPath: "#/properties/sustainability/properties/onboarding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                if (vErrors === null) {
                  vErrors = [err302];
                } else {
                  vErrors.push(err302);
                }
                errors++;
              }
            }
            if (data161.new_leaders !== void 0) {
              let data162 = data161.new_leaders;
              if (typeof data162 === "string") {
                if (func3(data162) > 1e3) {
                  const err303 = { instancePath: instancePath + "/sustainability/onboarding/new_leaders", schemaPath: "#/properties/sustainability/properties/onboarding/properties/new_leaders/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err303];
                  } else {
                    vErrors.push(err303);
                  }
                  errors++;
                }
              } else {
                const err304 = { instancePath: instancePath + "/sustainability/onboarding/new_leaders", schemaPath: "#/properties/sustainability/properties/onboarding/properties/new_leaders/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err304];
                } else {
                  vErrors.push(err304);
                }
                errors++;
              }
            }
            if (data161.new_staff !== void 0) {
              let data163 = data161.new_staff;
              if (typeof data163 === "string") {
                if (func3(data163) > 1e3) {
                  const err305 = { instancePath: instancePath + "/sustainability/onboarding/new_staff", schemaPath: "#/properties/sustainability/properties/onboarding/properties/new_staff/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err305];
                  } else {
                    vErrors.push(err305);
                  }
                  errors++;
                }
              } else {
                const err306 = { instancePath: instancePath + "/sustainability/onboarding/new_staff", schemaPath: "#/properties/sustainability/properties/onboarding/properties/new_staff/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err306];
                } else {
                  vErrors.push(err306);
                }
                errors++;
              }
            }
          } else {
            const err307 = { instancePath: instancePath + "/sustainability/onboarding", schemaPath: "#/properties/sustainability/properties/onboarding/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err307];
            } else {
              vErrors.push(err307);
            }
            errors++;
          }
        }
        if (data155.anchors !== void 0) {
          let data164 = data155.anchors;
          if (Array.isArray(data164)) {
            if (data164.length > 5e3) {
              const err308 = { instancePath: instancePath + "/sustainability/anchors", schemaPath: "#/properties/sustainability/properties/anchors/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err308];
              } else {
                vErrors.push(err308);
              }
              errors++;
            }
            const len34 = data164.length;
            for (let i34 = 0; i34 < len34; i34++) {
              let data165 = data164[i34];
              if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                for (const key27 in data165) {
                  if (!(key27 === "type" || key27 === "status" || key27 === "date" || pattern4.test(key27))) {
                    const err309 = { instancePath: instancePath + "/sustainability/anchors/" + i34, schemaPath: "#/$defs/anchor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                    if (vErrors === null) {
                      vErrors = [err309];
                    } else {
                      vErrors.push(err309);
                    }
                    errors++;
                  }
                }
                if (data165.type !== void 0) {
                  let data166 = data165.type;
                  if (typeof data166 !== "string") {
                    const err310 = { instancePath: instancePath + "/sustainability/anchors/" + i34 + "/type", schemaPath: "#/$defs/anchor/properties/type/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err310];
                    } else {
                      vErrors.push(err310);
                    }
                    errors++;
                  }
                  if (!(data166 === "board_policy" || data166 === "strategic_plan" || data166 === "job_description" || data166 === "calendar" || data166 === "contract_mou" || data166 === "budget_line")) {
                    const err311 = { instancePath: instancePath + "/sustainability/anchors/" + i34 + "/type", schemaPath: "#/$defs/anchor/properties/type/enum", keyword: "enum", params: { allowedValues: schema78.properties.type.enum } };
                    if (vErrors === null) {
                      vErrors = [err311];
                    } else {
                      vErrors.push(err311);
                    }
                    errors++;
                  }
                }
                if (data165.status !== void 0) {
                  let data167 = data165.status;
                  if (typeof data167 !== "string") {
                    const err312 = { instancePath: instancePath + "/sustainability/anchors/" + i34 + "/status", schemaPath: "#/$defs/anchor/properties/status/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err312];
                    } else {
                      vErrors.push(err312);
                    }
                    errors++;
                  }
                  if (!(data167 === "idea" || data167 === "in_progress" || data167 === "adopted")) {
                    const err313 = { instancePath: instancePath + "/sustainability/anchors/" + i34 + "/status", schemaPath: "#/$defs/anchor/properties/status/enum", keyword: "enum", params: { allowedValues: schema78.properties.status.enum } };
                    if (vErrors === null) {
                      vErrors = [err313];
                    } else {
                      vErrors.push(err313);
                    }
                    errors++;
                  }
                }
                if (data165.date !== void 0) {
                  let data168 = data165.date;
                  if (typeof data168 === "string") {
                    if (!formats0(data168)) {
                      const err314 = { instancePath: instancePath + "/sustainability/anchors/" + i34 + "/date", schemaPath: "#/$defs/anchor/properties/date/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err314];
                      } else {
                        vErrors.push(err314);
                      }
                      errors++;
                    }
                  } else {
                    const err315 = { instancePath: instancePath + "/sustainability/anchors/" + i34 + "/date", schemaPath: "#/$defs/anchor/properties/date/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err315];
                    } else {
                      vErrors.push(err315);
                    }
                    errors++;
                  }
                }
              } else {
                const err316 = { instancePath: instancePath + "/sustainability/anchors/" + i34, schemaPath: "#/$defs/anchor/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err316];
                } else {
                  vErrors.push(err316);
                }
                errors++;
              }
            }
          } else {
            const err317 = { instancePath: instancePath + "/sustainability/anchors", schemaPath: "#/properties/sustainability/properties/anchors/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err317];
            } else {
              vErrors.push(err317);
            }
            errors++;
          }
        }
        if (data155.culture !== void 0) {
          let data169 = data155.culture;
          if (Array.isArray(data169)) {
            if (data169.length > 5e3) {
              const err318 = { instancePath: instancePath + "/sustainability/culture", schemaPath: "#/properties/sustainability/properties/culture/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err318];
              } else {
                vErrors.push(err318);
              }
              errors++;
            }
            const len35 = data169.length;
            for (let i35 = 0; i35 < len35; i35++) {
              let data170 = data169[i35];
              if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                for (const key28 in data170) {
                  if (!(key28 === "practice" || key28 === "measure" || key28 === "baseline" || key28 === "target" || pattern4.test(key28))) {
                    const err319 = { instancePath: instancePath + "/sustainability/culture/" + i35, schemaPath: "#/$defs/culture_row/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                    if (vErrors === null) {
                      vErrors = [err319];
                    } else {
                      vErrors.push(err319);
                    }
                    errors++;
                  }
                }
                if (data170.practice !== void 0) {
                  let data171 = data170.practice;
                  if (typeof data171 === "string") {
                    if (func3(data171) > 1e3) {
                      const err320 = { instancePath: instancePath + "/sustainability/culture/" + i35 + "/practice", schemaPath: "#/$defs/culture_row/properties/practice/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err320];
                      } else {
                        vErrors.push(err320);
                      }
                      errors++;
                    }
                  } else {
                    const err321 = { instancePath: instancePath + "/sustainability/culture/" + i35 + "/practice", schemaPath: "#/$defs/culture_row/properties/practice/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err321];
                    } else {
                      vErrors.push(err321);
                    }
                    errors++;
                  }
                }
                if (data170.measure !== void 0) {
                  let data172 = data170.measure;
                  if (typeof data172 === "string") {
                    if (func3(data172) > 1e3) {
                      const err322 = { instancePath: instancePath + "/sustainability/culture/" + i35 + "/measure", schemaPath: "#/$defs/culture_row/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err322];
                      } else {
                        vErrors.push(err322);
                      }
                      errors++;
                    }
                  } else {
                    const err323 = { instancePath: instancePath + "/sustainability/culture/" + i35 + "/measure", schemaPath: "#/$defs/culture_row/properties/measure/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err323];
                    } else {
                      vErrors.push(err323);
                    }
                    errors++;
                  }
                }
                if (data170.baseline !== void 0) {
                  let data173 = data170.baseline;
                  if (typeof data173 !== "string" && !(typeof data173 == "number" && isFinite(data173))) {
                    const err324 = { instancePath: instancePath + "/sustainability/culture/" + i35 + "/baseline", schemaPath: "#/$defs/culture_row/properties/baseline/type", keyword: "type", params: { type: schema79.properties.baseline.type } };
                    if (vErrors === null) {
                      vErrors = [err324];
                    } else {
                      vErrors.push(err324);
                    }
                    errors++;
                  }
                  if (typeof data173 === "string") {
                    if (func3(data173) > 300) {
                      const err325 = { instancePath: instancePath + "/sustainability/culture/" + i35 + "/baseline", schemaPath: "#/$defs/culture_row/properties/baseline/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err325];
                      } else {
                        vErrors.push(err325);
                      }
                      errors++;
                    }
                  }
                }
                if (data170.target !== void 0) {
                  let data174 = data170.target;
                  if (typeof data174 !== "string" && !(typeof data174 == "number" && isFinite(data174))) {
                    const err326 = { instancePath: instancePath + "/sustainability/culture/" + i35 + "/target", schemaPath: "#/$defs/culture_row/properties/target/type", keyword: "type", params: { type: schema79.properties.target.type } };
                    if (vErrors === null) {
                      vErrors = [err326];
                    } else {
                      vErrors.push(err326);
                    }
                    errors++;
                  }
                  if (typeof data174 === "string") {
                    if (func3(data174) > 300) {
                      const err327 = { instancePath: instancePath + "/sustainability/culture/" + i35 + "/target", schemaPath: "#/$defs/culture_row/properties/target/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err327];
                      } else {
                        vErrors.push(err327);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err328 = { instancePath: instancePath + "/sustainability/culture/" + i35, schemaPath: "#/$defs/culture_row/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err328];
                } else {
                  vErrors.push(err328);
                }
                errors++;
              }
            }
          } else {
            const err329 = { instancePath: instancePath + "/sustainability/culture", schemaPath: "#/properties/sustainability/properties/culture/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err329];
            } else {
              vErrors.push(err329);
            }
            errors++;
          }
        }
        if (data155.narrative !== void 0) {
          let data175 = data155.narrative;
          if (typeof data175 === "string") {
            if (func3(data175) > 5e3) {
              const err330 = { instancePath: instancePath + "/sustainability/narrative", schemaPath: "#/properties/sustainability/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err330];
              } else {
                vErrors.push(err330);
              }
              errors++;
            }
          } else {
            const err331 = { instancePath: instancePath + "/sustainability/narrative", schemaPath: "#/properties/sustainability/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err331];
            } else {
              vErrors.push(err331);
            }
            errors++;
          }
        }
      } else {
        const err332 = { instancePath: instancePath + "/sustainability", schemaPath: "#/properties/sustainability/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err332];
        } else {
          vErrors.push(err332);
        }
        errors++;
      }
    }
    if (data.timeline !== void 0) {
      let data176 = data.timeline;
      if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
        for (const key29 in data176) {
          if (!(key29 === "milestones" || key29 === "narrative" || pattern4.test(key29))) {
            const err333 = { instancePath: instancePath + "/timeline", schemaPath: "#/properties/timeline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
            if (vErrors === null) {
              vErrors = [err333];
            } else {
              vErrors.push(err333);
            }
            errors++;
          }
        }
        if (data176.milestones !== void 0) {
          let data177 = data176.milestones;
          if (Array.isArray(data177)) {
            if (data177.length > 5e3) {
              const err334 = { instancePath: instancePath + "/timeline/milestones", schemaPath: "#/properties/timeline/properties/milestones/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err334];
              } else {
                vErrors.push(err334);
              }
              errors++;
            }
            const len36 = data177.length;
            for (let i36 = 0; i36 < len36; i36++) {
              if (!validate47(data177[i36], { instancePath: instancePath + "/timeline/milestones/" + i36, parentData: data177, parentDataProperty: i36, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err335 = { instancePath: instancePath + "/timeline/milestones", schemaPath: "#/properties/timeline/properties/milestones/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err335];
            } else {
              vErrors.push(err335);
            }
            errors++;
          }
        }
        if (data176.narrative !== void 0) {
          let data179 = data176.narrative;
          if (typeof data179 === "string") {
            if (func3(data179) > 5e3) {
              const err336 = { instancePath: instancePath + "/timeline/narrative", schemaPath: "#/properties/timeline/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err336];
              } else {
                vErrors.push(err336);
              }
              errors++;
            }
          } else {
            const err337 = { instancePath: instancePath + "/timeline/narrative", schemaPath: "#/properties/timeline/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err337];
            } else {
              vErrors.push(err337);
            }
            errors++;
          }
        }
      } else {
        const err338 = { instancePath: instancePath + "/timeline", schemaPath: "#/properties/timeline/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err338];
        } else {
          vErrors.push(err338);
        }
        errors++;
      }
    }
    if (data.references !== void 0) {
      let data180 = data.references;
      if (!data180 || typeof data180 != "object") {
        const err339 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: schema31.properties.references.type } };
        if (vErrors === null) {
          vErrors = [err339];
        } else {
          vErrors.push(err339);
        }
        errors++;
      }
      if (Array.isArray(data180)) {
        if (data180.length > 5e3) {
          const err340 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err340];
          } else {
            vErrors.push(err340);
          }
          errors++;
        }
        const len37 = data180.length;
        for (let i37 = 0; i37 < len37; i37++) {
          if (!validate49(data180[i37], { instancePath: instancePath + "/references/" + i37, parentData: data180, parentDataProperty: i37, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data180 && typeof data180 == "object" && !Array.isArray(data180)) {
        for (const key30 in data180) {
          if (!(key30 === "items" || key30 === "narrative" || pattern4.test(key30))) {
            const err341 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
            if (vErrors === null) {
              vErrors = [err341];
            } else {
              vErrors.push(err341);
            }
            errors++;
          }
        }
        if (data180.items !== void 0) {
          let data182 = data180.items;
          if (Array.isArray(data182)) {
            if (data182.length > 5e3) {
              const err342 = { instancePath: instancePath + "/references/items", schemaPath: "#/properties/references/properties/items/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err342];
              } else {
                vErrors.push(err342);
              }
              errors++;
            }
            const len38 = data182.length;
            for (let i38 = 0; i38 < len38; i38++) {
              if (!validate49(data182[i38], { instancePath: instancePath + "/references/items/" + i38, parentData: data182, parentDataProperty: i38, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err343 = { instancePath: instancePath + "/references/items", schemaPath: "#/properties/references/properties/items/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err343];
            } else {
              vErrors.push(err343);
            }
            errors++;
          }
        }
        if (data180.narrative !== void 0) {
          let data184 = data180.narrative;
          if (typeof data184 === "string") {
            if (func3(data184) > 5e3) {
              const err344 = { instancePath: instancePath + "/references/narrative", schemaPath: "#/properties/references/properties/narrative/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err344];
              } else {
                vErrors.push(err344);
              }
              errors++;
            }
          } else {
            const err345 = { instancePath: instancePath + "/references/narrative", schemaPath: "#/properties/references/properties/narrative/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err345];
            } else {
              vErrors.push(err345);
            }
            errors++;
          }
        }
      }
    }
    if (data.allow !== void 0) {
      let data185 = data.allow;
      if (Array.isArray(data185)) {
        if (data185.length > 5e3) {
          const err346 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err346];
          } else {
            vErrors.push(err346);
          }
          errors++;
        }
        const len39 = data185.length;
        for (let i39 = 0; i39 < len39; i39++) {
          let data186 = data185[i39];
          if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
            for (const key31 in data186) {
              if (!(key31 === "rule" || key31 === "at" || key31 === "reason" || pattern4.test(key31))) {
                const err347 = { instancePath: instancePath + "/allow/" + i39, schemaPath: "#/$defs/allowance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                if (vErrors === null) {
                  vErrors = [err347];
                } else {
                  vErrors.push(err347);
                }
                errors++;
              }
            }
            if (data186.rule !== void 0) {
              let data187 = data186.rule;
              if (typeof data187 === "string") {
                if (func3(data187) > 100) {
                  const err348 = { instancePath: instancePath + "/allow/" + i39 + "/rule", schemaPath: "#/$defs/allowance/properties/rule/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err348];
                  } else {
                    vErrors.push(err348);
                  }
                  errors++;
                }
              } else {
                const err349 = { instancePath: instancePath + "/allow/" + i39 + "/rule", schemaPath: "#/$defs/allowance/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err349];
                } else {
                  vErrors.push(err349);
                }
                errors++;
              }
            }
            if (data186.at !== void 0) {
              let data188 = data186.at;
              if (typeof data188 === "string") {
                if (func3(data188) > 300) {
                  const err350 = { instancePath: instancePath + "/allow/" + i39 + "/at", schemaPath: "#/$defs/allowance/properties/at/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  if (vErrors === null) {
                    vErrors = [err350];
                  } else {
                    vErrors.push(err350);
                  }
                  errors++;
                }
              } else {
                const err351 = { instancePath: instancePath + "/allow/" + i39 + "/at", schemaPath: "#/$defs/allowance/properties/at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err351];
                } else {
                  vErrors.push(err351);
                }
                errors++;
              }
            }
            if (data186.reason !== void 0) {
              let data189 = data186.reason;
              if (typeof data189 === "string") {
                if (func3(data189) > 1e3) {
                  const err352 = { instancePath: instancePath + "/allow/" + i39 + "/reason", schemaPath: "#/$defs/allowance/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err352];
                  } else {
                    vErrors.push(err352);
                  }
                  errors++;
                }
              } else {
                const err353 = { instancePath: instancePath + "/allow/" + i39 + "/reason", schemaPath: "#/$defs/allowance/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err353];
                } else {
                  vErrors.push(err353);
                }
                errors++;
              }
            }
          } else {
            const err354 = { instancePath: instancePath + "/allow/" + i39, schemaPath: "#/$defs/allowance/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err354];
            } else {
              vErrors.push(err354);
            }
            errors++;
          }
        }
      } else {
        const err355 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err355];
        } else {
          vErrors.push(err355);
        }
        errors++;
      }
    }
  } else {
    const err356 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err356];
    } else {
      vErrors.push(err356);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
