// BROWSER. Hands the reader a file that the page made itself.

/** Saves a file under a name, as the browser saves any download. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: the download may not have begun to read.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
