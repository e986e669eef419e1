interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const MARGIN = 8;
const GAP = 4;

/** Where a bubble of this size goes: under its anchor, over it when there is no room under it, never out of the screen. */
export function place(anchor: Box, bubble: Size, screen: Size): { left: number; top: number } {
  const centred = anchor.left + (anchor.width - bubble.width) / 2;
  const under = anchor.top + anchor.height + GAP;
  const over = anchor.top - GAP - bubble.height;
  const fits = under + bubble.height + MARGIN <= screen.height;
  return {
    left: Math.max(MARGIN, Math.min(centred, screen.width - bubble.width - MARGIN)),
    top:
      fits || over < MARGIN
        ? Math.max(MARGIN, Math.min(under, screen.height - bubble.height - MARGIN))
        : over,
  };
}
