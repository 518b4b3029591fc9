import fc from 'fast-check';

/** Generated cases are the same on every run, so that a failure can be looked at again, and a change is what made it. */
const SEED = 20_240_320;

fc.configureGlobal({ seed: SEED });
