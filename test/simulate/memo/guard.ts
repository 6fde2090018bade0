import { guard as asked } from '../../../src/core/guard/guard.ts';
import { asJson, remembered } from './remembered.ts';

export const guard = remembered(asJson, asked);
