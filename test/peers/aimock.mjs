/** Resolved from here, where it is installed. */
export { LLMock } from '@copilotkit/aimock';
