import type { Mapping } from '../Mapping.ts';
import { NO_SHELF, type Preset } from './Preset.ts';

/** How MySQL writes that there is no date. */
const NO_DATE = { '': '', '0000-00-00': '', '0000-00-00 00:00:00': '' } as const;
const NOBODY = { where: 'id_customer', is: ['', '0'] };
const any = (column: string, status: string) =>
  ({ column, values: { '': '', '0': '' }, rest: status }) as const satisfies Mapping;
const all = (words: string, value: string) =>
  Object.fromEntries(words.split(',').map((word) => [word, value]));

/** The states of a new shop, by number and by name; a state of one's own is refused until the configuration says what it means. */
const STATES = {
  ...all(
    '2,3,4,5,9,11,payment accepted,processing in progress,shipped,delivered,remote payment accepted,on backorder (paid)',
    'kept',
  ),
  ...all('paiement accepté,en cours de préparation,expédié,livré,paiement à distance accepté', 'kept'),
  ...all('pago aceptado,preparación en curso,enviado,entregado,pago remoto aceptado', 'kept'),
  ...all('zahlung eingegangen,bestellung in bearbeitung,versendet,zugestellt,ausgeliefert', 'kept'),
  ...all('pagamento accettato,preparazione in corso,spedito,consegnato', 'kept'),
  ...all('6,canceled,cancelled,annulé,cancelado,storniert,annullato', 'cancelled'),
  ...all('7,refunded,remboursé,reembolsado,erstattet,rimborsato', 'refunded'),
};
const UNPAID = [
  ...['1', '8', '10', '12', '13', 'awaiting check payment', 'payment error', 'awaiting bank wire payment'],
  ...['on backorder (not paid)', 'awaiting cash on delivery validation', 'en attente du paiement par chèque'],
  ...[
    'en attente de virement bancaire',
    'erreur de paiement',
    'en espera de pago por cheque',
    'en espera de pago por transferencia bancaria',
  ],
  ...[
    'error en pago',
    'zahlungsfehler',
    'warten auf zahlungseingang scheck',
    'warten auf zahlungseingang banküberweisung',
  ],
];

