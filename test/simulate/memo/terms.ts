import { askedIn as asked, termsOf as termed } from '../../../src/core/knowledge/terms.ts';
import { asJson, remembered } from './remembered.ts';

export const askedIn = remembered(asJson, asked);
export const termsOf = remembered(asJson, termed);
