import { isIsoDate } from "../text/iso-date.ts";

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The formats that the schemas name; the generated validators call them. */
export const formats = {
  date: isIsoDate,
  "month-or-date": (text: string): boolean => MONTH.test(text) || isIsoDate(text),
};
