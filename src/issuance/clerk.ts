/** Who works with the register, and their clock. */
export interface Clerk {
  readonly name: string;
  /** The present moment in Vietnam time, to the second: "2024-03-25T14:05:09+07:00". */
  readonly now: () => string;
}
