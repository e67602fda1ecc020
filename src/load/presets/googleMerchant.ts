import { NO_SHELF, type Preset } from './Preset.ts';

export const googleMerchant: Preset = {
  title: 'Google Merchant Center',
  sources: [
    'https://support.google.com/merchants/answer/7052112',
    'https://support.google.com/merchants/answer/160567',
  ],
  notes: [
    'Products only, as tab-separated text or as XML (RSS 2.0 or Atom). Orders, customers and consents come from the shop.',
    'The feed names products by its own ids: they must be those of the orders.',
  ],
  files: [
    {
      title: 'product feed',
      needs: ['id', 'title', 'link', 'image_link', 'availability', 'price'],
      aliases: {
        image_link: ['image link', 'g:image_link'],
        google_product_category: ['google product category', 'g:google_product_category'],
        product_type: ['product type', 'g:product_type'],
        sale_price: ['sale price', 'g:sale_price'],
        age_group: ['age group', 'g:age_group'],
      },
      about: {
        id: 'the product',
        title: 'the name',
        link: 'its page',
        image_link: 'its picture',
        availability: 'in_stock or "in stock": suggested. out_of_stock, preorder, backorder: not',
        price: 'with its currency: 15.00 USD',
        sale_price: 'the price, where there is one',
        product_type: "the shop's own shelf; several in XML, of which the strictest decides",
        google_product_category:
          'the shelf where there is no product_type, and read for sensitive words in any case',
        brand: 'the brand',
        age_group: 'for whom: what is for children goes with what is for children',
      },
      kinds: {
        products: {
          columns: {
            id: 'id',
            name: { column: 'title', entities: true },
            category: {
              firstOf: [
                { column: 'product_type', entities: true },
                { column: 'google_product_category', entities: true },
              ],
              default: NO_SHELF,
            },
            'attr_google-category': { column: 'google_product_category', entities: true },
            brand: { column: 'brand', entities: true },
            price: { firstOf: ['sale_price', 'price'] },
            url: 'link',
            image: 'image_link',
            in_stock: 'availability',
            attr_audience: {
              column: 'age_group',
              values: {
                '': '',
                adult: 'adults',
                kids: 'children',
                toddler: 'toddlers',
                infant: 'babies',
                newborn: 'babies',
              },
            },
          },
        },
      },
    },
  ],
};
