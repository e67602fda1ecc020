/** Every sentence of the shell in English. `es.ts` must have the same. */
export const en = {
  studio: 'Studio',
  skip: 'Skip to the content',
  views: {
    label: 'Views',
    people: 'People',
    changes: 'Changes',
    inspect: 'Inspect',
    write: 'Write',
    reviews: 'Reviews',
  },
  commands: 'Commands',
  help: 'Help',
  close: 'Close',
  loading: 'Loading…',
  readOnly: 'Read only',
  disconnected:
    'The studio does not answer. Is “mesura studio” still running? This page connects again by itself.',
  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  palette: {
    label: 'Command',
    placeholder: 'What would you like to do?',
    none: 'No command has these words.',
    goTo: (view: string) => `Go to ${view}`,
    found: (number: number) => (number === 1 ? '1 command' : `${number} commands`),
  },
  keys: {
    title: 'Keys',
    everywhere: 'Everywhere',
    here: 'In this view',
    palette: 'Open the commands',
    help: 'Show this help',
    close: 'Close what is open',
  },
  problem: {
    why: 'Why',
    fix: 'What to do',
    mended: 'The studio goes on by itself when it is mended.',
    edit: 'Open it in the editor',
  },
  progress: (done: string, of: string) => `${done} of ${of} people`,
  failed: 'This could not be loaded.',
  again: 'Try again',
};

export type Texts = typeof en;
