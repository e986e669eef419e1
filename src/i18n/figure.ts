export type FileKind = 'png' | 'svg' | 'csv' | 'json';

/** Words for what can be had of a picture besides the picture; they come with it. */
export interface FigureWords {
  readonly fullScreen: string;
  readonly download: string;
  readonly files: Readonly<Record<FileKind, string>>;
  readonly saved: (file: string) => string;
  /** The page stands in another one's frame, which may forbid downloads without a word. */
  readonly savedInFrame: (file: string) => string;
  readonly openAlone: string;
  readonly failed: (file: FileKind) => string;
  /** Under a picture that has left the site. */
  readonly source: string;
}
