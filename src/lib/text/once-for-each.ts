/**
 * Makes something of a text, and gives the same again when the text comes again: for what takes long and is asked for often.
 *
 * @param make counts on the text alone; nobody may change what it gives
 */
export function onceForEach<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const thing = made.get(text) ?? make(text);
    made.set(text, thing);
    return thing;
  };
}
