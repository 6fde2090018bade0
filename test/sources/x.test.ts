import { x } from '../../src/sources/x.ts';
import { startFakeX } from '../support/places/x.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('X (a strict stand-in of ours)', { definition: x, makePlace: () => startFakeX() });
