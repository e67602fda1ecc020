import type { ReportKind } from './Report.ts';

/** Why a message did not arrive, in one stable word, by what servers write. */
export interface Reason {
  readonly word: string;
  readonly kind: Extract<ReportKind, 'bounce-hard' | 'bounce-soft' | 'bounce-ours'>;
  /** Looked for in lower case, without addresses and links. */
  readonly text: RegExp;
}

/** One or two words between two that belong together. */
const GAP = '[^.;:!]{0,60}?';
/** What a reader has, in the languages of the servers that do not write English. */
const BOX =
  '(?:mail ?box(?:es)?|users?(?: name)?|user ?id|usernames?|accounts?|recipients?(?: address)?|address(?:es|ee)?|e-?mail(?: address)?|aliases|alias|inbox|customer|member|person|name|destinataires?|destinatari[oa]s?|empfänger|postfach|adresse|cuenta|usuario|buzón|casella|utente|conta|usuário)';

const rule = (word: string, kind: Reason['kind'], ...text: string[]): Reason => ({
  word,
  kind,
  text: new RegExp(text.join('|'), 'u'),
});
const ours = (word: string, ...text: string[]) => rule(word, 'bounce-ours', ...text);
const soft = (word: string, ...text: string[]) => rule(word, 'bounce-soft', ...text);
const hard = (word: string, ...text: string[]) => rule(word, 'bounce-hard', ...text);

/**
 * The first that fits decides. What says most about us stands before what says that a mailbox is not there: servers hide "spam" behind
 * 5.1.1, and nobody hides a missing mailbox behind "spam".
 */
