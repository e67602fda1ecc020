/** Products of the sample shop that many customers could have bought, harmless and sensitive. */
const BASKETS = [
  ['abrigo-pirineo-azul-noche'],
  ['abrigo-pirineo-rojo-teja', 'bolas-algodon-100'],
  ['plumifero-ibon-verde-musgo', 'libro-cocina-cuchara'],
  ['linterna-frontal-lince', 'panales-talla-1-44'],
  ['bolsas-estancas-juego-3'],
];
const NAMES = ['Ana', 'Jörg', '<b>Bo</b>', 'Chloé & Co', '🙂 Kim', ''];
const ORDERED = '2026-10-05T10:00:00+02:00';

/** Customers, consents and orders in files as the loader takes them. All are due, four in five allow the use of purchases. */
export function shopFiles(customers: number): Record<string, string> {
  const people = ['id,email,first_name,last_name,language,time_zone,birth_date,source'];
  const consents = ['customer_id,purpose,state,at,where,wording'];
  const orders = [
    'order_id,customer_id,product_id,placed_at,quantity,price,currency,status,status_at,gift,source',
  ];
  for (let n = 0; n < customers; n++) {
    const id = `B-${String(n).padStart(7, '0')}`;
    people.push(
      `${id},person${n}@example.com,"${NAMES[n % NAMES.length]}",,${n % 3 === 0 ? 'en' : 'es'},,,shop`,
    );
    consents.push(`${id},email,given,2026-01-01T00:00:00Z,checkout,v1`);
    if (n % 5 !== 0) consents.push(`${id},purchases,given,2026-01-01T00:00:00Z,checkout,v1`);
    for (const product of BASKETS[n % BASKETS.length] ?? []) {
      orders.push(`O-${n},${id},${product},${ORDERED},1,,,kept,,false,shop`);
    }
  }
  const file = (rows: readonly string[]) => `${rows.join('\n')}\n`;
  return {
    'customers.csv': file(people),
    'consents.csv': file(consents),
    'orders.csv': file(orders),
    'messages.csv': 'campaign,customer_id,order_id,at,product_ids\n',
  };
}
