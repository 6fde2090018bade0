import { triageOf as asked } from '../../../src/core/triage/triage-of.ts';
import { asJson, remembered } from './remembered.ts';

export const triageOf = remembered(asJson, asked);