export const prestashop: Preset = {
  title: 'PrestaShop',
  sources: [
    'https://devdocs.prestashop-project.org/8/development/database/structure/',
    'https://docs.prestashop-project.org/v.8-documentation/user-guide/configuring-shop/advanced-parameters/database/sql-manager',
  ],
  notes: [
    'The list of orders exports no lines. Run the query of docs/presets.md in Advanced Parameters > Database > SQL Manager, and export its result.',
    'A state of your own is refused, with its lines counted, until the configuration says what it means.',
  ],
  files: [
    {
      title: 'order lines (SQL Manager)',
      needs: ['id_order', 'id_customer', 'date_add', 'current_state', 'product_id', 'product_quantity'],
      about: {
        id_order: 'the order',
        id_customer: 'the person. 0 is nobody, and left out',
        date_add: 'when it was ordered, in the zone of the shop',
        current_state: 'by number or name, as a new shop has them; see the notes',
        product_id: 'the product',
        product_quantity: 'how many',
        product_quantity_refunded: 'anything but 0: refunded',
        product_quantity_return: 'anything but 0: returned',
        unit_price_tax_incl: 'what one cost, such as 34.900000',
        currency: 'ISO 4217',
        email: 'the address',
        firstname: 'for the greeting',
        lastname: 'as it is',
        birthday: '0000-00-00 is none',
        language: 'the language of the person, such as de or de-at',
        newsletter: '1: consent to emails. 0: none',
        newsletter_date_add: 'since when; 0000-00-00 00:00:00 is not known',
      },
      kinds: {
        customers: {
          columns: {
            id: 'id_customer',
            email: 'email',
            first_name: { column: 'firstname', entities: true },
            last_name: { column: 'lastname', entities: true },
            language: 'language',
            birth_date: { column: 'birthday', values: NO_DATE },
            source: { value: 'shop' },
          },
          leaveOut: [NOBODY, { where: 'email', is: [''] }],
        },
        consents: {
          columns: {
            customer_id: 'id_customer',
            purpose: { value: 'email' },
            state: { column: 'newsletter', values: { '1': 'given', '0': 'withdrawn' } },
            at: { column: 'newsletter_date_add', values: NO_DATE, default: 'undated' },
            where: { value: 'PrestaShop' },
          },
          leaveOut: [NOBODY, { where: 'newsletter', is: [''] }],
        },
        orders: {
          columns: {
            order_id: 'id_order',
            customer_id: 'id_customer',
            product_id: 'product_id',
            line_id: { count: { of: 'product_id', within: 'id_order' } },
            placed_at: 'date_add',
            quantity: 'product_quantity',
            price: 'unit_price_tax_incl',
            currency: 'currency',
            status: {
              firstOf: [
                any('product_quantity_refunded', 'refunded'),
                any('product_quantity_return', 'returned'),
                { column: 'current_state', values: STATES },
              ],
            },
            source: { value: 'shop' },
          },
          leaveOut: [NOBODY, { where: 'current_state', is: UNPAID }],
        },
      },
    },
    {
      title: 'list of customers',
      needs: ['ID', 'First name', 'Last name', 'Email address', 'Newsletter'],
      aliases: {
        'First name': ['Prénom', 'Nombre', 'Vorname', 'Nome'],
        'Last name': ['Nom', 'Apellidos', 'Nachname', 'Cognome'],
        'Email address': [
          'Email',
          'E-mail',
          'Adresse e-mail',
          'Dirección de correo electrónico',
          'E-Mail-Adresse',
          'Indirizzo email',
        ],
        Newsletter: ['Lettre d’information', "Lettre d'information", 'Boletín', 'Boletín de noticias'],
      },
      about: {
        ID: 'the person, as orders name it',
        'First name': 'for the greeting',
        'Last name': 'as it is',
        'Email address': 'the address',
        Newsletter:
          '1 or 0, without a date. 0: withdrawn. 1: given, unless something with a date says otherwise',
      },
      kinds: {
        customers: {
          columns: {
            id: 'ID',
            email: 'Email address',
            first_name: { column: 'First name', entities: true },
            last_name: { column: 'Last name', entities: true },
            source: { value: 'shop' },
          },
          leaveOut: [{ where: 'Email address', is: [''] }],
        },
        consents: {
          columns: {
            customer_id: 'ID',
            purpose: { value: 'email' },
            state: {
              column: 'Newsletter',
              values: {
                ...all('1,yes,true,oui,sí,si,ja', 'given'),
                ...all('0,no,false,non,nein', 'withdrawn'),
              },
            },
            at: { value: 'undated' },
            where: { value: 'PrestaShop' },
          },
          leaveOut: [{ where: 'Newsletter', is: [''] }],
        },
      },
    },
    {
      title: 'list of products',
      needs: ['Product ID', 'Name', 'Reference', 'Category', 'Quantity'],
      aliases: {
        'Product ID': ['ID', 'ID produit', 'ID producto', 'Artikel-ID', 'ID prodotto', 'id_product'],
        Name: ['Nom', 'Nombre', 'Nome'],
        Reference: ['Référence', 'Referencia', 'Artikel-Nr.', 'Referenz', 'Riferimento'],
        Category: ['Catégorie', 'Categoría', 'Kategorie', 'Categoria'],
        Quantity: ['Quantité', 'Cantidad', 'Menge', 'Quantità'],
        'Price (tax incl.)': [
          'Prix TTC',
          'Prix (TTC)',
          'Precio (imp. incl.)',
          'Preis (inkl. MwSt.)',
          'Prezzo (tasse incl.)',
        ],
        Status: ['État', 'Estado', 'Stato'],
        Image: ['Imagen', 'Bild', 'Immagine'],
      },
      about: {
        'Product ID': 'the product, as orders name it',
        Name: 'as a reader of its HTML sees it',
        Reference: 'by which the export is told from others',
        Category: "the product's main category",
        'Price (tax incl.)': 'the price',
        Quantity: 'how many are left',
        Status: '0: not suggested',
        Image: 'the picture',
      },
      kinds: {
        products: {
          columns: {
            id: 'Product ID',
            name: { column: 'Name', entities: true },
            category: { column: 'Category', entities: true, default: NO_SHELF },
            price: 'Price (tax incl.)',
            image: 'Image',
            in_stock: {
              firstOf: [
                { column: 'Status', values: { '0': 'no', no: 'no', false: 'no' }, rest: '', default: '' },
                'Quantity',
              ],
            },
          },
        },
      },
    },
  ],
};
