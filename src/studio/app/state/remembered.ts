/** A small choice of the person at this browser. A browser that keeps nothing is no fault. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(`mesura.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`mesura.${name}`, value);
  } catch {
    // It holds for this page, then.
  }
}
