import type { Mapping } from '../Mapping.ts';
import { NO_SHELF, type Preset } from './Preset.ts';

/** What stands on the first line of an order only. */
const ofOrder = (column: string) => ({ column, fillDown: 'Name' }) as const;
/** What stands on the first line of a product only. */
const ofProduct = (column: string) => ({ column, fillDown: 'Handle' }) as const;
const variant = (column: string) =>
  ({ column, values: { '': '', 'Default Title': '' } }) as const satisfies Mapping;

/** As an order's line names it: `Title - Blue / M`; a product of one variant has its title alone. */
const NAME = {
  join: [
    ofProduct('Title'),
    { join: [variant('Option1 Value'), variant('Option2 Value'), variant('Option3 Value')], with: ' / ' },
  ],
  with: ' - ',
} as const satisfies Mapping;

const PERSON = { ...ofOrder('Email'), as: 'key' } as const;
const SOLD_ITEM = { firstOf: ['Lineitem sku', 'Lineitem name'] } as const satisfies Mapping;
const NOBODY = { where: ofOrder('Email'), is: [''] };
const TEST = { where: ofOrder('Payment Method'), is: ['bogus*', '(for testing)*'] };

export const shopify: Preset = {
  title: 'Shopify',
  sources: [
    'https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders',
    'https://help.shopify.com/en/manual/products/import-export/using-csv',
    'https://help.shopify.com/en/manual/customers/import-export-customers',
  ],
  notes: [
    'Orders carry no customer number, so a person is known by a key made from the address, the same in all files.',
    'A partial refund does not say which line it was for: nothing of that order is spoken of.',
    'The consent is one yes or no for emails. Where its wording also names the use of purchases, say so: docs/configuration.md, "One yes for two purposes".',
  ],
  files: [
    {
      title: 'orders export',
      needs: ['Name', 'Email', 'Financial Status', 'Created at', 'Lineitem quantity', 'Lineitem name'],
      about: {
        Name: 'the order, such as #1001; on every line',
        Email: 'the customer; first line of the order only. Orders without one (till) are left out',
        'Financial Status':
          'paid, partially_paid, authorized: kept. refunded, partially_refunded: refunded. voided, expired: cancelled. pending, unpaid: left out until they are paid',
        'Accepts Marketing': 'yes: consent to emails, given at the checkout. no: not given there',
        Currency: 'ISO 4217; first line only',
        'Created at': 'when it was ordered, with its zone',
        'Lineitem quantity': 'how many',
        'Lineitem name': 'title and variant: the product, where there is no SKU',
        'Lineitem price': 'what one cost',
        'Lineitem sku': 'the product, often empty',
        'Cancelled at': 'the whole order was cancelled then',
        'Payment Method': 'test orders (Bogus Gateway) are left out',
      },
      kinds: {
        customers: {
          columns: { id: PERSON, email: ofOrder('Email'), source: { value: 'shop' } },
          leaveOut: [NOBODY, TEST],
        },
        consents: {
          columns: {
            customer_id: PERSON,
            purpose: { value: 'email' },
            state: { ...ofOrder('Accepts Marketing'), values: { yes: 'given', true: 'given' } },
            at: ofOrder('Created at'),
            where: { value: 'checkout' },
          },
          leaveOut: [NOBODY, TEST, { where: ofOrder('Accepts Marketing'), is: ['', 'no', 'false'] }],
        },
        orders: {
          columns: {
            order_id: 'Name',
            customer_id: PERSON,
            product_id: SOLD_ITEM,
            line_id: { count: { of: SOLD_ITEM, within: 'Name' } },
            placed_at: ofOrder('Created at'),
            quantity: 'Lineitem quantity',
            price: 'Lineitem price',
            currency: ofOrder('Currency'),
            status: {
              firstOf: [
                { ...ofOrder('Cancelled at'), values: { '': '' }, rest: 'cancelled' },
                {
                  ...ofOrder('Financial Status'),
                  values: {
                    ...{ paid: 'kept', partially_paid: 'kept', authorized: 'kept' },
                    ...{ refunded: 'refunded', partially_refunded: 'refunded' },
                    ...{ voided: 'cancelled', expired: 'cancelled' },
                  },
                },
              ],
            },
            status_at: ofOrder('Cancelled at'),
            source: { value: 'shop' },
          },
          leaveOut: [
            NOBODY,
            TEST,
            { where: ofOrder('Financial Status'), is: ['pending', 'unpaid'] },
            { where: 'Lineitem name', is: ['', 'Tip'] },
          ],
        },
      },
    },
    {
      title: 'products export',
      needs: ['Handle', 'Title', 'Vendor', 'Option1 Value', 'Variant Price'],
      about: {
        Handle: 'the product; all its variants share it. Becomes the address /products/<handle>',
        Title: 'first line of the product only',
        Vendor: 'the brand; first line only',
        'Product Category':
          "Shopify's own taxonomy; first line only. The shelf where there is no Type, and read for sensitive words in any case",
        Type: "the shop's own shelf; first line only",
        Published: 'false: not suggested',
        'Option1 Value': 'the variant; `Default Title` stands for none',
        'Option2 Value': 'the variant',
        'Option3 Value': 'the variant',
        'Variant SKU': 'the product, as orders name it; without it the name is',
        'Variant Inventory Tracker': 'empty: stock is not counted',
        'Variant Inventory Qty': 'how many are left',
        'Variant Inventory Policy': 'continue: sold also without stock',
        'Variant Price': 'empty on lines that only bring a further picture: those are left out',
        'Variant Image': 'the picture',
        'Image Src': 'the picture, where the variant has none of its own',
        Status: 'draft, archived and unlisted products are not suggested',
      },
      kinds: {
        products: {
          columns: {
            id: { firstOf: ['Variant SKU', NAME] },
            name: NAME,
            category: {
              firstOf: [ofProduct('Type'), ofProduct('Product Category')],
              default: NO_SHELF,
            },
            'attr_product-category': ofProduct('Product Category'),
            brand: ofProduct('Vendor'),
            price: 'Variant Price',
            url: { template: '/products/{Handle}' },
            image: { firstOf: ['Variant Image', ofProduct('Image Src')] },
            in_stock: {
              firstOf: [
                { ...ofProduct('Status'), values: { '': '', active: '' }, rest: 'no' },
                { ...ofProduct('Published'), values: { '': '', true: '', false: 'no' } },
                { column: 'Variant Inventory Policy', values: { continue: 'yes' }, rest: '', default: '' },
                { column: 'Variant Inventory Tracker', values: { '': 'yes' }, rest: '' },
                'Variant Inventory Qty',
              ],
              default: 'yes',
            },
          },
          leaveOut: [{ where: 'Variant Price', is: [''] }],
        },
      },
    },
    {
      title: 'customers export',
      needs: ['First Name', 'Last Name', 'Email', 'Accepts Email Marketing'],
      aliases: { 'Accepts Email Marketing': ['Accepts Marketing'] },
      about: {
        'First Name': 'for the greeting',
        'Last Name': 'as it is',
        Email: 'the person. Those without one are left out',
        'Accepts Email Marketing':
          'yes or no, without a date. no: withdrawn, whatever an order said before. yes: given, unless something with a date says otherwise',
      },
      kinds: {
        customers: {
          columns: {
            id: { column: 'Email', as: 'key' },
            email: 'Email',
            first_name: 'First Name',
            last_name: 'Last Name',
            source: { value: 'shop' },
          },
          leaveOut: [{ where: 'Email', is: [''] }],
        },
        consents: {
          columns: {
            customer_id: { column: 'Email', as: 'key' },
            purpose: { value: 'email' },
            state: {
              column: 'Accepts Email Marketing',
              values: { yes: 'given', true: 'given', no: 'withdrawn', false: 'withdrawn' },
            },
            at: { value: 'undated' },
            where: { value: 'Shopify' },
          },
          leaveOut: [{ where: 'Email', is: [''] }],
        },
      },
    },
  ],
};
