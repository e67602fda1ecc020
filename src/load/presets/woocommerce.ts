import type { Mapping } from '../Mapping.ts';
import { NO_SHELF, type Preset } from './Preset.ts';

/** Order columns stand on every line or on the first, as the export was set. */
const ofOrder = (column: string) => ({ column, fillDown: 'Order Number' }) as const;
const PERSON = { ...ofOrder('Email (Billing)'), as: 'key' } as const;
const SOLD_ITEM = {
  firstOf: ['SKU', { column: 'Item Name', entities: true }],
} as const satisfies Mapping;
const NOBODY = { where: ofOrder('Email (Billing)'), is: [''] };

/** A variation names its product by SKU, or by `id:44` where that has none. */
const FAMILY = { firstOf: ['Parent', 'SKU', { template: 'id:{ID}' }] } as const satisfies Mapping;
const ofFamily = (column: string) => ({ column, fillFrom: FAMILY }) as const;

/** WooCommerce's own states, as slugs and as they are shown in the languages of the templates. */
const KEPT =
  'completed,wc-completed,complete,processing,wc-processing,abgeschlossen,fertiggestellt,in bearbeitung,completado,procesando,terminée,en cours,completato,in lavorazione,concluído,concluída,processando,afgerond,in behandeling';
const CANCELLED =
  'cancelled,wc-cancelled,canceled,storniert,cancelado,annulée,annulato,cancellato,cancelada,geannuleerd';
const REFUNDED =
  'refunded,wc-refunded,rückerstattet,erstattet,reembolsado,remboursée,rimborsato,terugbetaald';
const UNPAID =
  'pending,pending payment,wc-pending,on hold,on-hold,wc-on-hold,failed,wc-failed,draft,checkout-draft,wc-checkout-draft,trash,zahlung ausstehend,ausstehende zahlung,in wartestellung,fehlgeschlagen,entwurf,pendiente de pago,en espera,fallido,en attente,attente paiement,en attente de paiement,échouée,in attesa di pagamento,in sospeso,fallito,pagamento pendente,aguardando,malsucedido,wachtend op betaling,in de wacht,mislukt';
const all = (words: string, value: string) =>
  Object.fromEntries(words.split(',').map((word) => [word, value]));

