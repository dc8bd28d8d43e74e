// BROWSER. Fills a list to choose from, where what it holds has changed.

export function fillChoice(
  select: HTMLSelectElement | null,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
): void {
  if (!select) return;
  const isSame =
    select.length === options.length &&
    options.every(
      ([value, text], index) => select[index]?.textContent === text && (select[index] as HTMLOptionElement).value === value,
    );
  if (!isSame) select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  select.value = chosen;
}
