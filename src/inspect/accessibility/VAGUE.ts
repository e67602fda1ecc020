/** Link texts that say nothing of where they lead, in the languages that the templates are written in. */
export const VAGUE: ReadonlySet<string> = new Set(
  [
    'click here|here|click|tap here|read more|more|learn more|see more|find out more|link|this link|this|details|go|continue|more info',
    'haz clic aquí|haga clic aquí|pincha aquí|clic aquí|aquí|leer más|más|ver más|saber más|más información|enlace|este enlace|seguir',
    'hier klicken|klicken sie hier|klick hier|hier|mehr|weiterlesen|mehr lesen|mehr erfahren|link|weiter|details|mehr dazu',
    'cliquez ici|clique ici|ici|lire la suite|en savoir plus|plus|voir plus|lien|ce lien|suite|plus d infos',
    'clicca qui|qui|leggi di più|leggi tutto|scopri di più|di più|link|altro|continua',
    'clique aqui|clica aqui|aqui|ler mais|leia mais|saber mais|saiba mais|ver mais|mais|link|continuar',
    'klik hier|lees meer|meer|meer informatie',
  ].flatMap((words) => words.split('|')),
);
