import type { NodemailerError } from 'nodemailer/lib/errors';
import { classifyReply } from '../replies/classifyReply.ts';
import type { SmtpStep } from '../replies/Reply.ts';
import { readReply } from '../replies/readReply.ts';
import { type Phase, SmtpFailure, type Trouble } from './SmtpFailure.ts';

/** nodemailer's name of the command that failed -> the step. `CONN` and `API` are none. */
const STEPS: Readonly<Record<string, SmtpStep>> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'tls',
  AUTH: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
};

/** nodemailer's error -> ours, without its texts. */
export function failureFrom(error: NodemailerError, phase: Phase): SmtpFailure {
  const reply = error.response === undefined ? undefined : readReply(error.response);
  const named = STEPS[error.command?.split(' ')[0] ?? ''];
  const afterBody = phase === 'body' || phase === 'dot';
  if (reply === undefined) return new SmtpFailure(phase, troubleOf(error));
  const { code, enhanced } = reply;
  // Of a 421, nodemailer does not say to which command it came: what names no recipient in its words is the same at both.
  const unnamed = code === '421' ? 'rcpt' : 'mail';
  const step = afterBody ? 'dot' : (named ?? (phase === 'open' ? 'connect' : unnamed));
  return new SmtpFailure(phase, troubleOf(error), {
    code,
    enhanced,
    meaning: classifyReply({ ...reply, step }),
  });
}

function troubleOf(error: NodemailerError): Trouble {
  const detail = error.originalCode ?? '';
  if (error.code === 'EDNS') return 'dns';
  if (error.code === 'ETIMEDOUT') return 'timeout';
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH|RECORD_LAYER/.test(detail)) return 'tls-unwanted';
  if (error.code === 'ETLS' || /CERT|SIGNATURE|SSL|TLS/.test(detail)) return 'tls';
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES|ERR_ACCESS_DENIED/.test(detail)) return 'unreachable';
  return error.code === 'ECONNECTION' || error.code === 'ESOCKET' ? 'lost' : 'protocol';
}
