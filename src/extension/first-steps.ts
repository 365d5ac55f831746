import { commands } from "vscode";
import { firstSteps } from "../core/index.ts";
import { contextKey } from "./context-key.ts";
import type { PlanFocus } from "./plan-focus.ts";

/** VS Code takes up a walkthrough within this time after it opened it for the first time, in milliseconds. */
const TAKEN_UP = 1000;

/** The walkthrough, whose ticks come from the plan that is worked on. */
export interface FirstStepsGuide {
  open(): Promise<void>;
  dispose(): void;
}

export function registerFirstSteps(focus: PlanFocus): FirstStepsGuide {
  const setHasPlan = contextKey("buyin.hasBegun");
  const setHasGroups = contextKey("buyin.hasGroups");
  const setHasGoal = contextKey("buyin.hasGoal");
  const setHasContact = contextKey("buyin.hasContact");
  const setIsSound = contextKey("buyin.isSound");
  const update = (): void => {
    if (focus.plan === undefined) return;
    const { hasGroups, hasGoal, hasContact, isSound } = firstSteps(focus.plan.analysis);
    setHasPlan(true);
    setHasGroups(hasGroups);
    setHasGoal(hasGoal);
    setHasContact(hasContact);
    setIsSound(isSound);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  update();
  const subscription = focus.onDidChange(update);
  return {
    open: async () => {
      // A step is ticked when its key turns true. What was so before VS Code took up the walkthrough is never seen.
      for (const set of [setHasPlan, setHasGroups, setHasGoal, setHasContact, setIsSound]) set(false);
      await commands.executeCommand("workbench.action.openWalkthrough", "buyin-plans.buyin-plans#start", false);
      clearTimeout(timer);
      timer = setTimeout(update, TAKEN_UP);
    },
    dispose: () => {
      clearTimeout(timer);
      subscription.dispose();
    },
  };
}
