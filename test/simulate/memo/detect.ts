import { detectLanguage as asked } from '../../../src/core/triage/language/detect.ts';
import { remembered } from './remembered.ts';

export const detectLanguage = remembered((text) => text, asked);
