import { manual } from '../../src/sources/manual.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('manual', {
  definition: manual,
  makePlace: () =>
    Promise.resolve({
      label: 'nobody but the team',
      config: { kind: 'manual' },
      deadlineMs: 100,
      addComment: () => Promise.reject(new Error('comments are brought by hand')),
      edit: () => Promise.reject(new Error('not there')),
      remove: () => Promise.reject(new Error('not there')),
      answerNatively: () => Promise.reject(new Error('not there')),
      answers: () => Promise.resolve([]),
      close: () => Promise.resolve(),
    }),
});
