/**
 * Does something with each of many things, one after another, and lets whatever else waits have its turn in between:
 * nobody who types waits for longer than one of them takes.
 *
 * @param act gives `false` where the rest is not needed
 * @param onAdvance told how many are done
 */
export async function oneByOne<Thing>(
  things: readonly Thing[],
  act: (thing: Thing) => Promise<boolean>,
  { signal, onAdvance }: { readonly signal: AbortSignal; readonly onAdvance?: (done: number) => void },
): Promise<void> {
  for (const [index, thing] of things.entries()) {
    if (signal.aborted || !(await act(thing))) return;
    onAdvance?.(index + 1);
    await turnOfOthers();
  }
}

/** A promise alone lets nobody else in: what is typed arrives as an event. */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
