/** Values that are nearly what they should be, whatever file they stand in. */

/** A date whose numbers lack their zeros, or have other signs between them, as it should be. */
export function paddedDate(given: string): string | undefined {
  const [, year = '', month = '', day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(given) ?? [];
  if (!year) return undefined;
  const padded = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return padded !== given && isDate(padded) ? padded : undefined;
}

function isDate(date: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(date);
}

/** Whether a text is the address of a site but for its https://. */
export function isAddress(text: string): boolean {
  return /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(text);
}
