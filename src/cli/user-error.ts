/** Something the person at the terminal can put right: one clear sentence, exit code 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}
