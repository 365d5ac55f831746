import { Disposable, QuickInputButtons, window, type InputBox, type QuickPick, type QuickPickItem } from "vscode";

/** What a step of several came to: an answer, the way back, or `undefined` where the person left. */
export type Answer<Value> = { readonly value: Value } | "back" | undefined;

/** Where a step stands among the others. */
export interface StepPlace {
  readonly title: string;
  /** Counts from 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** One step; it takes what is known so far and gives it back with its own answer. */
export type Step<State> = (state: State, place: StepPlace) => Promise<Answer<State>>;

/** Goes through steps, forth and back; `undefined` where the person left before the end. */
export async function throughSteps<State>(
  title: string,
  steps: readonly Step<State>[],
  start: State,
): Promise<State | undefined> {
  const states = [start];
  for (let at = 0; at < steps.length;) {
    const step = steps[at];
    const state = states[at];
    if (step === undefined || state === undefined) return undefined;
    const answer = await step(state, { title, step: at + 1, totalSteps: steps.length });
    if (answer === undefined) return undefined;
    if (answer === "back") at = Math.max(0, at - 1);
    else states[++at] = answer.value;
  }
  return states[steps.length];
}

export interface Choice<Value> extends QuickPickItem {
  readonly value: Value;
}

/** Lets a person choose one of several. */
export function chooseOne<Value>(
  place: StepPlace,
  placeholder: string,
  choices: readonly Choice<Value>[],
  chosen?: Value,
): Promise<Answer<Value>> {
  const pick = window.createQuickPick<Choice<Value>>();
  pick.items = choices;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const before = choices.filter(({ value }) => value === chosen);
  if (before.length > 0) pick.activeItems = before;
  return shown(pick, place, (answer) => [
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item !== undefined) answer({ value: item.value });
    }),
  ]);
}

/** Lets a person write a line. `problem` says what is wrong with one; `undefined` where it is fine. */
export function writeLine(
  place: StepPlace,
  prompt: string,
  { value, placeholder = "", problem = () => undefined }: LineOptions,
): Promise<Answer<string>> {
  const box = window.createInputBox();
  box.prompt = prompt;
  box.value = value;
  box.placeholder = placeholder;
  return shown(box, place, (answer) => [
    box.onDidChangeValue((text) => (box.validationMessage = problem(text.trim()))),
    box.onDidAccept(() => {
      const text = box.value.trim();
      box.validationMessage = problem(text);
      if (box.validationMessage === undefined) answer({ value: text });
    }),
  ]);
}

export interface LineOptions {
  readonly value: string;
  readonly placeholder?: string;
  readonly problem?: (text: string) => string | undefined;
}

function shown<Value>(
  input: InputBox | QuickPick<Choice<Value>>,
  place: StepPlace,
  listen: (answer: (answer: Answer<Value>) => void) => readonly Disposable[],
): Promise<Answer<Value>> {
  input.title = place.title;
  input.step = place.step;
  input.totalSteps = place.totalSteps;
  input.ignoreFocusOut = true;
  input.buttons = place.step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const answer = (given: Answer<Value>): void => {
      resolve(given);
      subscriptions.dispose();
    };
    const subscriptions = Disposable.from(
      input,
      input.onDidHide(() => answer(undefined)),
      input.onDidTriggerButton(() => answer("back")),
      ...listen(answer),
    );
    input.show();
  });
}
