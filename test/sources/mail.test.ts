import { mail } from '../../src/sources/mail.ts';
import { startFakeMailbox } from '../support/places/mail.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('mail (a strict IMAP server of ours)', {
  definition: mail,
  makePlace: startFakeMailbox,
  lineFaults: false,
});
