/** A word list as a person writes it: entries separated by commas, over as many lines as it takes. */
export function list(text: TemplateStringsArray): string[] {
  return text
    .join('')
    .split(',')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
}
