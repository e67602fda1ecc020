import { inLanguage, type Product, productName, type ViewProduct } from '../../domain/index.ts';
import type { Catalog, Item } from '../catalog/createCatalog.ts';
import type { Sensitivity } from '../sensitivity/createSensitivity.ts';

/** A product as readers of one language see it, worked out once for all of them. */
export interface Shown {
  readonly view: ViewProduct;
  /** How to care for it; left out when the text itself holds a sensitive word. */
  readonly care: string | undefined;
}

export interface Showcase {
  shown(item: Item, language: string): Shown;
}

/** Languages come from data, so what is remembered is bounded. */
const MOST_LANGUAGES = 50;

export function createShowcase(catalog: Catalog, sensitivity: Sensitivity): Showcase {
  const byLanguage = new Map<string, (Shown | undefined)[]>();
  return {
    shown({ index, product }, language) {
      let known = byLanguage.get(language);
      if (!known) {
        if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
        known = new Array(catalog.items.length);
        byLanguage.set(language, known);
      }
      let shown = known[index];
      if (!shown) {
        const care = careText(product, language);
        const maySay = care !== undefined && !sensitivity.word(care);
        shown = { view: viewProduct(product, language), care: maySay ? care : undefined };
        known[index] = shown;
      }
      return shown;
    },
  };
}

function viewProduct(product: Product, language: string): ViewProduct {
  const { url, image, brand, price } = product;
  return Object.freeze({
    name: productName(product, language),
    ...(url !== undefined && { url }),
    ...(image !== undefined && { image }),
    ...(brand !== undefined && { brand }),
    ...(price !== undefined && { price: Object.freeze({ ...price }) }),
  });
}

function careText({ care }: Product, language: string): string | undefined {
  return inLanguage(care, language);
}
