/**
 * Takes an element out of its place into another one, where it goes on living. Something as large stays in its place, so
 * that the page does not move. Gives back what puts it where it was.
 */
export function borrow(element: HTMLElement, into: HTMLElement): () => void {
  const { width, height } = element.getBoundingClientRect();
  const place = document.createElement('div');
  Object.assign(place.style, { width: `${width}px`, height: `${height}px`, flex: 'none' });
  element.replaceWith(place);
  into.append(element);
  return () => place.replaceWith(element);
}
