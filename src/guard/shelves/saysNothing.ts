import { words } from '../sensitivity/fold.ts';
import { FILLERS } from './stems.ts';

/** How things are sold and not what they are, in the languages of the taxonomy. */
const EMPTY = wordsOf(`
  all alles alle tout toute tous toutes todo toda todos todas tutto tutti tutte other others misc miscellaneous diverse
  sale sales deal deals offer offers discount discounts discounted clearance outlet promo promos promotion promotions special specials bargain bargains reduced
  new newest arrivals arrival novelty latest trending bestseller bestsellers seller sellers sellout featured popular recommended favorites favourites picks
  gift gifts present presents stocking fillers bundles refurbished uncategorized uncategorised collection collections catalog catalogue
  shop store products product items articles assortment range
  rebaja rebajas rebajado oferta ofertas descuento descuentos promocion promociones liquidacion chollo chollos ganga gangas novedad novedades nuevo nueva nuevos nuevas
  vendido vendida vendidos vendidas destacado destacados regalo regalos tienda productos coleccion colecciones catalogo varios inicio oportunidades
  angebot angebote sonderangebot sonderangebote rabatt rabatte reduziert schnappchen aktion aktionen ausverkauf schlussverkauf sonderposten restposten
  neu neue neues neuer neuheit neuheiten neuware neueste topseller verkaufsschlager meistverkauft meistverkaufte beliebt beliebte empfehlungen
  geschenk geschenke geschenkidee geschenkideen kollektion kollektionen katalog sortiment produkte artikel startseite sonstiges sonstige verschiedenes
  solde soldes offre offres remise remises reduction reductions promotionnel destockage braderie nouveau nouveaux nouvelle nouvelles nouveaute nouveautes
  vente ventes cadeau cadeaux boutique produits accueil divers selection
  saldo saldi offerta offerte sconto sconti promozione promozioni svendita svendite liquidazione occasioni novita nuovo nuova nuovi nuove arrivo arrivi
  venduto venduti venduta vendute regali negozio prodotti collezione collezioni vario
  promocao promocoes desconto descontos liquidacao saldos novidade novidades novo nova novos novas lancamento lancamentos destaque destaques presente presentes
  loja produtos colecao colecoes diversos
  uitverkoop aanbieding aanbiedingen korting kortingen actie acties koopje koopjes opruiming afgeprijsd nieuw nieuwe nieuwste nieuwigheden
  verkocht populair aanraders cadeaus cadeautje cadeautjes geschenken winkel producten collectie collecties assortiment overig overige
`);

/** Whom for, when, which: they say nothing either where such a word stands beside them. `Women` alone, or `Mais`, may be a shelf. */
const BESIDE = wordsOf(`
  in up under only our your my this last final best top most big great now chance more price prices
  her him men women mens womens man woman kids children mum mom dad mother father day week month season summer winter spring autumn fall year
  christmas xmas easter valentine valentines halloween black friday birthday wedding ideas idea guide editor editors staff
  ella mujer hombre ninos lo mas ultima ultimas ultimos ultimo mejor mejores precio precios semana dia temporada fin verano invierno navidad reyes ideas nuestros nuestras
  im zum zur unsere letzte letzter chance beste woche tages sommer winter weihnachten damen herren frauen manner kinder ihn sie
  meilleur meilleures meilleurs derniere dernieres derniers dernier semaine jour saison ete hiver noel femme femmes homme hommes enfant idees idee nos notre
  migliori migliore piu ultimi ultime ultima settimana giorno stagione estate inverno natale donna uomo bambini lei lui idea idee nostri
  mais melhor melhores semana dia estacao verao inverno natal mulher homem ela ele criancas nossos
  laatste kans beste week dag seizoen zomer winter kerst sinterklaas dames heren kinderen hem haar onze
`);

/** For whom a shelf is, which says nothing of what stands on it. Children's own words are not here: what is for babies says what it is. */
const PEOPLE = wordsOf(`
  women womens woman ladies men mens man gents kids children child girls boys unisex
  mujer mujeres senora senoras hombre hombres caballero caballeros ninos ninas nino nina chicas chicos
  damen dame frauen frau herren herr manner mann kinder kind madchen jungen
  femme femmes homme hommes enfant enfants fille filles garcon garcons
  donna donne uomo uomini bambino bambini bambina bambine ragazzo ragazza
  mulher mulheres homem homens crianca criancas menino meninos menina meninas feminino masculino infantil
  dames vrouw vrouwen heren mannen kinderen meisjes jongens
`);

/** What says nothing as a whole, though no word of it alone does. */
const PHRASES = new Set(
  `last chance, back in stock, coming soon, limited edition, black friday, cyber monday, value packs, ultima oportunidad, ultimas unidades, fin de temporada,
  nur fur kurze zeit, letzte chance, bons plans, derniere chance, derniers jours, ultima chance, laatste kans`.split(
    /,\s+/,
  ),
);

/**
 * Whether a shelf is called after how its things are sold, such as `Sale`, `Best sellers` and `Idées cadeaux`: anything may stand on it tomorrow.
 * `Sale` is salt in Italian too; who sells salt there has a word above it.
 */
export function saysNothing(label: string): boolean {
  const said = words(label).filter((word) => word.length > 1 && /\p{L}/u.test(word));
  return (
    PHRASES.has(said.join(' ')) ||
    (said.some((word) => EMPTY.has(word)) &&
      said.every((word) => EMPTY.has(word) || BESIDE.has(word) || FILLERS.has(word)))
  );
}

/** Whether a shelf is called after the people that it is for, such as `Damen`: what stands on it decides. */
export function saysForWhom(label: string): boolean {
  const said = words(label).filter((word) => word.length > 1);
  return said.some((word) => PEOPLE.has(word)) && said.every((word) => PEOPLE.has(word) || FILLERS.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(words(text));
}
