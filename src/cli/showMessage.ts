import type { MessageExplanation, ToldProduct } from '../run/index.ts';
import { plain, type Terminal } from './Terminal.ts';
import { wrap } from './within.ts';

const when = (at: number) => new Date(at).toISOString();

/** What the ledger knows of a message, as a person reads it. */
export function showMessage(message: MessageExplanation, terminal: Terminal): string {
  const { campaign, state, changedAt, customerId, orderId, code, address, said, template, policy } = message;
  const { columns } = terminal;
  const basis = message.legalBasis === 'consent' ? 'consent' : 'soft opt-in (ePrivacy art. 13(2))';
  return [
    `${terminal.style('bold', message.messageId)}: ${state} ${when(changedAt)}${code === undefined ? '' : ` (${code})`}`,
    wrap(
      plain(`${campaign}, to the customer ${customerId} about the order ${orderId}, on ${basis}`),
      columns,
      '  ',
    ),
    ...(address === undefined ? [] : [wrap(plain(`sent to ${address}`), columns, '  ')]),
    ...(said === undefined
      ? ['', '  What it said is not kept: it is of an earlier version, or was erased by "mesura prune".']
      : [
          wrap(`because of ${said.rules.join(', ')}`, columns, '  '),
          '',
          said.suggestions.length === 0 ? 'It suggested nothing' : terminal.style('green', 'It suggested'),
          ...said.suggestions.flatMap(({ basis: bought, evidence, ...product }) => [
            wrap(plain(nameOf(product)), columns, '  '),
            wrap(
              plain(
                `with ${nameOf(bought)}, of the order ${bought.orderId} on ${when(bought.placedAt).slice(0, 10)}; ${evidenceText(evidence)}`,
              ),
              columns,
              '    ',
            ),
          ]),
          ...(said.purchases.length === 0
            ? []
            : [
                '',
                'It could speak of',
                ...said.purchases.map((product) => wrap(plain(nameOf(product)), columns, '  ')),
              ]),
        ]),
    '',
    ...(template === undefined
      ? []
      : [`template ${template.name}, version ${template.version}${kept(template.texts)}`]),
    `policy ${policy.fingerprint}${kept(policy.texts)}`,
    '',
  ].join('\n');
}

const nameOf = ({ name, productId }: ToldProduct) =>
  name ?? productId ?? "(a product that today's policy keeps silent about)";

function evidenceText(evidence: { kind: string; note?: string | undefined; customers?: number }): string {
  if (evidence.kind === 'learned') return `bought together by ${evidence.customers} customers`;
  return evidence.note ?? 'a person of the shop says that they go together';
}

const kept = (texts: readonly unknown[]) =>
  texts.length === 0 ? ', which is not in the archive' : ', kept as it was: see --show';
