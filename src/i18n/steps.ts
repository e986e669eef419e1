/** Words for taking changes back. */
export interface StepsWords {
  readonly label: string;
  readonly undo: string;
  readonly redo: string;
  /** Said before what is to be seen now. */
  readonly undone: string;
  readonly redone: string;
}