export const REASONS: readonly Reason[] = [
  // SendGrid says so of a domain without mail servers, with words in it that elsewhere are about us.
  hard('no-such-host', 'unable to get mx info', 'host ?name is unknown'),
  soft(
    'busy',
    `receiving (?:e-?mail|mail|messages?)s? (?:at a rate|too (?:quickly|fast|many))`,
    'receivingrate',
  ),

  ours(
    'reputation',
    '\\b(?:black|block|deny)[- ]?list',
    '\\bblocklisted',
    '\\b(?:dns|s|r)?bls?\\b(?:[ :.]|$)',
    '\\bdnsbl|\\brbl\\b',
    'spamhaus|spamcop|sorbs|barracudacentral|senderscore|proofpoint|cloudmark|abusix|invaluement|uceprotect|spamrats|mailspike|trendmicro|talosintelligence',
    '\\breputation\\b|\\bsender ?score',
    `\\b(?:your|the|this|sending|source|client|connecting|sender'?s?) (?:ip|host|server|network|domain|mail ?server|isp|address)${GAP}\\b(?:blocked|banned|listed|denied|refused|rejected|blacklisted|prohibited|abus)`,
    '\\b(?:client|sending|sender) host\\b[^.;]{0,60}(?:rejected|denied|blocked)',
    '\\bip (?:address )?(?:is |was |has been )?(?:\\S+ )?(?:is |was |has been )?(?:blocked|banned|listed|rejected|denied|temporarily deferred|not allowed)',
    `\\b(?:blocked|banned|denied|rejected)\\b${GAP}\\b(?:by|due to|because of|for)\\b${GAP}\\b(?:ip|your (?:ip|server|host)|list|abuse|volume|complaints|dns)\\b`,
    "\\bmessages? from [\\d.:a-f]+ (?:temporarily deferred|weren't sent)|\\btemporarily deferred due to",
    '\\bunusual rate of unsolicited|\\bpoor (?:domain|ip)?',
    'connection (?:refused|rejected|denied) (?:by policy|for policy|due to)',
    '\\bopen (?:relay|proxy)|dynamic (?:ip|address|pool)|\\bdul\\b|residential|hijack',
    'no ptr|ptr record|reverse dns|rdns|reverse (?:lookup|hostname|mapping)|cannot find your (?:reverse )?hostname|fix reverse dns|resolve your ip|unresolvable (?:relay )?(?:host|ip)|mail from (?:an )?unresolved',
    '\\bbad (?:sender|host|helo)\\b',
    '\\b(?:sc|ou|dy|nt)-00\\d\\b|\\b(?:cxmxrt|ts0\\d|tss\\d\\d|rly:|hvu:|dyn:|con:)\\b',
    '\\bin prison\\b',
  ),
  ours(
    'spam',
    '\\b(?:spam|spammy|spammers?|spamming|junk ?mail|unsolicited|uce|ube|phish(?:ing)?|bulk (?:e-?)?mail|scam|malicious|blatant)\\b(?! ?(?:quarantine digest|arrest))',
    'anti-?spam|content (?:rejected|filter|blocked|not acceptable)|bayesian|message (?:looks|appears) (?:like|to be)|spamassassin|spam-?(?:score|filter)',
    '迷惑メール|垃圾邮件|垃圾郵件|спам',
  ),
  ours(
    'authentication',
    '\\b(?:spf|dkim|dmarc|arc|domainkeys|sender id|senderid)\\b',
    '\\bunauthenticated|\\bnot (?:been )?authenticated|authentication (?:is )?(?:required|failed|checks?|credentials)|must (?:first )?authenticate|requires? authentication|authenticate (?:to|before|first)|smtp auth|pop before|login (?:required|to)',
    '\\bstarttls|\\btls (?:is )?(?:required|encryption|handshake|negotiation)|must issue a starttls|encryption (?:required|needed)|certificate',
  ),
  ours(
    'sender',
    '\\bsenders?\\b(?: address| domain| host)?[^.;:]{0,20}\\b(?:rejected|denied|blocked|refused|invalid|unknown|not (?:allowed|accepted|valid|found|exist)|verif\\w+|policy|does not exist|unresolv\\w+)',
    '\\b(?:invalid|unknown|bad|illegal|forged|unverified|unresolvable) (?:envelope )?(?:sender|from|return[- ]path)|\\bsender policy|domain of sender|\\bmail from (?:address|domain)',
  ),
  ours(
    'relay-denied',
    '\\brelay(?:ing)?\\b[^.;]{0,40}(?:denied|prohibited|not (?:allowed|permitted|authori[sz]ed|supported|enabled)|disallowed|forbidden|rejected|refused|required)',
    "(?:denied|unable|not (?:allowed|permitted|authori[sz]ed)|cannot|can't|refus\\w+|do(?:es)? not|won't|no)\\b[^.;]{0,40}\\brelay",
    'rcpthosts|configured to relay|not (?:a )?local (?:domain|host)|we do not accept mail for|not a (?:local|gateway)|insecure mail relay|not (?:in|on) my|mail from your domain',
  ),
  ours(
    'rate',
    '\\btoo much mail (?:from|at)|(?<!has )\\btoo many (?:connections|concurrent|messages|recipients|e-?mails|mails|sessions|errors|rcpt|invalid|bad|failed|unknown|smtp|non)\\b(?!.{0,60}\\b(?:in|for) (?:the |this |your )?(?:recipient|mailbox|inbox|user))',
    '\\brate.?limit|\\bthrottl|\\bexceed\\w*\\b[^.;]{0,60}\\b(?:rate|hourly|daily|per (?:hour|day|minute)|connection|recipients?|sending|messages? (?:per|limit)|limits? (?:of|for|on) (?:outgoing|sent|recipients|messages))',
    '\\b(?:sending|daily|hourly|submission|recipient|connection|smtp|message rate) (?:limit|quota|rate)\\b[^.;]{0,30}(?:exceed|reach|over)',
    '\\bdaily (?:user )?(?:sending )?(?:limit|quota)|\\bconnection (?:rate|frequency|count)|frequency limit|max(?:imum)? (?:concurrent|connections|number of (?:recipients|messages|connections))|submissionquota|mail(?:s)? per (?:hour|day|session)|messages per (?:hour|day|session|connection)|limit for sending|slow down|too fast|\\bquota for outgoing',
    '\\bsame (?:message|content)[^.;]{0,30}too many',
  ),
  soft(
    'full',
    `\\b(?:mail ?box|inbox|in-box|mail ?(?:folder|drop|file|store|bag)|maildir|account|user|recipient|customer|postfach|buzón|boîte|casella|caixa|mailbox(?:es)?)\\b[^;!]{0,80}?\\b(?:full|voll|pleine?|llen[oa]|pien[oa]|cheia|vol|over(?:drawn)?|exceed\\w*|limit|reached|surpass\\w*|superad[oa]|dépass\\w*|exhausted)\\b(?! (?:name|headers|text|address))`,
    '\\b(?:is|are|was|were|too|mailbox|inbox|disk|file ?system|quota|storage|spool) full\\b|\\bfull mailbox',
    '\\bover[ -]?quota|quota (?:has been |was |is |limit )?(?:exceeded|full|reached|exhausted|violation|overflow|over|error|limit)|exceed\\w*\\b[^.;]{0,50}\\b(?:quota|storage|disk|space|mailbox size|allocated|allowed size of)|out of (?:disk )?(?:quota|storage|space)|zu ?viele (?:e-?)?mails|exhausted[^.;]{0,30}storage|enough (?:disk |mail )?(?:box )?space|space (?:has been )?used up|disk ?quota|quota for (?:the )?(?:user|mailbox|recipient)|\\bno space left|not enough (?:disk |storage )?(?:space|room)|insufficient (?:system )?(?:storage|disk|space)|exceeded storage|storage (?:limit|allocation|quota)|too (?:many|much) (?:messages?|mail|data) (?:in|on|for) (?:the |this |your |their )?(?:recipient|mailbox|inbox|user|box)|mailbox size limit|size (?:limit|quota) of (?:the )?mailbox|mailbox (?:is )?too (?:large|big)|user has too many messages|no room in|space (?:limit|is full|exceeded)|dd_(?:over_)?quota|容量|いっぱい|已满|已滿|переполнен|превышена квота|kvot',
  ),
  ours(
    'size',
    '\\b(?:message|mail|e-?mail|msg|attachment|data|content|body|header|file)\\b[^.;]{0,50}\\b(?:too (?:big|large)|size (?:exceed|limit|is|violat|too)|exceed\\w*)',
    '\\b(?:exceed\\w*|over|larger than|bigger than|maximum|max)\\b[^.;]{0,40}\\b(?:message|mail|fixed|allowed|max\\w*|permitted)?\\s?-?(?:message )?size',
    '\\btoo (?:big|large)\\b|\\bmax(?:imum)? message size|\\bline too long|size limit exceeded|fixed maximum',
  ),
  ours(
    'content',
    '\\bvirus(?:es)?\\b|\\bmalware|\\binfected|\\btrojan|\\bworm\\b',
    '\\b(?:attachment|executable|file ?type|file extension|file name|bare (?:lf|cr)|mime|html|8.?bit|charset|character set|nul (?:character|byte)|header|from:|subject|date|message-id|url|link)\\b[^.;]{0,60}\\b(?:not (?:allowed|accepted|permitted|supported|acceptable|compliant|valid)|prohibited|forbidden|blocked|banned|rejected|missing|invalid|illegal|malformed|duplicate|required|refused|syntax|denied)',
    '\\b(?:missing|invalid|illegal|malformed|duplicate|multiple|improper|bad|forbidden|prohibited|banned|unacceptable|non-?compliant|dangerous|potentially)\\b[^.;]{0,30}\\b(?:header|mime|content|attachment|extension|message-id|date|from|subject|format|url|executable|file|line)\\b',
    '(?<!\\/)\\brfc[ -]?\\d{3,4}\\b(?!-)|not (?:rfc|in compliance)|\\brfc compliant|compliance|\\bencrypted (?:attachment|archive)|message (?:content|body|text) (?:was )?(?:rejected|refused|blocked|denied)|password protected|rejecting[^.;]{0,40}(?:attachment|file)|content (?:violat|restrict|polic)|inappropriate|offensive|profanity|disallowed|loop(?:ed)? count exceeded message',
  ),

  // Google Groups, which does not say which of the two it is.
  ours('refused', 'may not have permission to post'),
  soft(
    'later',
    'temporar(?:il|l)?y (?:un(?:available|able)|disabled|suspended|inactive|locked|closed|blocked|not available|rejected|out of|over|limited)',
    "in (?:the |our )?queue (?:for )?too long|(?:n't|not|un) ?able to establish",
  ),

  hard(
    'moved',
    `\\b(?:has|have) (?:moved|changed|left|relocated|been (?:moved|replaced|discontinued))\\b(?!${GAP}(?:folder|quarantine|junk))`,
    'user has moved|moved (?:permanently|to\\b)|new (?:e-?mail )?address(?: is|:)|address (?:has )?changed|no longer (?:at|with|employed|works?)|changed (?:his|her|their|your) (?:e-?mail )?address',
  ),
  hard(
    'no-such-host',
    "\\b(?:host|domain|server|dns|site)\\b[^.;:]{0,50}\\b(?:unknown|not (?:be )?found|not (?:exist|resolve)|n't (?:exist|resolve|be found)|nonexistent|non-?existent|not known|invalid|illegal|unrout\\w+|no (?:mail|mx)|does not accept (?:e?mail|messages))",
    "\\b(?:unknown|no such|invalid|nonexistent|non-?existent|bad|unrout\\w+|unresolv\\w+|illegal|not (?:a )?valid|cannot (?:find|resolve)|can't (?:find|resolve)|couldn't find (?:any|a)|could not (?:find|resolve)|unable to (?:find|resolve|route)) (?:\\S+ ){0,2}?(?:host|domain|hostname|server|mx|mail (?:exchanger|server)|dns|site|name)\\b(?! by that)",
    'nxdomain|no mx (?:record|host|found|or)|null ?mx|name service error|host (?:or domain )?name lookup fail|domain name not found|dns (?:error|lookup|failure|hard)|no (?:mail (?:server|host|exchanger)s?|address) (?:for|to|found|record|associated)|all relevant mx records point|lowest numbered mx record points to local|mx points to|illegal host\\/domain|all host address lookups failed|domain (?:is |has )?(?:been )?(?:expired|suspended|disabled|parked|not hosted|not (?:in )?serv|inactive|deleted|no longer)|recipient domain|does not accept mail\\b',
  ),
  hard(
    'disabled',
    `\\b${BOX}\\b${GAP}\\b(?:disabled|inactive|inactivated|suspended|deactivated|de-activated|closed|terminated|discontinued|deleted|removed|cancell?ed|not active|no longer active|not activated|blocked|frozen|locked|dormant|archived|abandoned|on vacation mode|withdrawn|retired|unavailable|not available|no longer (?:available|accept\\w*|in use|on server|valid|in service|monitored|used))\\b(?!.{0,40}temporar)`,
    `\\b(?:disabled|inactive|suspended|deactivated|closed|terminated|deleted|expired|dormant|locked|discontinued|blocked) (?:e-?mail )?${BOX}\\b`,
    'not (?:currently )?(?:accepting|receiving) (?:any )?(?:mail|messages?|e-?mail)s?(?! from|\\w)|temporarily disabled|out of service|mailbox for \\S* ?disabled|this account (?:is not allowed|has been)|user is (?:inactive|suspended)|has been (?:disabled|suspended|deactivated|terminated|closed)|no longer in (?:use|service)|not currently being accepted|de(?:s|z)?acti?v|deaktiviert|disat+iv|inactiv[oa]\\b|zablokowan|nieaktywn|bloccat[oa]|inutilizzo|ha expirado|gesperrt|stillgelegt',
  ),
  hard(
    'no-such-mailbox',
    `\\b(?:unknown|no such|non-?existent|nonexistent|invalid|bad|incorrect|wrong|undefined|unrecogni[sz]ed|not (?:a )?valid|undeliverable|unroute?able|unrouted|illegal|unkown|unknow|no valid|non valid|obsolete|no) (?:\\S+ ){0,2}?${BOX}(?:\\b|\\()`,
    `\\b${BOX}\\b[^;!]{0,80}?\\b(?:unknown|unkown|unknow|not (?:be |been )?(?:found|located|verified|known|recogni[sz]ed|listed|registered|identified|resolved|defined|valid|exist\\w*|match\\w*|a (?:known|valid)|here|in (?:our|the|this)|on this|authori[sz]ed here|local|have an? \\S* ?account|present|created)|non.?exist\\w*|doesn'?t? (?:exist|have)|n't exist|n't have|does not exist|do not exist|no longer (?:exists?|valid|available|known)|didn't exist|don't exist|is invalid|invalid|misspelled|mistyped|ambiguous|ungültig|unbekannt|existiert nicht|inconnue?|n'existe pas|no existe|desconocid[oa]|inexistente|sconosciut[oa]|inesistente|non esiste|não existe|desconhecid[oa]|wrong|incorrect|cannot be found|could not be found|wasn't found|couldn't be found|rejected: undeliverable|undeliverable)`,
    '\\b(?:user|mailbox|account|recipient|nobody|person|such|one|there is)\\b[^.;]{0,10}(?:here )?by (?:that|this) name|\\bno (?:such )?(?:mailbox|account|user|one|person|recipient|name|addr\\w*)\\b[^.;]{0,20}\\b(?:here|by|with|of|found|available|known|there)',
    "user unknown|unknown user|badrcptto|nobody here|not our customer|no such mail ?drop|in (?:the )?ldap|find alias|handle mail for that|recipient not allowed|address_not_found|existiert nicht|unbekannt|inconnue?s?\\b|desconocid|desconhecid|sconosciut|inesistente|inexistent|errat[oa]\\b|nie ma takiego|ne existe|(?:e-?mail |final )?delivery point|did not (?:exactly )?match|no match(?:es)? (?:for|to|found|in)|no such user|no such person|no such recipient|unknown recipient|recipient unknown|unknown local[- ]?part|unknown mailbox|unknown address|addressee unknown|unroute?able address|not our user|not a user|address unknown|unknown to (?:this|our)|unknown address|no mailbox|no account|no recipient|account not found|(?:is|are) not (?:a )?(?:local|known|valid) (?:user|customer|address|recipient|mailbox)|can't create user output file|dd this user|dd sorry, your|this user doesn't have|doesn't have an? \\S* ?account|couldn't find (?:a )?(?:user|recipient|\\S+ in)|i couldn't find any host|not listed in (?:public name|domino|the)|name & address book|recipnotfound|adr_not_exist|address book|resolver\\.?adr|mailbox unavailable|requested action not taken: mailbox|mailbox not available|mailbox name (?:not allowed|invalid)|delivery is not allowed to this (?:mailbox|address)|recipient address rejected: (?:access denied|unverified|undeliverable|unknown|user|mailbox|address)|recipient (?:address )?(?:rejected|verify failed|reject|was rejected|not accepted)$|invalid recipient|bad destination (?:mailbox|email)|no such address|said: 550 (?:5\\.1\\.1|no such)|unable to deliver to this address|(?:e-?mail|this) address (?:is not|isn't) (?:valid|known|active|configured|in use)|does not (?:match|have) a(?:ny)? (?:mailbox|account|user)|verification failed for <|callout verification failed|typed the wrong|宛先不明|宛先が(?:見つかり|存在)|ユーザーが(?:見つかり|存在)|不存在|не существует|не найден|nie istnieje|neexistuje|finns inte|bestaat niet|onbekend|findes ikke|ei löydy",
  ),
  ours(
    'refused',
    'not accepting (?:any )?(?:mail|messages?|e-?mail)s? from',
    `\\b(?:recipient|user|mailbox|member|server|administrator|we|customer|domain)\\b${GAP}\\b(?:does not (?:want|accept)|doesn't (?:want|accept)|refus\\w+|declin\\w+|has blocked|not accept\\w*|only accepts?|do not accept|has rejected|rejects)`,
    '\\bpolic(?:y|ies)\\b|\\bnot (?:allowed|authori[sz]ed|permitted) to (?:send|post|e?mail|deliver|submit)|\\b(?:sender|from)\\b[^.;]{0,50}\\b(?:rejected|denied|refused|invalid|not (?:allowed|accepted|authori[sz]ed|valid|exist)|unknown|blocked|verif\\w+|does not exist|no mx|unresolv\\w*|domain not|must)|\\b(?:access|permission|delivery) (?:is )?(?:denied|restricted|not authori[sz]ed)|administrative(?:ly)? (?:prohibit\\w*|den\\w+|reject\\w*|block\\w*|refus\\w*)|prohibited|delivery not authori[sz]ed|message (?:was |has been )?(?:refused|rejected|blocked|denied)|rejected by (?:the )?(?:recipient|user|our|server|system|filter|header|mail|content|admin)|mail (?:is )?(?:refused|rejected|denied|blocked|not accepted)|\\bfilter(?:ed|ing)?\\b|security|restricted|resolver\\.rst|blocked by|blocking|blocked|\\brefused to (?:accept|receive)|helo|ehlo|not accepted|refused due to|requires that you|imposed|permission to (?:post|send)|unacceptable|bann?ed|\\bbogus\\b',
  ),
  soft(
    'timeout',
    "timed?[- ]?out|\\btime-?out|connection (?:was )?(?:refused|reset|dropped|lost|closed|failed|broken|timed)|retry (?:time(?:out)?|limit|period|count)|could not (?:be )?(?:connect|contact|reach)|couldn't (?:connect|contact|reach|establish|be reached|make contact)|cannot (?:connect|contact|reach)|unable to (?:connect|contact|reach|establish)|no route to host|unreachable|not responding|didn't respond|not (?:been )?(?:able to )?(?:contact|respond)|not been able to reach|\\bexpired\\b|not been (?:able|delivered|collected)|delivery time|too long (?:in|on|waiting)|in the queue (?:too|for)|queue too long|(?:for|within|after) (?:more than |over )?(?:\\d+|four|five|three|two|several) (?:hours|days|attempts|minutes)|(?:delivery|deliver) attempts|failed \\d+ attempts|queued too long|allowed queue period|time limit specified|(?:can't|cannot|could not|couldn't|unable to) connect|load is too high|not reachable|not been collected|not collected|(?:n't|not|un) ?able to establish|\\battempts\\b[^.;]{0,30}(?:exceed|fail)|retr(?:y|ies) (?:exceeded|exhausted)|number of (?:retries|attempts)|max(?:imum)? (?:hop|retr|deliver)|too many hops|hop count|hops|mail(?:er)? loop|routing loop|loop(?:ing|s)?\\b|network (?:error|problem|is|down)|(?:host|server|service|system)(?: is)? (?:down|unavailable|not available|busy|offline)|bad connection|lost connection|no answer|message expired|delivery expired|tried (?:for|to)",
  ),
  soft(
    'server',
    "\\btemporar|\\bdeferred|try (?:again|later)|grey ?list|graylist|(?:internal|local|system|server|software|mailer|database|resource|configuration|processing|program|command|pipe|lookup|unexpected|unknown|service|i\\/o|input\\/output|write|disk|ldap|sql|storedrv|mapi|transport)\\b[^.;]{0,30}\\b(?:error|failure|fault|failed|problem|unavailable|exception|crash\\w*|died)|local (?:configuration|delivery)|exit (?:status|code)|core dump|died with|child (?:process|status)|permission denied|(?:cannot|can't|couldn't|could not) (?:open|append|create|chdir|write|lock|update)|time limit exceeded|unable to (?:open|write|lock|create)|insufficient|resources|overload|too busy|maintenance|not ready|misconfigur|mail system (?:error|full)|read-only|out of memory|mail server is|service (?:not|un)|shutting down",
  ),
];

/** The first reason that a text gives; `undefined` for one that says none. */
export function reasonIn(text: string): Reason | undefined {
  const words = plainWords(text);
  return words === '' ? undefined : REASONS.find((reason) => reason.text.test(words));
}

const MAX_TEXT = 6_000;

/** One line in lower case, without what a server quotes: addresses and links have words that are not its own. */
function plainWords(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .replace(/\bhttps?:\/\/[^\s<>"]*/gi, ' ')
    .replace(/<[^<>]*@[^<>]*>/g, ' <> ')
    .replace(/[^\s<>()"',;:[\]]+@[^\s<>()"',;:[\]]+/g, ' ')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