export const woocommerce: Preset = {
  title: 'WooCommerce',
  sources: [
    'https://github.com/woocommerce/woocommerce/wiki/Product-CSV-Import-Schema',
    'https://wordpress.org/plugins/woo-order-export-lite/',
    'https://woocommerce.com/document/ordercustomer-csv-export/',
  ],
  notes: [
    'WooCommerce itself exports products only. Orders come from "Advanced Order Export For WooCommerce" (its default columns) or from "Customer/Order/Coupon Export" in the form of one row per item.',
    "Orders carry no consent: give a file of consents, as your newsletter or consent plugin exports them. Where it names people by address, say `customer_id: { column: 'email', as: 'key' }` of it.",
    'Every category of a product counts: one that the policy does not know keeps the product silent. Map `Sale` and the like too.',
  ],
  files: [
    {
      title: 'products export',
      needs: ['ID', 'Type', 'SKU', 'Name', 'Published', 'Regular price', 'Categories', 'Parent'],
      aliases: {
        Type: ['Typ', 'Tipo'],
        SKU: ['Artikelnummer', 'UGS', 'REF'],
        Name: ['Nombre', 'Nom', 'Nome', 'Naam'],
        Published: ['Veröffentlicht', 'Publicado', 'Publié', 'Pubblicato', 'Gepubliceerd'],
        'In stock?': [
          'Vorrätig?',
          '¿Existencias?',
          '¿En inventario?',
          'En stock ?',
          'In stock?',
          'Em estoque?',
          'Em stock?',
          'Op voorraad?',
        ],
        'Sale price': [
          'Angebotspreis',
          'Precio rebajado',
          'Tarif promo',
          'Prezzo in offerta',
          'Preço promocional',
          'Actieprijs',
        ],
        'Regular price': [
          'Regulärer Preis',
          'Normaler Preis',
          'Precio normal',
          'Tarif régulier',
          'Prezzo di listino',
          'Preço',
          'Preço normal',
          'Reguliere prijs',
        ],
        Categories: ['Kategorien', 'Categorías', 'Catégories', 'Categorie', 'Categorias', 'Categorieën'],
        Images: ['Bilder', 'Imágenes', 'Immagine', 'Imagens', 'Afbeeldingen'],
        Parent: ['Übergeordnet', 'Übergeordnetes Produkt', 'Superior', 'Genitore', 'Ascendente', 'Hoofd'],
        Brands: ['Marken', 'Marcas', 'Marques', 'Brand', 'Merken'],
      },
      about: {
        ID: 'the product, where a variation names it',
        Type: 'by which the export is told from others',
        SKU: 'the product, as orders name it; without it the name is',
        Name: 'as a reader of its HTML sees it',
        Published: '1: suggested. 0 and -1 (draft): not',
        'In stock?': '1, 0 or backorder',
        'Sale price': 'the price, where there is one',
        'Regular price': 'else this',
        Categories:
          'several, with commas between them and > between levels; the strictest decides. A variation has those of its product',
        Images: 'the first one is shown',
        Parent: 'the product of a variation',
        Brands: 'the first one',
      },
      kinds: {
        products: {
          columns: {
            id: { firstOf: ['SKU', { column: 'Name', entities: true }] },
            name: { column: 'Name', entities: true },
            category: { ...ofFamily('Categories'), many: ',', entities: true, default: NO_SHELF },
            brand: { firstOf: [ofFamily('Brands')], entities: true },
            price: { firstOf: ['Sale price', 'Regular price'] },
            image: { ...ofFamily('Images'), many: ',' },
            in_stock: {
              firstOf: [
                { column: 'Published', values: { '': '', '1': '' }, rest: 'no' },
                { column: 'In stock?', values: { backorder: 'yes' }, default: 'yes' },
              ],
            },
          },
        },
      },
    },
    {
      title: 'orders export (Advanced Order Export)',
      needs: ['Order Number', 'Order Status', 'Order Date', 'Email (Billing)', 'Item Name', 'Quantity'],
      insteadOf: { Quantity: ['Quantity (- Refund)'] },
      aliases: { 'Item Cost': ['Item Price', 'Order Line (w/o tax)'], 'Order Currency': ['Currency'] },
      about: {
        'Order Number': 'the order; on every line, or on its first',
        'Order Status':
          'completed, processing: kept. cancelled, refunded: so. pending, on hold, failed, draft: left out. In English, German, Spanish, French, Italian, Portuguese and Dutch',
        'Order Date': 'when it was ordered, in the zone of the shop',
        'Email (Billing)': 'the person. Orders without one are left out',
        'First Name (Billing)': 'for the greeting',
        'Last Name (Billing)': 'as it is',
        SKU: 'the product, often empty',
        'Item Name': 'as a reader of its HTML sees it; the product, where there is no SKU',
        Quantity: 'how many, where the export has it beside the next one',
        'Quantity (- Refund)': 'how many were kept: 0 is refunded',
        'Item Cost': 'what one cost',
        'Order Currency': 'ISO 4217, where the export has it',
      },
      kinds: {
        customers: {
          columns: {
            id: PERSON,
            email: ofOrder('Email (Billing)'),
            first_name: { ...ofOrder('First Name (Billing)'), entities: true },
            last_name: { ...ofOrder('Last Name (Billing)'), entities: true },
            source: { value: 'shop' },
          },
          leaveOut: [NOBODY],
        },
        orders: {
          columns: {
            order_id: 'Order Number',
            customer_id: PERSON,
            product_id: SOLD_ITEM,
            line_id: { count: { of: SOLD_ITEM, within: 'Order Number' } },
            placed_at: ofOrder('Order Date'),
            quantity: {
              firstOf: [
                { column: 'Quantity (- Refund)', values: { '': '', '0': '' } },
                'Quantity',
                // How many there were is not told then: one, and it is refunded.
                { column: 'Quantity (- Refund)', values: { '': '', '0': '1' }, rest: '' },
              ],
            },
            price: 'Item Cost',
            currency: ofOrder('Order Currency'),
            status: {
              firstOf: [
                { column: 'Quantity (- Refund)', values: { '': '', '0': 'refunded' }, rest: '' },
                {
                  ...ofOrder('Order Status'),
                  values: {
                    ...all(KEPT, 'kept'),
                    ...all(CANCELLED, 'cancelled'),
                    ...all(REFUNDED, 'refunded'),
                  },
                },
              ],
            },
            source: { value: 'shop' },
          },
          leaveOut: [
            NOBODY,
            { where: ofOrder('Order Status'), is: UNPAID.split(',') },
            { where: 'Item Name', is: [''] },
          ],
        },
      },
    },
    {
      title: 'orders export (one row per item)',
      needs: ['order_number', 'status', 'billing_email', 'item_name', 'item_quantity'],
      aliases: { order_date: ['date', 'order_date'] },
      about: {
        order_number: 'the order',
        order_date: 'when it was ordered, in the zone of the shop',
        status: 'as above',
        billing_email: 'the person. Orders without one are left out',
        billing_first_name: 'for the greeting',
        billing_last_name: 'as it is',
        order_currency: 'ISO 4217',
        item_sku: 'the product, often empty',
        item_name: 'as a reader of its HTML sees it; the product, where there is no SKU',
        item_quantity: 'how many',
        item_refunded: 'what was paid back for the line: then it is refunded',
      },
      kinds: {
        customers: {
          columns: {
            id: { column: 'billing_email', as: 'key' },
            email: 'billing_email',
            first_name: { column: 'billing_first_name', entities: true },
            last_name: { column: 'billing_last_name', entities: true },
            source: { value: 'shop' },
          },
          leaveOut: [{ where: 'billing_email', is: [''] }],
        },
        orders: {
          columns: {
            order_id: 'order_number',
            customer_id: { column: 'billing_email', as: 'key' },
            product_id: { firstOf: ['item_sku', { column: 'item_name', entities: true }] },
            line_id: { count: { of: { firstOf: ['item_sku', 'item_name'] }, within: 'order_number' } },
            placed_at: 'order_date',
            quantity: 'item_quantity',
            currency: 'order_currency',
            status: {
              firstOf: [
                {
                  column: 'item_refunded',
                  values: { '': '', '0': '', '0.0': '', '0.00': '' },
                  rest: 'refunded',
                },
                {
                  column: 'status',
                  values: {
                    ...all(KEPT, 'kept'),
                    ...all(CANCELLED, 'cancelled'),
                    ...all(REFUNDED, 'refunded'),
                  },
                },
              ],
            },
            source: { value: 'shop' },
          },
          leaveOut: [
            { where: 'billing_email', is: [''] },
            { where: 'status', is: UNPAID.split(',') },
            { where: 'item_name', is: [''] },
          ],
        },
      },
    },
  ],
};
