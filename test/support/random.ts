/** fast-check, as all tests with random input use it. */
import fc from 'fast-check';

/**
 * How long one property may draw inputs, in milliseconds. Engines differ in speed by a factor of
 * ten, and more when three of them share a processor: a slow one draws fewer, and fails only where
 * an input does.
 */
const TIME = 4000;

/**
 * The same inputs in every run, so that what fails once fails again, on every machine: change it to
 * look at others.
 */
const SEED = 20_240_503;

fc.configureGlobal({interruptAfterTimeLimit: TIME, seed: SEED});

export {fc};
