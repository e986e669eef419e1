/** Characters of a refused text that are shown. */
const MOST = 40;

/** What somebody typed or linked to, fit to be shown: cut, and nothing in it that is unseen or turns the text around. */
export function shown(text: string): string {
  const characters = [...text.replace(/\p{C}/gu, '\ufffd')];
  return characters.length > MOST ? `${characters.slice(0, MOST - 1).join('')}…` : characters.join('');
}
