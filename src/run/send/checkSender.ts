import { createPrivateKey, createPublicKey } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type { Config } from '../config/Config.ts';

/** Looks names up in the DNS: the text records of a name, joined; rejects with `ENOTFOUND` or `ENODATA` where there are none. */
export interface TextResolver {
  resolveTxt(name: string): Promise<string[][]>;
}

export interface SenderFinding {
  readonly step: 'spf' | 'dkim' | 'dmarc';
  readonly ok: boolean;
  readonly says: string;
}

/**
 * What the DNS says of the sender: who may send for the domain (SPF, RFC 7208), the key of its signatures (DKIM, RFC 6376) and what is to
 * become of mail that has neither (DMARC, RFC 7489).
 */
export async function checkSender(
  { shop, sending }: Pick<Config, 'shop' | 'sending'>,
  resolver: TextResolver,
  dkimKey?: string,
): Promise<SenderFinding[]> {
  const from = domainOf(shop.from.address);
  const envelope = sending.returnPath === undefined ? from : domainOf(sending.returnPath);
  const findings = [await checkSpf(resolver, envelope)];
  if (sending.dkim !== undefined) findings.push(await checkDkim(resolver, sending.dkim, dkimKey));
  findings.push(await checkDmarc(resolver, from));
  return findings;
}

async function checkSpf(resolver: TextResolver, domain: string): Promise<SenderFinding> {
  const records = (await textsOf(resolver, domain)).filter((text) => /^v=spf1( |$)/i.test(text));
  const finding = (ok: boolean, says: string) => ({ step: 'spf' as const, ok, says });
  if (records.length === 0)
    return finding(
      false,
      `${domain} has no SPF record: publish "v=spf1 include:... -all" as your relay says`,
    );
  if (records.length > 1)
    return finding(false, `${domain} has ${records.length} SPF records: there may be one (RFC 7208 3.2)`);
  const isOpen = /(^|\s)\+?all\b/i.test(records[0] ?? '');
  return isOpen
    ? finding(false, `${domain} lets everybody send for it: end the record with -all or ~all`)
    : finding(true, `${domain} has one SPF record; that it names your relay only the relay can tell`);
}

async function checkDkim(
  resolver: TextResolver,
  { domain, selector }: NonNullable<Config['sending']['dkim']>,
  key: string | undefined,
): Promise<SenderFinding> {
  const name = `${selector}._domainkey.${domain}`;
  const finding = (ok: boolean, says: string) => ({ step: 'dkim' as const, ok, says });
  const [record] = await textsOf(resolver, name);
  if (record === undefined) return finding(false, `${name} has no key: publish the public one there`);
  const published = /(?:^|;)\s*p\s*=\s*([^;]*)/i.exec(record)?.[1]?.replace(/\s/g, '');
  if (!published) return finding(false, `the key at ${name} is withdrawn`);
  if (key === undefined) return finding(true, `${name} has a key`);
  const own = createPublicKey(createPrivateKey(key))
    .export({ type: 'spki', format: 'der' })
    .toString('base64');
  return own === published
    ? finding(true, `${name} has the key that belongs to ours`)
    : finding(false, `the key at ${name} is not the one that belongs to ours: no signature will hold`);
}

async function checkDmarc(resolver: TextResolver, domain: string): Promise<SenderFinding> {
  const finding = (ok: boolean, says: string) => ({ step: 'dmarc' as const, ok, says });
  // A domain without a record of its own has that of the organisation above it (RFC 7489 section 6.6.3): where that begins, as in
  // `shop.co.uk`, only a list of all registries could tell, so all names above are asked, the nearest first.
  const labels = domain.split('.');
  const names = labels
    .map((_, index) => labels.slice(index).join('.'))
    .slice(0, Math.max(1, labels.length - 1));
  for (const name of names) {
    const record = (await textsOf(resolver, `_dmarc.${name}`)).find((text) => /^v=DMARC1\s*;/i.test(text));
    if (record === undefined) continue;
    const policy = /;\s*p\s*=\s*(none|quarantine|reject)/i.exec(record)?.[1]?.toLowerCase();
    return policy === undefined
      ? finding(false, `the DMARC record of ${name} has no policy (p=)`)
      : finding(true, `${name} has a DMARC record with the policy "${policy}"`);
  }
  return finding(
    false,
    `${domain} has no DMARC record: Gmail, Yahoo and Outlook.com ask senders to many for one; "v=DMARC1; p=none" is a beginning`,
  );
}

async function textsOf(resolver: TextResolver, name: string): Promise<string[]> {
  try {
    return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(ENOTFOUND|ENODATA)$/.test(String(error.code)))
      return [];
    throw error;
  }
}

function domainOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1));
}
