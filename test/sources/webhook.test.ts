import { webhook } from '../../src/sources/webhook.ts';
import { startFakeSite } from '../support/fake-site.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('webhook, against a fake website of ours', { definition: webhook, makePlace: startFakeSite });
