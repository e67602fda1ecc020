import { type SmtpOptions, startSmtp } from './smtp.ts';

// Run by `startSmtpProcess`; ends when its parent does.
const server = await startSmtp(JSON.parse(process.argv[2] ?? '{}') as SmtpOptions);
process.on('disconnect', () => process.exit());
process.send?.(server.port);
