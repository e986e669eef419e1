/**
 * Does something while the page wears its light theme, and gives its outcome. Both changes of clothes happen before the
 * browser paints again, so that nobody sees them.
 */
export function inLight<T>(act: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'light';
  try {
    return act();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}
