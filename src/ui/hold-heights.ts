/**
 * Elements may grow but not shrink again, as long as they are as wide: what stands below does not jump back and forth
 * whenever a line more or less is said. For boxes sized by their border.
 */
export function holdHeights(elements: Iterable<HTMLElement>): () => void {
  const widths = new Map<Element, number>();
  const observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const { inlineSize = 0, blockSize = 0 } = borderBoxSize[0] ?? {};
      const { style } = target as HTMLElement;
      const width = widths.get(target) ?? inlineSize;
      widths.set(target, inlineSize);
      if (width === inlineSize) style.minBlockSize = `${blockSize}px`;
      // Not at once, or what is observed would change while it is.
      else requestAnimationFrame(() => holdAnew(target as HTMLElement));
    }
  });
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}

/** An element of another width says by itself how high it has to be. */
function holdAnew(element: HTMLElement): void {
  element.style.minBlockSize = '';
  element.style.minBlockSize = `${element.getBoundingClientRect().height}px`;
}
