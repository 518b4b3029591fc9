/** How a command ends. */
export const EXIT = {
  done: 0,
  /** The data, a template or a given folder has errors that the user can mend. */
  inputErrors: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** The installation lacks something, such as a font. */
  environment: 3,
  /** A bug of ours. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
