import { ADS, DECENCY } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const weapons: TopicInput = {
  because: 'Who owns a weapon is a matter of safety: for them, and for those who are afraid of them.',
  law: [ADS, DECENCY],
  taxonomy: [
    '2389 - Business & Industrial > Work Safety Protective Gear > Bullet Proof Vests',
    '780 - Mature > Weapons',
    '220 - Arts & Entertainment > Hobbies & Creative Arts > Collectibles > Collectible Weapons',
    '5543 - Cameras & Optics > Camera & Optic Accessories > Optic Accessories > Weapon Scope & Sight Accessories',
    '1695 - Cameras & Optics > Optics > Scopes > Weapon Scopes & Sights',
    '499824 - Sporting Goods > Outdoor Recreation > Hunting & Shooting',
    '4282 - Sporting Goods > Athletics > Boxing & Martial Arts > Martial Arts Weapons',
    '5460 - Apparel & Accessories > Clothing > Activewear > Hunting Clothing',
    '3495 - Sporting Goods > Outdoor Recreation > Camping & Hiking > Camping Tools > Hunting & Survival Knives',
    '7115 - Vehicles & Parts > Vehicle Parts & Accessories > Vehicle Storage & Cargo > Motor Vehicle Carrying Racks > Vehicle Gun Racks',
  ],
  words: {
    es: list`
      arma(s), pistola(s), revolver(es), escopeta(s), rifle(s), fusil(es), carabina(s), municion(es),
      cartucho(s) de caza, perdigon(es), balines, navaja automatica, puñal(es), machete(s), catana(s),
      katana(s), puño americano, spray de pimienta, aerosol de defensa, spray de defensa, taser,
      porra(s) extensible*, ballesta(s), visor(es) de rifle, mira(s) telescopica(s), airsoft,
      chaleco antibalas, pistolera(s), defensa personal spray, cuchillo de combate, cuchillo tactico,
      caza mayor
    `,
    en: list`
      gun(s), pistol(s), handgun(s), revolver(s), rifle(s), shotgun(s), firearm(s), ammo, ammunition,
      bullet(s), holster(s), weapon(s), pepper spray, mace spray, stun gun(s), taser(s), crossbow(s),
      brass knuckles, knuckle duster(s), switchblade(s), combat knife, tactical knife, dagger(s),
      machete(s), katana(s), sword(s), nunchuck(s), nunchaku, throwing star(s), baton telescopic,
      rifle scope(s), riflescope(s), airsoft, air rifle, bb gun, body armor, body armour, bulletproof,
      silencer, hunting, self defense spray, shotgun shell(s), magazine pouch, gun safe, ar 15, glock,
      gun cleaning kit, tomahawk throwing, knuckle, throwing knife, throwing knives, catapult hunting,
      kubotan, tactical pen
    `,
    de: list`
      *waffe, *waffen*, pistole(n), gaspistole*, schreckschuss*, gewehr*, luftgewehr*, luftpistole*,
      flinte(n), munition*, patrone kaliber, revolver, holster, pfefferspray*, elektroschocker*,
      schlagring*, schlagstock*, teleskopschlagstock*, springmesser*, kampfmesser*, butterflymesser*,
      dolch*, machete*, schwert, schwerter, samuraischwert*, katana, armbrust*, zielfernrohr*, softair*,
      airsoft, schutzweste*, jagdmesser*, jagdgewehr*, einhandmesser*, diabolos, abwehrspray*,
      tierabwehrspray*
    `,
    fr: list`
      arme(s), arme a feu, pistolet(s) a billes, pistolet d alarme, pistolet 9mm, revolver(s), fusil(s),
      carabine(s), munition(s), cartouche(s) de chasse, cartouches 12, plombs 4 5, bombe lacrymogene,
      lacrymogene(s), spray au poivre, shocker, taser, matraque(s), poing americain, cran d arret,
      couteau de combat, couteau papillon, poignard(s), machette(s), epee(s), sabre(s), katana(s),
      arbalete(s), lunette de tir, lunettes de tir, airsoft, gilet pare balles, chasse au gros gibier,
      holster
    `,
    pt: list`
      arma(s), pistola(s), revolver(es), espingarda(s), carabina(s), rifle(s), fuzil, municao, municoes,
      cartuchos de caca, chumbinho(s), spray de pimenta, gas pimenta, taser, soqueira, soco ingles,
      canivete automatico, punhal, faca de combate, faca tatica, machete, facao, espada(s), katana(s),
      besta de caca, mira telescopica, luneta de tiro, airsoft, colete balistico, cassetete, coldre(s)
    `,
    it: list`
      arm(a|i), pistol(a|e), rivoltella, revolver, fucil(e|i), carabina, carabine, munizion(e|i),
      cartucce da caccia, cartucce calibro, pallini, spray al peperoncino, taser, storditore, tirapugni,
      coltello a scatto, coltello da combattimento, pugnal(e|i), machete, spada, katana, balestra,
      balestre, mirino telescopico, ottica da tiro, softair, giubbotto antiproiettile, manganell(o|i),
      fondina
    `,
  },
};
