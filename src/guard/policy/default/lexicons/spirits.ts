// Written by `npm run lexicons` from scripts/lexicons/sources/spirits.txt: change it there.
import { list } from '../list.ts';
import type { Lexicon } from './Lexicon.ts';

/** categories of spirit drinks as Regulation (EU) 2019/787, annex I and II, names them; cocktails as the IBA's list names them; brands as their labels say. Names are facts; the selection and spelling are our own. */
export const spirits: Lexicon = {
  alcohol: {
    words: {
      mul: list`
        tito s, titos vodka, svedka, new amsterdam vodka, crown royal, fireball whisky, fireball cinnamon,
        rumchata, deep eddy, casamigos, rumple minze, e j brandy, paul masson, seagram s 7, kessler whiskey,
        evan williams, old crow, knob creek, basil hayden, angel s envy, vana tallinn, scottish leader,
        st remy vsop, st remy brandy, whisky, whiskey, whiskies, whiskeys, scotch whisky, scotch blended,
        blended scotch, single malt, single grain, blended malt, bourbon, rye whiskey, tennessee whiskey,
        irish whiskey, islay, speyside, highland park, vodka, vodkas, wodka, gin, gins, london dry gin,
        dry gin, pink gin, sloe gin, genever, jenever, rum, rums, white rum, dark rum, spiced rum, golden rum,
        overproof rum, rhum, rhum agricole, tequila, mezcal, pisco, cachaca, aguardiente, aguardente, brandy,
        cognac, conac, armagnac, calvados, eau de vie, grappa, acquavite, orujo, marc de bourgogne, raki,
        ouzo, arak, rakija, slivovitz, sliwowica, palinka, kirschwasser, williams birne, mirabellenbrand,
        mirabelle eau, poire williams, obstler, himbeergeist, aquavit, akvavit, linie aquavit, schnapps,
        schnaps, korn 32, doppelkorn, kornbrand, soju, shochu, sake daiginjo, sake junmai, nihonshu, baijiu,
        moutai, umeshu, choya, makgeolli, absinth, absinthe, absenta, pastis, anisette, anisado,
        anis del mono, anis seco, anis dulce, sambuca, ouzo 12, liqueur, liqueurs, likor, liquore, liquori,
        licor, licores, licor cafe, licor de, licor crema, crema de orujo, crema de whisky, irish cream,
        cream liqueur, creme de cassis, creme de menthe, creme de cacao, creme de mure, amaretto, disaronno,
        limoncello, limonce, limoncino, mirto di sardegna, mirto rosso, nocino, alchermes, maraschino,
        rosolio, genepy, genepi, genziana liquore, strega liquore, nocello, frangelico, fernet, fernet branca,
        branca menta, brancamenta, amaro lucano, amaro montenegro, amaro del capo, vecchio amaro, averna,
        ramazzotti, braulio, cynar, unicum zwack, zwack unicum, petrus boonekamp, underberg, jagermeister,
        kuemmerling, kummerling, kummerlinge, becherovka, chartreuse, benedictine d o m, drambuie, cointreau,
        triple sec, grand marnier, curacao, blue curacao, kahlua, tia maria, baileys, sheridan s,
        sheridans liqueur, amarula, advocaat, eierlikor, vov liquore, vov 70, zabov, batida de coco, malibu,
        passoa, pisang ambon, midori, soho lychee, licor 43, cuarenta y tres, ponche caballero, pacharan,
        patxaran, ratafia, hierbas ibicencas, hierbas mallorca, ruavieja, xoriguer, gin mg, larios, beefeater,
        bombay sapphire, tanqueray, gordon s, gordons gin, gordon s pink, hendrick s, hendricks gin,
        seagram s, seagrams, puerto de indias, bulldog gin, nordes, roku gin, malfy, monkey 47, whitley neill,
        edinburgh gin, plymouth gin, greenall s, greenalls, sipsmith, the botanist, bosford, rives gin,
        martin miller, opihr, smirnoff, grey goose, belvedere vodka, ciroc, stolichnaya, moskovskaya,
        russian standard, eristoff, wyborowa, zubrowka, finlandia vodka, skyy vodka, keglevich, artic vodka,
        gorbatschow, knebep, three sixty vodka, glen s vodka, au vodka, bacardi, havana club, captain morgan,
        brugal, barcelo anejo, ron barcelo, matusalem, zacapa, diplomatico, santa teresa, cacique anejo,
        cacique ron, pampero, bumbu, sailor jerry, lamb s navy, wray nephew, appleton, el dorado rum,
        clement rhum, saint james rhum, dillon rhum, trois rivieres, stroh 80, johnnie walker, johnny walker,
        j b rare, j b whisky, ballantine s, ballantines, dyc, dewar s, dewars, cutty sark, chivas,
        chivas regal, grant s, grants whisky, famous grouse, bell s original, bells whisky, whyte mackay,
        william lawson, william lawson s, label 5, clan campbell, passport scotch, vat 69, black white whisky,
        100 pipers, old parr, haig club, glenfiddich, glenlivet, macallan, cardhu, knockando, laphroaig,
        lagavulin, talisker, ardbeg, bowmore, bruichladdich, aberlour, glenmorangie, dalmore, oban 14,
        singleton of, balvenie, bushmills, jameson, tullamore, paddy whiskey, proper twelve, jack daniel s,
        jack daniels, jim beam, maker s mark, makers mark, wild turkey, woodford reserve, bulleit,
        southern comfort, canadian club, seagrams 7, nikka, suntory, hibiki, yamazaki, jose cuervo, olmeca,
        patron silver, don julio, espolon, el jimador, sauza, 1800 silver, cazadores, hennessy, remy martin,
        martell, courvoisier, camus vsop, vsop, v s o p, napoleon brandy, magno osborne, osborne brandy,
        torres 5, torres 10, carlos i, carlos iii, cardenal mendoza, lepanto brandy, 103 etiqueta,
        terry centenario, centenario terry, vecchia romagna, stravecchio, stock 84, metaxa, asbach, mariacron,
        chantre, wilthener, napoleon vsop, trois barrels, janneau, busnel, pere magloire, ricard, pernod,
        51 pastis, pastis 51, casanis, duval pastis, suze, salers aperitif, picon biere, amer picon, byrrh,
        dubonnet, pimm s, pimms, martini bianco, martini rosso, martini rosato, martini blanco,
        martini extra dry, martini fiero, martini rose, vermouth, vermut, vermu, vermouths, vermouth rojo,
        carpano, punt e mes, cocchi, cinzano, yzaguirre, perucchi, lustau, noilly prat, campari, aperol,
        select aperitivo, aperol spritz, bitter campari, campari soda, aperitivo aperol, pampelle,
        rinquinquin, guignolet, porto cruz, muscat de noel, mojito ready, caipirinha, margarita cocktail,
        pina colada cocktail, cosmopolitan cocktail, sex on the beach cocktail, daiquiri, bellini cocktail,
        bellini canella, rossini canella, old fashioned cocktail, espresso martini, martini cocktail,
        cuba libre, gin tonic, gin lemon, gin and tonic, vodka lemon, vodka lime, whisky cola, whiskey cola,
        rum cola, rum and cola, long island iced tea, bloody mary cocktail, moscow mule, dark and stormy,
        mai tai, tom collins, white russian, irish coffee, pornstar martini, passionfruit martini,
        cocktail pouch, pre mixed cocktail, premixed cocktail, ready to drink cocktail, funkin nitro,
        shot de tequila, jelly shots, vodka jelly, berentzen, kleiner feigling, ficken likor, saurer apfel,
        pfeffi, eckes edelkirsch, mozart likor, verpoorten, klopfer, killepitsch, bommerlunder, malteserkreuz,
        furst bismarck, nordhauser, oldesloer, hardenberg korn, sourz, apple sourz, archers schnapps,
        archers peach, tequila rose, de kuyper, bols genever, bols blue, ketel 1, ketel one, sonnema,
        beerenburg, berenburg, els la vera, bessenjenever, vieux likeur, hoppe vieux, boerenjongens,
        boerenmeisjes, kruidenbitter, flugel likeur, salmari, licor beirao, beirao, ginja, ginjinha,
        amendoa amarga, amarguinha, licor de merda, aguardente velha, aguardente bagaceira, macieira,
        croft original, anis cassalla, cazalla, cassalla, palo mallorca, calisay, estomacal bonet,
        aromes de montserrat, chinchon dulce, chinchon seco, anis castellana, la castellana anis,
        marie brizard, crema catalana licor, singani, aguardiente antioqueno, ron medellin,
        ron viejo de caldas, flor de cana, ron abuelo, cartavio, pisco porton, pisco quebranta,
        pisco acholado, charanda, sotol, arrack, tuica, kvint, alcool a 40, alcool pour fruits,
        alcool alimentare, alcool puro, alcohol etilico 96 potable, alcool pur, vermut rojo, vermut blanco,
        aperitivo con vino, bebida espirituosa, bebidas espirituosas, bevanda spiritosa, boisson spiritueuse,
        spirituose*, botanical spirit, alcohol free spirit, alcohol free gin, seedlip
      `,
      en: list`
        spirits, rye whisky, malt whisky, blended whisky, vodka bottle, spiced gold, cream sherry,
        egg nog liqueur, cherry brandy, apricot brandy, peach schnapps, coffee liqueur, chocolate liqueur,
        alcopop(s), cocktail can, canned cocktail, rtd cocktail, miniature whisky, flavoured vodka,
        flavoured gin, rhubarb gin, gin liqueur, rum liqueur, spirit based
      `,
      es: list`
        tequila reposado, tequila anejo, anejo especial, brandy anejo, ron legendario, ron negrita,
        brandy soberano, brandy veterano, veterano osborne, brandy fundador, fundador brandy, mojito con ron,
        mojito alcohol, ginebra(s), ron anejo, ron blanco, ron dorado, ron miel, ron viejo, ron dominicano,
        ron caribeno, whisky escoces, vodka caramelo, crema de licor, licor de hierbas, licor de cafe,
        licor de manzana, licor de melocoton, licor de bellota, licor de mora, aguardiente de, anis,
        brandy de jerez, orujo de hierbas, chupito(s), combinado alcoholico, cubata(s), cubalibre,
        espirituosa, destilado(s)
      `,
      de: list`
        *likor, *likore, *schnaps, *brand 38, *geist 40, krauterlikor*, magenbitter, halbbitter likor,
        spirituosen, edelbrand, obstbrand, weizenkorn, korn schnaps, branntwein*, longdrink*, cocktail fertig,
        alkoholhaltig*, whisky cola dose, jacky cola, aperitif likor, kaffeelikor, sahnelikor
      `,
      fr: list`
        digestif alcool, panache biere, galliano liqueur, kirsch 40, rhum negrita, kirsch d alsace,
        spiritueux, rhum blanc, rhum ambre, rhum vieux, rhum arrange, punch planteur, punch antillais,
        punch coco, creme de whisky, liqueur de, eau de vie de, aperitif anise, boisson anisee, anise 45,
        alcool de poire, cocktail alcoolise, premix alcoolise, aperitif a base de vin, marquisette,
        soupe champenoise, planteur
      `,
      it: list`
        distillat(o|i), amaro siciliano, amaro alle erbe, amaro d erbe, amaro 70 cl, amaro 100 cl,
        bitter alcolico, aperitivo alcolico, grap barricata, grap moscato, grap prosecco, grap nebbiolo,
        crema di limoncello, crema limoncello, crema di whisky, liquirizia liquore, liquore alla liquirizia,
        anice varnelli, anice stellato liquore, punch al mandarino, ponce livornese, superalcolici, alcolici,
        mistra, sassolino, anisetta
      `,
      pt: list`
        aguardente(s), licor(es), licor de amendoa, uisque, whisky novo, whisky velho, vodka preta,
        rum branco, gin premium, aperitivo alcoolico, vermute, bagaco, medronho aguardente, poncha,
        caipiroska, batida de, conhaque
      `,
      ca: list`
        ginebra, rom negre, rom blanc, licor(s), aiguardent, conyac, anisat, begudes alcoholiques,
        begudes espirituoses, destillats
      `,
      gl: list`
        augardente(s), licor de herbas, xenebra, augardente de herbas, bebidas alcoholicas
      `,
      eu: list`
        pattar(ra), patxaran(a), likore(a|ak), whiskia, ron zuria, vermuta, edari alkoholdunak
      `,
      nl: list`
        sterke drank, sterkedrank, likeur(en), gedistilleerd, jonge jenever, oude jenever, *jenever, *likeur,
        kruidenlikeur, mixdrank(en), alcoholische dranken, borrelnoot likeur, brandewijn
      `,
    },
  },
};
