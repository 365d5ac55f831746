/** "1 plan", "3 plans", "no plans". */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
