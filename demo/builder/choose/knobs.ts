/** An element as the custom elements manifest has it, as far as the builder asks. */
export interface ElementEntry {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: {readonly text: string};
    readonly default?: string | undefined;
  }[];
}
