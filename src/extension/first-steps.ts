import type { Disposable } from "vscode";
import { firstSteps } from "../core/index.ts";
import { contextKey } from "./context-key.ts";
import type { PlanFocus } from "./plan-focus.ts";

/** Tells the walkthrough what the plan that is worked on has reached, so that its ticks come from there. */
export function registerFirstSteps(focus: PlanFocus): Disposable {
  const setHasGroups = contextKey("buyin.hasGroups");
  const setHasGoal = contextKey("buyin.hasGoal");
  const setHasContact = contextKey("buyin.hasContact");
  const setIsSound = contextKey("buyin.isSound");
  const update = (): void => {
    if (focus.plan === undefined) return;
    const { hasGroups, hasGoal, hasContact, isSound } = firstSteps(focus.plan.analysis);
    setHasGroups(hasGroups);
    setHasGoal(hasGoal);
    setHasContact(hasContact);
    setIsSound(isSound);
  };
  update();
  return focus.onDidChange(update);
}
