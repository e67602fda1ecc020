import { ADS } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const alcohol: TopicInput = {
  because: 'An email must not tempt someone who stopped drinking, nor tell the family that they did not.',
  law: [
    ADS,
    'Directive 2010/13/EU art. 9(1)(e) and 22: alcohol in advertising; national laws are stricter (loi Evin in France)',
  ],
  taxonomy: [
    '649 - Home & Garden > Kitchen & Dining > Barware',
    '4539 - Home & Garden > Kitchen & Dining > Kitchen Appliances > Wine Fridges',
    '8106 - Home & Garden > Kitchen & Dining > Kitchen Appliance Accessories > Wine Fridge Accessories',
    '6449 - Home & Garden > Kitchen & Dining > Food & Beverage Carriers > Wine Carrier Bags',
    '7568 - Home & Garden > Kitchen & Dining > Tableware > Drinkware > Beer Glasses',
    '2694 - Home & Garden > Kitchen & Dining > Tableware > Drinkware > Shot Glasses',
    '499676 - Food, Beverages & Tobacco > Beverages > Alcoholic Beverages',
    '3577 - Arts & Entertainment > Hobbies & Creative Arts > Homebrewing & Winemaking Supplies',
    '3361 - Arts & Entertainment > Party & Celebration > Party Supplies > Drinking Games > Beer Pong',
    '2633 - Health & Beauty > Health Care > Biometric Monitors > Breathalyzers',
    '6357 - Furniture > Cabinets & Storage > Wine & Liquor Cabinets',
    '5578 - Furniture > Cabinets & Storage > Wine Racks',
  ],
  words: {
    es: list`
      vino(s), cerveza(s), cervecer*, vermut, vermu, ginebra(s), whisky, ron, vodka, tequila, mezcal,
      licor(es), cava brut, cava(s), champan, sidra(s), coñac, brandy, orujo, pacharan, anis seco, jerez,
      sangria, bebidas alcoholicas, alcoholimetro(s), rioja, albariño, ribera del duero, tinto de verano,
      crianza, petaca de licor, vinoteca(s), sacacorchos, ron añejo, aguardiente(s), cubata, gin tonic,
      cerveceria
    `,
    en: list`
      wine(s), beer(s), ale, stout beer, stout, craft lager, premium lager, lager bottle(s), lager can(s),
      pale ale, vin de porto, porto tawny, porto ruby, cider, whisky, whiskey, bourbon, vodka, gin, rum,
      tequila, mezcal, liquor(s), liqueur(s), champagne, prosecco, sherry, vermouth, brandy, cognac,
      absinthe, alcoholic, hard seltzer, breathaly*, single malt, merlot, chardonnay, cabernet, pinot,
      sauvignon, schnapps, sake, homebrew*, home brew*, brewery, winery, winemaking, hip flask,
      shot glass(es), port wine, absinth, beer mug(s), wine rack(s), wine fridge(s), cocktail shaker(s),
      jaegermeister, baileys, bacardi, heineken, guinness, limoncello, shandy, alcopop(s), minibar spirits,
      rose wine, moet chandon
    `,
    de: list`
      wein, weine, rotwein*, weisswein*, rosewein*, gluhwein*, schaumwein*, weinpaket*, weinprobe*,
      weinset*, bier, biere, weissbier*, weizenbier*, bockbier*, craftbier*, bierfass*, bierpaket*,
      bierset*, bierkasten, pils, pilsener, pilsner, sekt, sektflasche, schnaps*, obstler, korn brand,
      likor*, eierlikor*, krauterlikor*, wodka, rum, gin, whisky*, weinbrand*, cognac, champagner*,
      prosecco, wermut*, alkohol, alkoholisch*, alkoholtester*, promilletester*, spirituose*, grappa,
      riesling*, spatburgunder*, grauburgunder*, weissburgunder*, radler, aperol*, jagermeister,
      flachmann*, weinregal*, bierkrug*, bierkruge, weinkuhlschrank*, weinglas*, sektglas*, bierglas*,
      bierglaser, schnapsglas*, bierbrau*, brauset*, *brauerei*, *wodka*, *likor, *schnaps
    `,
    fr: list`
      vin(s), biere(s), champagne(s), whisky(s), rhum(s), vodka, gin, liqueur(s), cidre(s), cognac,
      armagnac, calvados, pastis, absinthe, eau de vie, eaux de vie, spiritueux, cremant,
      aperitif(s) alcool*, alcool(s), alcoolis*, alcootest*, ethylotest(s), bordeaux rouge,
      bourgogne rouge, beaujolais, kir, vermouth, rose de provence, cotes du rhone, brasserie artisanale,
      cave a vin, tire bouchon sommelier
    `,
    pt: list`
      vinho(s), cerveja(s), cachaca(s), caipirinha, vodca, vodka, gim, uisque, whisky, licor(es),
      aguardente(s), espumante(s), champanhe, vinho do porto, ginjinha, sidra, rum, bebida(s) alcoolica(s),
      vermute, alcoolimetro, bafometro
    `,
    it: list`
      vin(o|i), birr(a|e), spumant(e|i), prosecco, grappa, liquor(e|i), limoncello, amaro lucano,
      amaro montenegro, amaro del capo, liquore amaro, whisky, vodka, rum, gin, champagne, sidro, vermut,
      aperol, campari, superalcolic*, alcolic(o|a|i|he), etilometro, alcol test, alcoltest, barolo,
      chianti, lambrusco, sambuca, brandy, acquavite
    `,
  },
};
