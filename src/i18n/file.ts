/** Words for opening a scenario file. */
export interface FileWords {
  readonly open: string;
  /** Above what is wrong with the file. */
  readonly refused: (file: string) => string;
  readonly tooLarge: string;
  readonly dismiss: string;
}
