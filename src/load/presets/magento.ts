import type { Mapping } from '../Mapping.ts';
import { NO_SHELF, type Preset } from './Preset.ts';

const ofOrder = (column: string) => ({ column, fillDown: 'increment_id' }) as const;
const PERSON = { ...ofOrder('customer_email'), as: 'key' } as const;
const NOBODY = { where: ofOrder('customer_email'), is: [''] };
/** Quantities are written `0.0000`. */
const any = (column: string, status: string) =>
  ({
    column,
    values: { '': '', '0': '', '0.0': '', '0.00': '', '0.0000': '' },
    rest: status,
  }) as const satisfies Mapping;

export const magento: Preset = {
  title: 'Magento',
  sources: [
    'https://experienceleague.adobe.com/en/docs/commerce-admin/systems/data-transfer/data-attributes-product',
    'https://experienceleague.adobe.com/en/docs/commerce-admin/systems/data-transfer/data-attributes-customer',
    'https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Sales/etc/db_schema.xml',
  ],
  notes: [
    'The grid of orders exports no lines. The lines come from an export extension, or from the tables `sales_order` and `sales_order_item` under the names that they have there.',
    'Times in those tables are UTC, and are taken so.',
    'Consents are those of Marketing > Newsletter Subscribers, exported as CSV: yes or no, without a date.',
  ],
  files: [
    {
      title: 'products export (catalog_product)',
      needs: ['sku', 'store_view_code', 'attribute_set_code', 'product_type', 'categories', 'name'],
      about: {
        sku: 'the product',
        store_view_code:
          'empty: the product itself. Rows of a store view only bring translations, and are left out',
        attribute_set_code: 'by which the export is told from others',
        product_type: 'by which the export is told from others',
        categories:
          'several, with commas between them; the first level is the root and is left away. The strictest decides',
        name: 'as a reader of its HTML sees it',
        product_online: '1: suggested',
        visibility: '"Not Visible Individually": known, and not suggested',
        price: 'such as 34.0000',
        url_key: 'becomes <url_key>.html',
        base_image: 'becomes media/catalog/product/...',
        is_in_stock: '1 or 0',
        qty: 'how many are left, such as 100.0000',
      },
      kinds: {
        products: {
          columns: {
            id: 'sku',
            name: { column: 'name', entities: true },
            category: {
              column: 'categories',
              many: ',',
              levels: '/',
              dropLevels: 1,
              entities: true,
              default: NO_SHELF,
            },
            price: 'price',
            url: { template: '/{url_key}.html' },
            image: {
              template: '/media/catalog/product{base_image}',
              values: { '': '', '/media/catalog/productno_selection': '' },
            },
            in_stock: {
              firstOf: [
                { column: 'product_online', values: { '': '', '1': '' }, rest: 'no' },
                { column: 'visibility', values: { '': '', 'Not Visible Individually': 'no' }, rest: '' },
                {
                  column: 'is_in_stock',
                  values: { '': '', '0': 'no', '1': 'yes', '0.0000': 'no', '1.0000': 'yes' },
                },
                'qty',
              ],
            },
          },
          leaveOut: [{ where: 'store_view_code', is: ['*'] }],
        },
      },
    },
    {
      title: 'order lines (sales_order_item)',
      needs: ['increment_id', 'created_at', 'status', 'customer_email', 'sku', 'qty_ordered'],
      aliases: {
        sku: ['item:sku', 'items sku', 'item_sku'],
        name: ['item:name', 'item_name'],
        qty_ordered: ['item:qty_ordered', 'item_qty_ordered'],
        qty_refunded: ['item:qty_refunded'],
        qty_canceled: ['item:qty_canceled'],
        price: ['item:price'],
        parent_item_id: ['item:parent_item_id'],
      },
      settings: { timeZone: 'UTC' },
      about: {
        increment_id: 'the order; on every line, or on its first',
        created_at: 'when it was ordered, in UTC',
        status:
          'complete, processing: kept. closed: refunded. canceled: cancelled. pending, holded, payment_review and fraud: left out',
        customer_email: 'the person. Orders without one are left out',
        customer_firstname: 'for the greeting',
        customer_lastname: 'as it is',
        customer_dob: 'the birth date, where there is one',
        order_currency_code: 'ISO 4217',
        sku: 'the product',
        qty_ordered: 'how many, such as 2.0000',
        qty_refunded: 'anything but 0: refunded',
        qty_canceled: 'anything but 0: cancelled',
        price: 'what one cost, such as 34.0000',
        parent_item_id:
          'filled for the part of a configurable or bundled product, which its parent has already: left out',
      },
      kinds: {
        customers: {
          columns: {
            id: PERSON,
            email: ofOrder('customer_email'),
            first_name: ofOrder('customer_firstname'),
            last_name: ofOrder('customer_lastname'),
            birth_date: {
              ...ofOrder('customer_dob'),
              values: { '': '', '0000-00-00': '', '0000-00-00 00:00:00': '' },
            },
            source: { value: 'shop' },
          },
          leaveOut: [NOBODY],
        },
        orders: {
          columns: {
            order_id: 'increment_id',
            customer_id: PERSON,
            product_id: 'sku',
            line_id: { count: { of: 'sku', within: 'increment_id' } },
            placed_at: ofOrder('created_at'),
            quantity: 'qty_ordered',
            price: 'price',
            currency: ofOrder('order_currency_code'),
            status: {
              firstOf: [
                any('qty_refunded', 'refunded'),
                any('qty_canceled', 'cancelled'),
                {
                  ...ofOrder('status'),
                  values: { complete: 'kept', processing: 'kept', closed: 'refunded', canceled: 'cancelled' },
                },
              ],
            },
            source: { value: 'shop' },
          },
          leaveOut: [
            NOBODY,
            { where: 'parent_item_id', is: ['*'] },
            {
              where: ofOrder('status'),
              is: ['pending', 'pending_payment', 'pending_paypal', 'payment_review', 'fraud', 'holded'],
            },
            { where: 'sku', is: [''] },
          ],
        },
      },
    },
    {
      title: 'customers export (customer)',
      needs: ['email', '_website', '_store', 'firstname', 'lastname'],
      about: {
        email: 'the person',
        _website: 'by which the export is told from others',
        _store: 'by which the export is told from others',
        firstname: 'for the greeting',
        lastname: 'as it is',
        dob: 'the birth date, only to know who is a minor',
      },
      kinds: {
        customers: {
          columns: {
            id: { column: 'email', as: 'key' },
            email: 'email',
            first_name: 'firstname',
            last_name: 'lastname',
            birth_date: { column: 'dob', values: { '': '', '0000-00-00': '', '0000-00-00 00:00:00': '' } },
            source: { value: 'shop' },
          },
          leaveOut: [{ where: 'email', is: [''] }],
        },
      },
    },
    {
      title: 'newsletter subscribers',
      needs: ['Email', 'Type', 'Status', 'Store View'],
      aliases: {
        Email: ['E-Mail', 'Correo electrónico', 'E-mail'],
        Type: ['Typ', 'Tipo'],
        'Store View': ['Store Ansicht', 'Vista de tienda', 'Vue magasin'],
      },
      about: {
        Email: 'the person',
        Type: 'by which the export is told from others',
        Status:
          'Subscribed: given, unless something with a date says otherwise. Unsubscribed: withdrawn. Not Activated, Unconfirmed: left out',
        'Store View': 'by which the export is told from others',
      },
      kinds: {
        consents: {
          columns: {
            customer_id: { column: 'Email', as: 'key' },
            purpose: { value: 'email' },
            state: { column: 'Status', values: { Subscribed: 'given', Unsubscribed: 'withdrawn' } },
            at: { value: 'undated' },
            where: { value: 'Magento' },
          },
          leaveOut: [
            { where: 'Email', is: [''] },
            { where: 'Status', is: ['Not Activated', 'Unconfirmed'] },
          ],
        },
      },
    },
  ],
};
