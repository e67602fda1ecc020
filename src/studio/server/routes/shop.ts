import { Hono } from 'hono';
import type { Desk } from '../../../run/desk/Desk.ts';
import { describeShop } from '../../../run/desk/describeShop.ts';

export function shopRoutes(desk: Desk) {
  return new Hono()
    .get('/shop', (context) => context.json(describeShop(desk), 200))
    .get('/policy', (context) => context.json({ text: desk.edition.workspace.policyFile.text }, 200));
}
