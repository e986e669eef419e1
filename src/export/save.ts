/** Hands a file to the visitor, as a download that needs no server. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read a while after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
