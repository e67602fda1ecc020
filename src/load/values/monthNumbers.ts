// The months as they are written in full and shortened, in the languages that the templates speak and in Dutch. No short
// form means two months.
const NAMES = [
  'january jan januar jänner enero ene janvier janv gennaio gen janeiro januari',
  'february feb februar febrero février févr fevrier febbraio fevereiro fev februari',
  'march mar märz mrz maerz marzo mars março maart mrt',
  'april apr abril abr avril avr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni junio juin giugno giu junho',
  'july jul juli julio juillet juil luglio lug julho',
  'august aug agosto ago août aout augustus',
  'september sep sept septiembre septembre settembre set setembro',
  'october oct oktober okt octubre octobre ottobre ott outubro out',
  'november nov noviembre novembre novembro',
  'december dec dezember dez diciembre dic décembre déc decembre dicembre dezembro',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number of a month by its name, whatever its capitals and with or without a dot behind; `undefined` for other words. */
export const monthNumber = (name: string): number | undefined =>
  NUMBERS.get(name.toLowerCase().replace(/\.$/, ''));
