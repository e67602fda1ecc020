import type { RestrictedPhrases } from './MailRules.ts';

/**
 * Copy that shows off how closely someone was watched: what "we noticed", when exactly they came, how often. Even where the
 * data is lawful, saying it is what makes an email intrusive. By language; a space is any white space, `{}` is a mustache.
 */
export const SURVEILLANCE: RestrictedPhrases = {
  code: 'surveillance-copy',
  severity: 'warning',
  message: 'this tells the reader that they are being watched',
  fix: 'say what is useful about the product, not what you know about the person',
  patterns: [
    // English
    "we(?:'ve|’ve| have)?(?: just| also)? (?:noticed|spotted|observed|detected)",
    "we (?:saw|could see|can see|know|remember|see) (?:that )?(?:you|what you)(?:'ve|’ve|'re|’re| have| are| were| had| looked| viewed| came| left| visited| bought| like)?",
    "we(?:'ve| have) (?:seen|been watching|been following|been tracking)",
    "(?:you(?:'ve| have)? )?(?:visited|viewed|looked at|checked|opened|clicked)(?: \\S+){0,4} (?:\\d+|\\{\\}|two|three|four|five|several|many) times",
    '(?:\\d+|\\{\\}) (?:visits|views|clicks|times this (?:day|week|month))',
    "you(?:'ve|’ve| have)? (?:recently |just )?(?:viewed|browsed|looked at|been (?:looking|browsing|searching))",
    "you (?:were|came|visited|browsed|looked|shopped|bought|ordered)(?: \\S+){0,5} (?:at \\d{1,2}(?::\\d{2})? ?(?:am|pm|o'clock)?|last night|late at night|this morning|at \\{\\}|in the middle of the night)",
    'your (?:recent )?(?:browsing|search|viewing) (?:history|activity|habits)',
    'based on your (?:activity|behaviou?r|profile|browsing)',
    'while you (?:were )?(?:slept|sleeping)',
    'since your last visit',
    'you left (?:behind|something|items)',
    // Spanish
    'desde tu última visita',
    '(?:has estado|estabas|estuviste) (?:mirando|viendo|navegando|buscando)',
    '(?:varias|muchas) visitas',
    '(?:nos )?(?:hemos|habíamos) (?:notado|observado|detectado|visto)(?: que)?',
    '(?:notamos|detectamos|observamos|vimos) que',
    'nos hemos (?:fijado|dado cuenta)|nos dimos cuenta|nos fijamos en que|nos consta que',
    'sabemos (?:que|lo que|qué|cuándo|dónde) (?:te|tú|has|eres|estás|compraste|compras|miras|miraste|buscas|visitas|vives)',
    '(?:has|habías) (?:visitado|visto|mirado|consultado|buscado|entrado|estado)(?: \\S+){0,5} (?:\\d+|\\{\\}|dos|tres|cuatro|cinco|varias|muchas) veces',
    '(?:\\d+|\\{\\}) (?:visitas|clics)',
    '(?:estuviste|visitaste|miraste|compraste|entraste|buscaste|pediste)(?: \\S+){0,5} (?:a las? (?:\\d{1,2}(?:[:.]\\d{2})?|\\{\\})|anoche|de madrugada|esta mañana)',
    '(?:anoche|de madrugada|esta mañana) (?:estuviste|visitaste|miraste|compraste|entraste|buscaste)',
    '(?:tu|su) (?:historial|actividad) de (?:navegación|búsqueda|visitas)',
    '(?:según|basado en|basándonos en) (?:tu|su) (?:actividad|comportamiento|perfil|navegación)',
    // German
    'seit (?:deinem|ihrem) letzten besuch',
    '(?:\\d+|\\{\\}|mehrere|viele) besuche',
    '(?:dein|ihr) surfverhalten',
    '(?:wir haben|haben wir) (?:\\S+ ){0,3}?(?:bemerkt|gesehen|festgestellt|beobachtet|mitbekommen|registriert)',
    '(?:uns|es) ist (?:uns )?aufgefallen',
    'ist uns (?:\\S+ )?aufgefallen',
    'wir (?:wissen|sehen|merken), (?:dass|was|wann|wo|wie oft) (?:du|sie|ihr)',
    '(?:du hast|sie haben|hast du|haben sie)(?: \\S+){0,5} (?:\\d+|\\{\\}|zwei|drei|vier|fünf|mehrere)(?: ?mal|-mal| male)(?: \\S+){0,3} (?:besucht|angesehen|angeschaut|geklickt|gesucht)',
    '(?:du warst|sie waren|du hast|sie haben)(?: \\S+){0,5} (?:um (?:\\d{1,2}(?:[:.]\\d{2})?|\\{\\}) uhr|gestern nacht|heute nacht|mitten in der nacht|heute morgen)',
    '(?:dein|ihr|deinen?|ihren?|deinem|ihrem) (?:such|browser|surf|besuchs)(?:verlauf|verhalten)',
    '(?:aufgrund|basierend auf) (?:deine[srm]?|ihre[srm]?) (?:aktivität(?:en)?|verhaltens?|profils?)',
  ],
};
