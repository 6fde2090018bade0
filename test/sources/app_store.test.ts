import { appStore } from '../../src/sources/app-store.ts';
import { startFakeAppStore } from '../support/places/app-store.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('the App Store (a strict stand-in of ours)', {
  definition: appStore,
  makePlace: () => startFakeAppStore(),
});
