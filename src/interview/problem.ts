/** One thing that is wrong with an interview, said so that whoever wrote the file can mend it. */
export interface Problem {
  /** Where: `exchanges[2].answers[0].speakers[0]`; empty for the file as a whole. */
  readonly path: string;
  /** What stands there now, shortened. */
  readonly found: string;
  /** What should stand there. */
  readonly wanted: string;
}
