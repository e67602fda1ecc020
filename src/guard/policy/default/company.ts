import { list } from './list.ts';

// The company in which words mean something else: what stands in the names of such products, in the languages of the policy.

export const COFFEE = list`
  cafe, caffe, coffee, kaffee, koffie, kafe*, espresso, nespresso, dolce gusto, tassimo, senseo, lavazza, cappuccin*, lungo, ristretto, decaf*, descafein*,
  nescafe, dolcegusto, solubile, latte macchiato, te, tea, the, cacao, chococino, orzo
`;
export const DETERGENT = list`
  detergent*, detersiv*, lavatrice, lavadora*, lavavajillas, lavastoviglie, lave vaisselle, lave linge, lessive, waschmittel*, wasmiddel*, laundry, dishwash*, washing*, ariel,
  dash, skip, dixan, persil, finish, fairy, somat, pods, spulmaschin*, geschirr*, vaatwas*, wc, toilet*, cloro, chlor*, pool, piscina, suavizante*, ammorbident*,
  quitamanchas, anticalcare, antical, descalcif*, entkalk*, ambientador*, insect*, zanzar*, mosquit*, deumidific*, humedad, fosas, septic*
`;
export const DRINKS_AND_DAIRY = list`
  zumo*, succo, succhi, jus, juice*, saft, safte, sap, suc, sumo, suco, zukua, nectar*, smoothie*, leche, latte, milk, lait, milch, leite, llet, esne*, melk, yogur*, yoghurt*, yogurt*,
  joghurt*, iogurt*, bifidus, kefir, bebida*, bevanda, drink(s), boisson*, getrank*, agua, acqua, water, eau, sparkling, fizzy, auga, aigua, refresc*, soda, limonada*, margarin*, cereal*,
  muesli, galleta*, biscott*, biscuit*, cookies, barrette, mozzarella, queso*, formaggi*, cheese, fromage*, kase, huevos, uova, eggs, eier, oeufs, ovos, pan, pane, bread, brot, chocolate,
  cioccolat*, miele, miel, honey, honig, mermelad*, caramelo*, caramell*, chicle*, gum, golosin*, bonbon*, infusion*, tisana*, tisane*, te, tea, the, tee, cha, thee, mango, naranja, orange,
  arancia, ace, coco, soja, avena, almendra, batido, shake, chips, pollo, chicken, salmon, atun, sardin*, insalat*, ensalad*, salad*, radicchio, canonigos, rucola
`;
export const COSMETICS = list`
  champu*, shampoo*, xampu, acondicionador*, conditioner*, balsamo, balsam*, mascarilla, maschera, mask, masque, maske, sérum, serum, locion, lotion*, crema, creme, cream, gel, jabon, sapone, soap,
  savon, seife, doccia, duche, douche, dusch*, shower, body, labio*, lip, lips, levres, labbra, maquillaje, make up, facial, viso, visage, gesicht*, face, tonico, toner, unas, nail*, unghie, ongles, cabello,
  cabell*, capell*, cheveux, hair, haar*, piel, pelle, peau, skin, haut, dentifric*, toothpaste, zahnpasta, mouthwash, colutorio, desodorante*, deodorant*, deo, contorno, hidrocrema, tinte, bagnodoccia, exfoliante, scrub,
  spf, solar*, sun, aftersun, aceite corporal, colonia, hidratante, ojos, eye, eyes
`;
export const PETS = list`dog*, cat, cats, kitten*, puppy, hund*, katze*, chien*, chat, chaton, cane, cani, gatto, gatti, perro*, gato*, cachorro*, hond*, kat, katten, pienso, croquettes, pet(s)`;
export const VINEGAR = list`
  vinagre*, *azijn*, aceto, aceti, vinegar*, vinaigre*, essig*, *essig, azijn*, ozpin*, balsamic*, balsamico, vinagreta, vinaigrette, glassa, reduccion
`;
export const SWEETS = list`
  bombon*, pralin*, trufa*, truffe*, truffle*, trufel*, helado*, gelato, gelati, ice cream, glace*, eis, eisbecher, xeado, gelat, ijs, bizcocho*, cake*, kuchen, torta, tarta*, gateau*, taart, pudding*, raisin*, raisins,
  pasas, uvetta, rosinen, rosin*, babà, baba, tiramisu, panettone*, pandoro, colomba, stollen, wafer*, cookie*, biscotti, galletas, biscuit*, cioccolatin*, chocolatin*, napolitan*, yogur*, yoghurt*, joghurt*,
  mousse, marmelad*, mermelad*, confitur*, jam, jelly sweets, gum(s), gummi*, golosin*, caramelle, caramelo*, aroma, aromat*, fialette, essence, extract, flavour*, esencia, crepe*, bolleria, croissant*, cannoli, sfoglia*
`;
export const SAVOURY = list`
  salsa*, sauce*, sosse*, sossen, saus*, sugo, ragu, mostaza, mustard, moutarde, senape, senf, mosterd, salam*, salchich*, sausage*, saucisse*, saucisson*, wurst*, *wurst, worst, chorizo*, fuet, jamon*, prosciutto, ham,
  jambon, schinken*, paté*, pate, queso*, formaggi*, cheese, fromage*, kase, kaas, batter*, battered, marinad*, marinated, risotto, beef, chicken, pollo, ternera, stew, pie, pies, casserole, mejillon*, mussels, moules, cozze,
  chips, crisps, patatas, terrine, terrina, rillettes, caldo, stock, broth, gravy, fondue, choucroute, sauerkraut, coq, boeuf, bœuf, bourguignon*, escargot*, andouillette, sardinas, sardine*, atun, tonno, olive*, aceituna*,
  picos, levadura, yeast, lievito, hefe*, gist, carne, cerdo, pork, pescado, fish, pesce, cod, rings, jelly, aspic, pickle*, chutney, onion*, mantequilla, butter
`;
