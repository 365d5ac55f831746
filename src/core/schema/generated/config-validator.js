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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://buyin-plans.dev/schemas/config-1.json", "type": "object", "properties": { "extends": { "type": "string", "maxLength": 1e3 }, "profile": { "$ref": "#/$defs/profile" }, "groups": { "type": "object", "properties": { "core": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/group" } }, "recommended": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/group" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "functions": { "type": ["array", "string"], "maxItems": 5e3, "items": { "$ref": "#/$defs/function" } }, "contact_maxima": { "type": "object", "properties": { "students": { "$ref": "#/$defs/days" }, "families": { "$ref": "#/$defs/days" }, "teachers": { "$ref": "#/$defs/days" }, "counselors": { "$ref": "#/$defs/days" }, "principals": { "$ref": "#/$defs/days" }, "district_leadership": { "$ref": "#/$defs/days" }, "school_board": { "$ref": "#/$defs/days" }, "special_education": { "$ref": "#/$defs/days" }, "english_learner": { "$ref": "#/$defs/days" }, "it_data": { "$ref": "#/$defs/days" }, "community_partners": { "$ref": "#/$defs/days" }, "labor": { "$ref": "#/$defs/days" }, "higher_education": { "$ref": "#/$defs/days" }, "employers_workforce": { "$ref": "#/$defs/days" }, "student_support": { "$ref": "#/$defs/days" }, "classified_staff": { "$ref": "#/$defs/days" }, "cte": { "$ref": "#/$defs/days" }, "tribal": { "$ref": "#/$defs/days" }, "health_social_services": { "$ref": "#/$defs/days" }, "regional_agency": { "$ref": "#/$defs/days" }, "state_agency": { "$ref": "#/$defs/days" }, "municipal": { "$ref": "#/$defs/days" }, "funders": { "$ref": "#/$defs/days" }, "media": { "$ref": "#/$defs/days" }, "alumni": { "$ref": "#/$defs/days" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "calendar": { "type": "object", "properties": { "school_year_start": { "type": "string", "pattern": "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "breaks": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/$defs/break" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "glossary": { "type": "object", "maxProperties": 5e3, "additionalProperties": { "type": "string", "maxLength": 1e3 } }, "people": { "type": "string", "maxLength": 1e3 }, "rules": { "type": "object", "maxProperties": 1e3, "additionalProperties": { "$ref": "#/$defs/severity" } }, "schema": { "type": "string", "maxLength": 1e3 }, "files": { "type": "object", "properties": { "include": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 1e3 } }, "exclude": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 1e3 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "privacy": { "type": "object", "properties": { "accepted": { "type": ["array", "string"], "maxItems": 5e3, "items": { "type": "string", "maxLength": 1e3 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "$defs": { "profile": { "type": "string", "enum": ["district", "large_district", "small_district", "charter_network", "state_agency"] }, "group": { "type": "string", "enum": ["students", "families", "teachers", "counselors", "principals", "district_leadership", "school_board", "special_education", "english_learner", "it_data", "community_partners", "labor", "higher_education", "employers_workforce", "student_support", "classified_staff", "cte", "tribal", "health_social_services", "regional_agency", "state_agency", "municipal", "funders", "media", "alumni"] }, "function": { "type": "string", "enum": ["academics", "student_services", "data_research", "it", "special_education", "multilingual", "cte_ccr", "school_leadership", "communications", "family_engagement", "federal_programs", "finance", "hr", "professional_learning", "privacy_legal"] }, "severity": { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] }, "days": { "type": "integer", "minimum": 1, "maximum": 3660 }, "break": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 300 }, "start": { "type": "string", "format": "date" }, "end": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } } };
var schema32 = { "type": "string", "enum": ["district", "large_district", "small_district", "charter_network", "state_agency"] };
var schema33 = { "type": "string", "enum": ["students", "families", "teachers", "counselors", "principals", "district_leadership", "school_board", "special_education", "english_learner", "it_data", "community_partners", "labor", "higher_education", "employers_workforce", "student_support", "classified_staff", "cte", "tribal", "health_social_services", "regional_agency", "state_agency", "municipal", "funders", "media", "alumni"] };
var schema35 = { "type": "string", "enum": ["academics", "student_services", "data_research", "it", "special_education", "multilingual", "cte_ccr", "school_leadership", "communications", "family_engagement", "federal_programs", "finance", "hr", "professional_learning", "privacy_legal"] };
var schema62 = { "type": "string", "enum": ["off", "hint", "information", "warning", "error"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^x-", "u");
var pattern8 = new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
var formats0 = formats.date;
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
    if (data.extends !== void 0) {
      let data0 = data.extends;
      if (typeof data0 === "string") {
        if (func2(data0) > 1e3) {
          const err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data1 = data.profile;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/profile", schemaPath: "#/$defs/profile/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "district" || data1 === "large_district" || data1 === "small_district" || data1 === "charter_network" || data1 === "state_agency")) {
        const err4 = { instancePath: instancePath + "/profile", schemaPath: "#/$defs/profile/enum", keyword: "enum", params: { allowedValues: schema32.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data2 = data.groups;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "core" || key1 === "recommended" || pattern4.test(key1))) {
            const err5 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data2.core !== void 0) {
          let data3 = data2.core;
          if (!Array.isArray(data3) && typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/groups/core", schemaPath: "#/properties/groups/properties/core/type", keyword: "type", params: { type: schema31.properties.groups.properties.core.type } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (Array.isArray(data3)) {
            if (data3.length > 5e3) {
              const err7 = { instancePath: instancePath + "/groups/core", schemaPath: "#/properties/groups/properties/core/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 !== "string") {
                const err8 = { instancePath: instancePath + "/groups/core/" + i0, schemaPath: "#/$defs/group/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (!(data4 === "students" || data4 === "families" || data4 === "teachers" || data4 === "counselors" || data4 === "principals" || data4 === "district_leadership" || data4 === "school_board" || data4 === "special_education" || data4 === "english_learner" || data4 === "it_data" || data4 === "community_partners" || data4 === "labor" || data4 === "higher_education" || data4 === "employers_workforce" || data4 === "student_support" || data4 === "classified_staff" || data4 === "cte" || data4 === "tribal" || data4 === "health_social_services" || data4 === "regional_agency" || data4 === "state_agency" || data4 === "municipal" || data4 === "funders" || data4 === "media" || data4 === "alumni")) {
                const err9 = { instancePath: instancePath + "/groups/core/" + i0, schemaPath: "#/$defs/group/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
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
        if (data2.recommended !== void 0) {
          let data5 = data2.recommended;
          if (!Array.isArray(data5) && typeof data5 !== "string") {
            const err10 = { instancePath: instancePath + "/groups/recommended", schemaPath: "#/properties/groups/properties/recommended/type", keyword: "type", params: { type: schema31.properties.groups.properties.recommended.type } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (Array.isArray(data5)) {
            if (data5.length > 5e3) {
              const err11 = { instancePath: instancePath + "/groups/recommended", schemaPath: "#/properties/groups/properties/recommended/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              if (typeof data6 !== "string") {
                const err12 = { instancePath: instancePath + "/groups/recommended/" + i1, schemaPath: "#/$defs/group/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (!(data6 === "students" || data6 === "families" || data6 === "teachers" || data6 === "counselors" || data6 === "principals" || data6 === "district_leadership" || data6 === "school_board" || data6 === "special_education" || data6 === "english_learner" || data6 === "it_data" || data6 === "community_partners" || data6 === "labor" || data6 === "higher_education" || data6 === "employers_workforce" || data6 === "student_support" || data6 === "classified_staff" || data6 === "cte" || data6 === "tribal" || data6 === "health_social_services" || data6 === "regional_agency" || data6 === "state_agency" || data6 === "municipal" || data6 === "funders" || data6 === "media" || data6 === "alumni")) {
                const err13 = { instancePath: instancePath + "/groups/recommended/" + i1, schemaPath: "#/$defs/group/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
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
      } else {
        const err14 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.functions !== void 0) {
      let data7 = data.functions;
      if (!Array.isArray(data7) && typeof data7 !== "string") {
        const err15 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: schema31.properties.functions.type } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length > 5e3) {
          const err16 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 !== "string") {
            const err17 = { instancePath: instancePath + "/functions/" + i2, schemaPath: "#/$defs/function/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (!(data8 === "academics" || data8 === "student_services" || data8 === "data_research" || data8 === "it" || data8 === "special_education" || data8 === "multilingual" || data8 === "cte_ccr" || data8 === "school_leadership" || data8 === "communications" || data8 === "family_engagement" || data8 === "federal_programs" || data8 === "finance" || data8 === "hr" || data8 === "professional_learning" || data8 === "privacy_legal")) {
            const err18 = { instancePath: instancePath + "/functions/" + i2, schemaPath: "#/$defs/function/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
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
    if (data.contact_maxima !== void 0) {
      let data9 = data.contact_maxima;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          if (!(func1.call(schema31.properties.contact_maxima.properties, key2) || pattern4.test(key2))) {
            const err19 = { instancePath: instancePath + "/contact_maxima", schemaPath: "#/properties/contact_maxima/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data9.students !== void 0) {
          let data10 = data9.students;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err20 = { instancePath: instancePath + "/contact_maxima/students", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 3660 || isNaN(data10)) {
              const err21 = { instancePath: instancePath + "/contact_maxima/students", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err22 = { instancePath: instancePath + "/contact_maxima/students", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data9.families !== void 0) {
          let data11 = data9.families;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err23 = { instancePath: instancePath + "/contact_maxima/families", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 3660 || isNaN(data11)) {
              const err24 = { instancePath: instancePath + "/contact_maxima/families", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err25 = { instancePath: instancePath + "/contact_maxima/families", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data9.teachers !== void 0) {
          let data12 = data9.teachers;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err26 = { instancePath: instancePath + "/contact_maxima/teachers", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 3660 || isNaN(data12)) {
              const err27 = { instancePath: instancePath + "/contact_maxima/teachers", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err28 = { instancePath: instancePath + "/contact_maxima/teachers", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data9.counselors !== void 0) {
          let data13 = data9.counselors;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err29 = { instancePath: instancePath + "/contact_maxima/counselors", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 3660 || isNaN(data13)) {
              const err30 = { instancePath: instancePath + "/contact_maxima/counselors", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data13 < 1 || isNaN(data13)) {
              const err31 = { instancePath: instancePath + "/contact_maxima/counselors", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data9.principals !== void 0) {
          let data14 = data9.principals;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err32 = { instancePath: instancePath + "/contact_maxima/principals", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 3660 || isNaN(data14)) {
              const err33 = { instancePath: instancePath + "/contact_maxima/principals", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data14 < 1 || isNaN(data14)) {
              const err34 = { instancePath: instancePath + "/contact_maxima/principals", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data9.district_leadership !== void 0) {
          let data15 = data9.district_leadership;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err35 = { instancePath: instancePath + "/contact_maxima/district_leadership", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 3660 || isNaN(data15)) {
              const err36 = { instancePath: instancePath + "/contact_maxima/district_leadership", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data15 < 1 || isNaN(data15)) {
              const err37 = { instancePath: instancePath + "/contact_maxima/district_leadership", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
        if (data9.school_board !== void 0) {
          let data16 = data9.school_board;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err38 = { instancePath: instancePath + "/contact_maxima/school_board", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 3660 || isNaN(data16)) {
              const err39 = { instancePath: instancePath + "/contact_maxima/school_board", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err40 = { instancePath: instancePath + "/contact_maxima/school_board", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
        if (data9.special_education !== void 0) {
          let data17 = data9.special_education;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err41 = { instancePath: instancePath + "/contact_maxima/special_education", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 3660 || isNaN(data17)) {
              const err42 = { instancePath: instancePath + "/contact_maxima/special_education", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data17 < 1 || isNaN(data17)) {
              const err43 = { instancePath: instancePath + "/contact_maxima/special_education", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (data9.english_learner !== void 0) {
          let data18 = data9.english_learner;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err44 = { instancePath: instancePath + "/contact_maxima/english_learner", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 3660 || isNaN(data18)) {
              const err45 = { instancePath: instancePath + "/contact_maxima/english_learner", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data18 < 1 || isNaN(data18)) {
              const err46 = { instancePath: instancePath + "/contact_maxima/english_learner", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data9.it_data !== void 0) {
          let data19 = data9.it_data;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err47 = { instancePath: instancePath + "/contact_maxima/it_data", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 3660 || isNaN(data19)) {
              const err48 = { instancePath: instancePath + "/contact_maxima/it_data", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data19 < 1 || isNaN(data19)) {
              const err49 = { instancePath: instancePath + "/contact_maxima/it_data", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (data9.community_partners !== void 0) {
          let data20 = data9.community_partners;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err50 = { instancePath: instancePath + "/contact_maxima/community_partners", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 3660 || isNaN(data20)) {
              const err51 = { instancePath: instancePath + "/contact_maxima/community_partners", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data20 < 1 || isNaN(data20)) {
              const err52 = { instancePath: instancePath + "/contact_maxima/community_partners", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data9.labor !== void 0) {
          let data21 = data9.labor;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err53 = { instancePath: instancePath + "/contact_maxima/labor", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 3660 || isNaN(data21)) {
              const err54 = { instancePath: instancePath + "/contact_maxima/labor", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data21 < 1 || isNaN(data21)) {
              const err55 = { instancePath: instancePath + "/contact_maxima/labor", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (data9.higher_education !== void 0) {
          let data22 = data9.higher_education;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err56 = { instancePath: instancePath + "/contact_maxima/higher_education", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 3660 || isNaN(data22)) {
              const err57 = { instancePath: instancePath + "/contact_maxima/higher_education", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data22 < 1 || isNaN(data22)) {
              const err58 = { instancePath: instancePath + "/contact_maxima/higher_education", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
        if (data9.employers_workforce !== void 0) {
          let data23 = data9.employers_workforce;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err59 = { instancePath: instancePath + "/contact_maxima/employers_workforce", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 3660 || isNaN(data23)) {
              const err60 = { instancePath: instancePath + "/contact_maxima/employers_workforce", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data23 < 1 || isNaN(data23)) {
              const err61 = { instancePath: instancePath + "/contact_maxima/employers_workforce", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        }
        if (data9.student_support !== void 0) {
          let data24 = data9.student_support;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err62 = { instancePath: instancePath + "/contact_maxima/student_support", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 3660 || isNaN(data24)) {
              const err63 = { instancePath: instancePath + "/contact_maxima/student_support", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data24 < 1 || isNaN(data24)) {
              const err64 = { instancePath: instancePath + "/contact_maxima/student_support", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
        if (data9.classified_staff !== void 0) {
          let data25 = data9.classified_staff;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            const err65 = { instancePath: instancePath + "/contact_maxima/classified_staff", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 3660 || isNaN(data25)) {
              const err66 = { instancePath: instancePath + "/contact_maxima/classified_staff", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data25 < 1 || isNaN(data25)) {
              const err67 = { instancePath: instancePath + "/contact_maxima/classified_staff", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        }
        if (data9.cte !== void 0) {
          let data26 = data9.cte;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err68 = { instancePath: instancePath + "/contact_maxima/cte", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 3660 || isNaN(data26)) {
              const err69 = { instancePath: instancePath + "/contact_maxima/cte", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data26 < 1 || isNaN(data26)) {
              const err70 = { instancePath: instancePath + "/contact_maxima/cte", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
        }
        if (data9.tribal !== void 0) {
          let data27 = data9.tribal;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err71 = { instancePath: instancePath + "/contact_maxima/tribal", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 3660 || isNaN(data27)) {
              const err72 = { instancePath: instancePath + "/contact_maxima/tribal", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data27 < 1 || isNaN(data27)) {
              const err73 = { instancePath: instancePath + "/contact_maxima/tribal", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
        }
        if (data9.health_social_services !== void 0) {
          let data28 = data9.health_social_services;
          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
            const err74 = { instancePath: instancePath + "/contact_maxima/health_social_services", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 3660 || isNaN(data28)) {
              const err75 = { instancePath: instancePath + "/contact_maxima/health_social_services", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data28 < 1 || isNaN(data28)) {
              const err76 = { instancePath: instancePath + "/contact_maxima/health_social_services", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        }
        if (data9.regional_agency !== void 0) {
          let data29 = data9.regional_agency;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err77 = { instancePath: instancePath + "/contact_maxima/regional_agency", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 3660 || isNaN(data29)) {
              const err78 = { instancePath: instancePath + "/contact_maxima/regional_agency", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (data29 < 1 || isNaN(data29)) {
              const err79 = { instancePath: instancePath + "/contact_maxima/regional_agency", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
        }
        if (data9.state_agency !== void 0) {
          let data30 = data9.state_agency;
          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
            const err80 = { instancePath: instancePath + "/contact_maxima/state_agency", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 3660 || isNaN(data30)) {
              const err81 = { instancePath: instancePath + "/contact_maxima/state_agency", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data30 < 1 || isNaN(data30)) {
              const err82 = { instancePath: instancePath + "/contact_maxima/state_agency", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
        }
        if (data9.municipal !== void 0) {
          let data31 = data9.municipal;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err83 = { instancePath: instancePath + "/contact_maxima/municipal", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 3660 || isNaN(data31)) {
              const err84 = { instancePath: instancePath + "/contact_maxima/municipal", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data31 < 1 || isNaN(data31)) {
              const err85 = { instancePath: instancePath + "/contact_maxima/municipal", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          }
        }
        if (data9.funders !== void 0) {
          let data32 = data9.funders;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err86 = { instancePath: instancePath + "/contact_maxima/funders", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 3660 || isNaN(data32)) {
              const err87 = { instancePath: instancePath + "/contact_maxima/funders", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data32 < 1 || isNaN(data32)) {
              const err88 = { instancePath: instancePath + "/contact_maxima/funders", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          }
        }
        if (data9.media !== void 0) {
          let data33 = data9.media;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err89 = { instancePath: instancePath + "/contact_maxima/media", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 3660 || isNaN(data33)) {
              const err90 = { instancePath: instancePath + "/contact_maxima/media", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data33 < 1 || isNaN(data33)) {
              const err91 = { instancePath: instancePath + "/contact_maxima/media", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
        }
        if (data9.alumni !== void 0) {
          let data34 = data9.alumni;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err92 = { instancePath: instancePath + "/contact_maxima/alumni", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 3660 || isNaN(data34)) {
              const err93 = { instancePath: instancePath + "/contact_maxima/alumni", schemaPath: "#/$defs/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (data34 < 1 || isNaN(data34)) {
              const err94 = { instancePath: instancePath + "/contact_maxima/alumni", schemaPath: "#/$defs/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/contact_maxima", schemaPath: "#/properties/contact_maxima/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.calendar !== void 0) {
      let data35 = data.calendar;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        for (const key3 in data35) {
          if (!(key3 === "school_year_start" || key3 === "breaks" || pattern4.test(key3))) {
            const err96 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data35.school_year_start !== void 0) {
          let data36 = data35.school_year_start;
          if (typeof data36 === "string") {
            if (!pattern8.test(data36)) {
              const err97 = { instancePath: instancePath + "/calendar/school_year_start", schemaPath: "#/properties/calendar/properties/school_year_start/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          } else {
            const err98 = { instancePath: instancePath + "/calendar/school_year_start", schemaPath: "#/properties/calendar/properties/school_year_start/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data35.breaks !== void 0) {
          let data37 = data35.breaks;
          if (Array.isArray(data37)) {
            if (data37.length > 5e3) {
              const err99 = { instancePath: instancePath + "/calendar/breaks", schemaPath: "#/properties/calendar/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            const len3 = data37.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data38 = data37[i3];
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                for (const key4 in data38) {
                  if (!(key4 === "name" || key4 === "start" || key4 === "end" || pattern4.test(key4))) {
                    const err100 = { instancePath: instancePath + "/calendar/breaks/" + i3, schemaPath: "#/$defs/break/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                }
                if (data38.name !== void 0) {
                  let data39 = data38.name;
                  if (typeof data39 === "string") {
                    if (func2(data39) > 300) {
                      const err101 = { instancePath: instancePath + "/calendar/breaks/" + i3 + "/name", schemaPath: "#/$defs/break/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  } else {
                    const err102 = { instancePath: instancePath + "/calendar/breaks/" + i3 + "/name", schemaPath: "#/$defs/break/properties/name/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
                if (data38.start !== void 0) {
                  let data40 = data38.start;
                  if (typeof data40 === "string") {
                    if (!formats0(data40)) {
                      const err103 = { instancePath: instancePath + "/calendar/breaks/" + i3 + "/start", schemaPath: "#/$defs/break/properties/start/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  } else {
                    const err104 = { instancePath: instancePath + "/calendar/breaks/" + i3 + "/start", schemaPath: "#/$defs/break/properties/start/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
                if (data38.end !== void 0) {
                  let data41 = data38.end;
                  if (typeof data41 === "string") {
                    if (!formats0(data41)) {
                      const err105 = { instancePath: instancePath + "/calendar/breaks/" + i3 + "/end", schemaPath: "#/$defs/break/properties/end/format", keyword: "format", params: { format: "date" } };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  } else {
                    const err106 = { instancePath: instancePath + "/calendar/breaks/" + i3 + "/end", schemaPath: "#/$defs/break/properties/end/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
              } else {
                const err107 = { instancePath: instancePath + "/calendar/breaks/" + i3, schemaPath: "#/$defs/break/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
          } else {
            const err108 = { instancePath: instancePath + "/calendar/breaks", schemaPath: "#/properties/calendar/properties/breaks/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.glossary !== void 0) {
      let data42 = data.glossary;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (Object.keys(data42).length > 5e3) {
          const err110 = { instancePath: instancePath + "/glossary", schemaPath: "#/properties/glossary/maxProperties", keyword: "maxProperties", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        for (const key5 in data42) {
          let data43 = data42[key5];
          if (typeof data43 === "string") {
            if (func2(data43) > 1e3) {
              const err111 = { instancePath: instancePath + "/glossary/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/glossary/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/glossary/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/glossary/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/glossary", schemaPath: "#/properties/glossary/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data44 = data.people;
      if (typeof data44 === "string") {
        if (func2(data44) > 1e3) {
          const err114 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
      } else {
        const err115 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data45 = data.rules;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (Object.keys(data45).length > 1e3) {
          const err116 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        for (const key6 in data45) {
          let data46 = data45[key6];
          if (typeof data46 !== "string") {
            const err117 = { instancePath: instancePath + "/rules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
          if (!(data46 === "off" || data46 === "hint" || data46 === "information" || data46 === "warning" || data46 === "error")) {
            const err118 = { instancePath: instancePath + "/rules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema62.enum } };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
      } else {
        const err119 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      let data47 = data.schema;
      if (typeof data47 === "string") {
        if (func2(data47) > 1e3) {
          const err120 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
      } else {
        const err121 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data48 = data.files;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key7 in data48) {
          if (!(key7 === "include" || key7 === "exclude" || pattern4.test(key7))) {
            const err122 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data48.include !== void 0) {
          let data49 = data48.include;
          if (!Array.isArray(data49) && typeof data49 !== "string") {
            const err123 = { instancePath: instancePath + "/files/include", schemaPath: "#/properties/files/properties/include/type", keyword: "type", params: { type: schema31.properties.files.properties.include.type } };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          if (Array.isArray(data49)) {
            if (data49.length > 5e3) {
              const err124 = { instancePath: instancePath + "/files/include", schemaPath: "#/properties/files/properties/include/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            const len4 = data49.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data50 = data49[i4];
              if (typeof data50 === "string") {
                if (func2(data50) > 1e3) {
                  const err125 = { instancePath: instancePath + "/files/include/" + i4, schemaPath: "#/properties/files/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              } else {
                const err126 = { instancePath: instancePath + "/files/include/" + i4, schemaPath: "#/properties/files/properties/include/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
          }
        }
        if (data48.exclude !== void 0) {
          let data51 = data48.exclude;
          if (!Array.isArray(data51) && typeof data51 !== "string") {
            const err127 = { instancePath: instancePath + "/files/exclude", schemaPath: "#/properties/files/properties/exclude/type", keyword: "type", params: { type: schema31.properties.files.properties.exclude.type } };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
          if (Array.isArray(data51)) {
            if (data51.length > 5e3) {
              const err128 = { instancePath: instancePath + "/files/exclude", schemaPath: "#/properties/files/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            const len5 = data51.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data52 = data51[i5];
              if (typeof data52 === "string") {
                if (func2(data52) > 1e3) {
                  const err129 = { instancePath: instancePath + "/files/exclude/" + i5, schemaPath: "#/properties/files/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              } else {
                const err130 = { instancePath: instancePath + "/files/exclude/" + i5, schemaPath: "#/properties/files/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.privacy !== void 0) {
      let data53 = data.privacy;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        for (const key8 in data53) {
          if (!(key8 === "accepted" || pattern4.test(key8))) {
            const err132 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data53.accepted !== void 0) {
          let data54 = data53.accepted;
          if (!Array.isArray(data54) && typeof data54 !== "string") {
            const err133 = { instancePath: instancePath + "/privacy/accepted", schemaPath: "#/properties/privacy/properties/accepted/type", keyword: "type", params: { type: schema31.properties.privacy.properties.accepted.type } };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
          if (Array.isArray(data54)) {
            if (data54.length > 5e3) {
              const err134 = { instancePath: instancePath + "/privacy/accepted", schemaPath: "#/properties/privacy/properties/accepted/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
            const len6 = data54.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data55 = data54[i6];
              if (typeof data55 === "string") {
                if (func2(data55) > 1e3) {
                  const err135 = { instancePath: instancePath + "/privacy/accepted/" + i6, schemaPath: "#/properties/privacy/properties/accepted/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              } else {
                const err136 = { instancePath: instancePath + "/privacy/accepted/" + i6, schemaPath: "#/properties/privacy/properties/accepted/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err137 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err137];
        } else {
          vErrors.push(err137);
        }
        errors++;
      }
    }
  } else {
    const err138 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err138];
    } else {
      vErrors.push(err138);
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
